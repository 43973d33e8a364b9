import { shortDesignation } from '../network/attachments.js';
import type { Mark } from '../network/picture.js';
import type { OutlineRow } from './rows.js';

/** What a scenario does to a row, in a sign and a word. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  added: '+ added',
  removed: '× removed',
  changed: '~ changed',
};

/** "7 + 17 in rows below": what a row counts itself, and what the rows under it do; empty when both are none. */
export function countWords(own: number, below: number): string {
  if (below === 0) return own === 0 ? '' : figure(own);
  const under = `${figure(below)} in rows below`;
  return own === 0 ? under : `${figure(own)} + ${under}`;
}

/** The gaps of a row: of a duty the offices that it has no route to, of others how many; empty when there are none. */
export function gapWords({ missing, own, below }: Pick<OutlineRow, 'missing' | 'own' | 'below'>): string {
  if (missing.length > 0) return missing.map(shortDesignation).join(', ');
  return countWords(own.gaps, below.gaps);
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
