import type { Coverage } from '../../server/accountability/coverage.js';
import type { NodeType } from '../../server/structure/model.js';
import { counted } from '../app/phrases.js';
import type { FilePreview } from './checked-file.js';

/** In the order in which they are counted out. */
const NOUNS: readonly (readonly [NodeType, one: string, many: string])[] = [
  ['Role', 'post', 'posts'],
  ['Board', 'board', 'boards'],
  ['Directorate', 'directorate', 'directorates'],
  ['Duty', 'duty', 'duties'],
  ['Person', 'person', 'people'],
];

/** "12 posts, 3 boards, 2 directorates, 36 duties and 9 people, joined by 88 lines." */
export function countsSentence({ counts, lines }: Pick<FilePreview, 'counts' | 'lines'>): string {
  const parts = NOUNS.map(([type, one, many]) => counted(counts[type], one, many));
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}, joined by ${counted(lines, 'line', 'lines')}.`;
}

/** How far the duties reach an office: "12 of 36; 36 with assurance". */
export function reachWords({ covered, required }: Coverage, assured: Coverage | undefined): string {
  if (required === 0) return 'no duty must reach it';
  const more = assured && assured.covered > covered ? `; ${assured.covered} with assurance` : '';
  return `${covered} of ${required}${more}`;
}
