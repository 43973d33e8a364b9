import { distance } from 'fastest-levenshtein';

/** Comparing costs some 0.2 µs a pair; a file of thousands of dangling ids must not take minutes to explain. */
const MOST_COMPARISONS = 1_000_000;

/** How many letters may differ for a word still to look like a slip for another. */
function mostEdits(word: string): number {
  return Math.min(3, Math.floor(word.length * 0.4));
}

/** Letters to change, leave out or put in; two neighbours that changed places count as one. */
function editsBetween(one: string, other: string): number {
  return areSwapped(one, other) ? 1 : distance(one, other);
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  return (
    one !== other &&
    one[place] === other[place + 1] &&
    one[place + 1] === other[place] &&
    one.slice(place + 2) === other.slice(place + 2)
  );
}

/**
 * Finds what a misspelt word may have been meant to be: the nearest of the candidates by edit distance, whatever its
 * case, the first of several; null when none is near. One finder serves one file, and gives up when asked too often.
 */
export class Suggestions {
  private comparisons = 0;

  nearest(word: string, candidates: Iterable<string>): string | null {
    const lower = word.toLowerCase();
    let nearest: string | null = null;
    let fewest = mostEdits(word) + 1;
    for (const candidate of candidates) {
      if (++this.comparisons > MOST_COMPARISONS) return null;
      if (Math.abs(candidate.length - word.length) >= fewest) continue;
      const edits = editsBetween(lower, candidate.toLowerCase());
      if (edits < fewest) [nearest, fewest] = [candidate, edits];
    }
    return nearest;
  }
}

/** The end of a sentence that says what was probably meant: `, did you mean "x"?`, or nothing when nothing is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const meant = new Suggestions().nearest(word, candidates);
  return meant === null ? '' : `, did you mean "${meant}"?`;
}
