import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { compareIds } from '../../server/structure/ids.js';
import type { Duty } from '../../server/structure/model.js';
import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';
import type { GapInList } from './queries.js';

export interface ListedGap {
  readonly gap: GapInList;
  readonly duty: Duty;
}

export interface GapGroup {
  /** Null when the list is not grouped. */
  readonly title: string | null;
  readonly gaps: readonly ListedGap[];
}

type Listing = Pick<View, 'to' | 'find' | 'group' | 'sort'>;

/** The gaps that a view lists: of its office, found by its words, sorted and in groups. */
export function listGaps(network: Network, gaps: readonly GapInList[], view: Listing): readonly GapGroup[] {
  const words = view.find.trim().toLocaleLowerCase('en-GB');
  const listed = gaps.flatMap((gap): ListedGap[] => {
    const duty = network.nodes.get(gap.duty.id);
    if (duty?.type !== 'Duty' || (view.to !== null && gap.designation !== view.to)) return [];
    const text = [duty.name, duty.source, duty.id, ...duty.alsoKnownAs].join(' ').toLocaleLowerCase('en-GB');
    return text.includes(words) ? [{ gap, duty }] : [];
  });
  const sorted = listed.toSorted(comparison(view.sort));
  const { group } = view;
  if (group === 'none') return sorted.length === 0 ? [] : [{ title: null, gaps: sorted }];
  const groups = new Map<string, ListedGap[]>();
  for (const each of sorted) {
    const title = groupOf(network, each, group);
    const listed = groups.get(title);
    if (listed) listed.push(each);
    else groups.set(title, [each]);
  }
  return [...groups].map(([title, each]) => ({ title, gaps: each }));
}

function comparison(sort: View['sort']): (left: ListedGap, right: ListedGap) => number {
  switch (sort) {
    case 'name':
      return (left, right) => left.duty.name.localeCompare(right.duty.name, 'en-GB');
    case 'citation':
      return (left, right) =>
        left.duty.source.localeCompare(right.duty.source, 'en-GB', { numeric: true }) ||
        compareIds(left.duty.id, right.duty.id);
    case 'length':
      return (left, right) => left.gap.brokenAt.length - right.gap.brokenAt.length;
  }
}

function groupOf(network: Network, { gap, duty }: ListedGap, group: Exclude<View['group'], 'none'>): string {
  switch (group) {
    case 'function':
      return duty.function ?? 'no function recorded';
    case 'designation':
      return DESIGNATION_TITLES[gap.designation];
    case 'broken-at':
      return gap.brokenAt
        .map(({ at, reason }) =>
          reason === 'UNASSIGNED' || reason === 'NOT_DESIGNATED'
            ? REASONS[reason]
            : (network.nodes.get(at.id)?.name ?? at.id),
        )
        .join(' and ');
  }
}

const REASONS = { UNASSIGNED: 'discharged by nobody', NOT_DESIGNATED: 'no post carries the office' };
