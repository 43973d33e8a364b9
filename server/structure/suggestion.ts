import { closest, distance } from 'fastest-levenshtein';

/**
 * The end of an error message that names what was probably meant: `, did you mean "x"?`, or nothing when no
 * candidate is near: within a third of the word's length, at least one letter.
 */
export function suggestion(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0 || word.length > 100) return '';
  const near = closest(word, [...candidates]);
  return distance(word, near) <= Math.max(1, Math.floor(word.length / 3)) ? `, did you mean "${near}"?` : '';
}
