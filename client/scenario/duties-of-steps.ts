import type { Change } from '../../server/scenario/change.js';
import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import type { Structure } from '../../server/structure/model.js';
import { duties } from './effect.js';
import type { Simulation } from './queries.js';

/** How many duties something takes out of a structure, and how many it brings in. */
export interface DutyCount {
  readonly removed: number;
  readonly added: number;
}

/**
 * How many duties each of some changes removes and adds. They account for what the coverage has gained or lost beside
 * the routes: a duty that is gone has lost no route, and one that came was never without.
 */
export function dutyCounts(changes: readonly Change[], { nodes }: Pick<Structure, 'nodes'>): DutyCount[] {
  const present = new Set<string>(nodes.filter(({ type }) => type === 'Duty').map(({ id }) => id));
  return changes.map(({ kind, value }) => {
    if (kind === 'addDuty') {
      present.add(value.id);
      return { removed: 0, added: 1 };
    }
    const gone = kind === 'remove' ? [value.id] : kind === 'merge' ? value.from : [];
    return { removed: gone.filter((id) => present.delete(id)).length, added: 0 };
  });
}

/** "1 duty removed", "2 duties added"; a part for each that is not nothing. */
export function dutyWords({ removed, added }: DutyCount): readonly string[] {
  return [
    ...(removed > 0 ? [`${duties(removed)} removed`] : []),
    ...(added > 0 ? [`${duties(added)} added`] : []),
  ];
}

type TypedRow = Pick<Simulation['difference']['added'][number], 'type'>;

/** As much of a simulation, or of two revisions, as tells what becomes of the list of duties. */
export interface DutyChange extends Pick<Simulation, 'before' | 'after'> {
  readonly difference: Readonly<Record<'added' | 'removed', readonly TypedRow[]>>;
}

/**
 * What a scenario does to the list of duties itself, a sentence each: "It removes 1 duty." and "35 duties must reach the
 * Director of Children’s Services, 36 before." None when it leaves the list as it is.
 */
export function dutySentences({ before, after, difference }: DutyChange): readonly string[] {
  const count = (rows: readonly TypedRow[]) => rows.filter(({ type }) => type === 'Duty').length;
  const [removed, added] = [count(difference.removed), count(difference.added)];
  const parts = [
    ...(removed > 0 ? [`removes ${duties(removed)}`] : []),
    ...(added > 0 ? [`adds ${duties(added)}`] : []),
  ];
  const requirements = after.flatMap(({ designation, required }) => {
    const former = before.find((each) => each.designation === designation)?.required ?? 0;
    if (former === required) return [];
    return [`${duties(required)} must reach the ${DESIGNATION_TITLES[designation]}, ${former} before.`];
  });
  return [...(parts.length > 0 ? [`It ${parts.join(' and ')}.`] : []), ...requirements];
}
