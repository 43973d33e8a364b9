import type { Designation } from '../../server/structure/designation.js';
import type { Duty } from '../../server/structure/model.js';
import type { GapInList } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';

/** How a duty stands to an office that it must reach, by the lines that count. */
export type DutyStatus = 'route' | 'gap' | 'assurable';

export interface DutyOffice {
  readonly designation: Designation;
  readonly status: DutyStatus;
}

export interface ListedDuty {
  readonly duty: Duty;
  readonly dischargers: readonly string[];
  readonly offices: readonly DutyOffice[];
}

export interface DutyGroup {
  /** Null when the list is not grouped; else unique among the groups. */
  readonly title: string | null;
  readonly duties: readonly ListedDuty[];
}

export const DUTY_GROUPINGS = ['none', 'function', 'discharger'] as const;
export type DutyGrouping = (typeof DUTY_GROUPINGS)[number];

type Listing = Pick<View, 'to' | 'find' | 'hidden'>;

/**
 * The duties that a view lists, by paragraph: those that must reach its office, found by its words, in groups. Under
 * each of several dischargers a duty is listed again. Without an office, duties that need reach none are listed too.
 */
export function listDuties(
  network: Network,
  gaps: readonly GapInList[],
  view: Listing,
  grouping: DutyGrouping,
): readonly DutyGroup[] {
  const words = view.find.trim().toLocaleLowerCase('en-GB');
  const gapOf = new Map(gaps.map((gap) => [`${gap.duty.id}:${gap.designation}`, gap]));
  const listed = network.structure.nodes
    .flatMap((node): ListedDuty[] => {
      if (node.type !== 'Duty') return [];
      if (view.hidden.includes(node.id) || (view.to !== null && !node.mustReach.includes(view.to))) return [];
      const each = listedDuty(network, node, (office) => gapOf.get(`${node.id}:${office}`));
      return textOf(each).includes(words) ? [each] : [];
    })
    .sort(byCitation);
  return inGroups(listed, grouping);
}

function listedDuty(
  network: Network,
  duty: Duty,
  gapTo: (office: Designation) => GapInList | undefined,
): ListedDuty {
  const dischargers = network
    .above(duty.id)
    .filter(({ type }) => type === 'DISCHARGED_BY')
    .map(({ to }) => network.nodes.get(to)?.name ?? to);
  const offices = duty.mustReach.map((designation) => ({
    designation,
    status: statusOf(gapTo(designation)),
  }));
  return { duty, dischargers, offices };
}

function statusOf(gap: GapInList | undefined): DutyStatus {
  if (!gap) return 'route';
  return gap.coveredVia.includes('ASSURED') ? 'assurable' : 'gap';
}

function textOf({ duty, dischargers }: ListedDuty): string {
  const { name, source, id, alsoKnownAs, function: of } = duty;
  return [name, source, id, of ?? '', ...alsoKnownAs, ...dischargers].join(' ').toLocaleLowerCase('en-GB');
}

const PARAGRAPHS = new Intl.Collator('en-GB', { numeric: true });

function byCitation(left: ListedDuty, right: ListedDuty): number {
  return (
    PARAGRAPHS.compare(left.duty.source, right.duty.source) || PARAGRAPHS.compare(left.duty.id, right.duty.id)
  );
}

function inGroups(listed: readonly ListedDuty[], grouping: DutyGrouping): readonly DutyGroup[] {
  if (listed.length === 0) return [];
  if (grouping === 'none') return [{ title: null, duties: listed }];
  const groups = new Map<string, ListedDuty[]>();
  for (const each of listed)
    for (const title of titlesOf(each, grouping)) {
      const group = groups.get(title);
      if (group) group.push(each);
      else groups.set(title, [each]);
    }
  return [...groups].map(([title, duties]) => ({ title, duties }));
}

function titlesOf({ duty, dischargers }: ListedDuty, grouping: 'function' | 'discharger'): readonly string[] {
  if (grouping === 'function') return [duty.function ?? 'no function recorded'];
  return dischargers.length === 0 ? ['discharged by nobody'] : [...new Set(dischargers)];
}
