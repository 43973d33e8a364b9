import { compareIds } from '../../server/structure/ids.js';
import { counted, joined } from '../app/phrases.js';
import type { WarningInList } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';

/** Warnings that say the same of one or several things. */
export interface WarningGroup {
  /** Unique among the groups. */
  readonly key: string;
  readonly sentence: string;
  /** Ids of what it is about; of a warning about duties, the duties alone. */
  readonly at: readonly string[];
}

/** Those whose `at` begins with the duty that they are about. */
const ABOUT_DUTIES: readonly WarningInList['code'][] = [
  'VACANT_ON_EVERY_ROUTE',
  'PARTIAL',
  'NOTHING_REQUIRED',
];

/** The warnings in their order, those that say the same of several duties as one. */
export function warningGroups(network: Network, warnings: readonly WarningInList[]): readonly WarningGroup[] {
  const groups = new Map<string, WarningInList[]>();
  for (const warning of warnings) {
    const key = keyOf(warning);
    const group = groups.get(key);
    if (group) group.push(warning);
    else groups.set(key, [warning]);
  }
  return [...groups].flatMap(([key, [first, ...others]]): WarningGroup[] => {
    if (!first) return [];
    if (!ABOUT_DUTIES.includes(first.code))
      return [{ key, sentence: first.message, at: first.at.map(({ id }) => id) }];
    const duties = [first, ...others].flatMap(({ at }) => at.slice(0, 1)).map(({ id }) => id);
    return [{ key, sentence: sentenceOf(network, first, duties.length), at: duties.toSorted(compareIds) }];
  });
}

function keyOf({ code, designation, at }: WarningInList): string {
  const about = ABOUT_DUTIES.includes(code) ? at.slice(1) : at;
  return [code, designation ?? '', ...about.map(({ id }) => id)].join(' ');
}

function sentenceOf(network: Network, warning: WarningInList, count: number): string {
  if (count === 1) return warning.message;
  const duties = counted(count, 'duty', 'duties');
  const office = warning.designation ?? '';
  switch (warning.code) {
    case 'VACANT_ON_EVERY_ROUTE':
      return `${duties} reach the ${office} only through a vacant post.`;
    case 'PARTIAL': {
      const without = warning.at.slice(1).map(({ id }) => network.nodes.get(id)?.name ?? id);
      return `${duties} have a route to the ${office}, but not through ${joined(without)}.`;
    }
    case 'NOTHING_REQUIRED':
      return `${duties} need not reach any office, so no gap is looked for.`;
    default:
      return warning.message;
  }
}
