import { distance } from 'fastest-levenshtein';

/** Comparing costs some 0.2 µs a pair; a file of thousands of dangling ids must not take minutes to explain. */
const MOST_COMPARISONS = 1_000_000;

/** How many letters may differ for a word still to look like a slip for another. */
function mostEdits(word: string): number {
  return Math.min(3, Math.floor(word.length * 0.4));
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
      const edits = distance(lower, candidate.toLowerCase());
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
