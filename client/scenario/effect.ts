import { DESIGNATIONS, DESIGNATION_TITLES, type Designation } from '../../server/structure/designation.js';
import { counted, joined } from '../app/phrases.js';
import type { GapChange, Simulation } from './queries.js';

/** How many routes to an office a step costs and gives. */
export interface Effect {
  readonly designation: Designation;
  readonly lost: number;
  readonly gained: number;
}

type Outcome = Pick<Simulation, 'lost' | 'gained'>;
type Caused = Pick<GapChange, 'designation' | 'causedBy'>;

/** The routes that come and go, each by the duty and the office that it joins. */
export type RouteChanges = Readonly<Record<keyof Outcome, readonly RouteChange[]>>;
export type RouteChange = Pick<GapChange, 'duty' | 'designation'>;

/** What one change does to the routes. @param causedBy its place among the changes that count */
export function effectsOf(
  { lost, gained }: Readonly<Record<keyof Outcome, readonly Caused[]>>,
  causedBy: number,
): Effect[] {
  const count = (list: readonly Caused[], designation: Designation) =>
    list.filter((each) => each.causedBy === causedBy && each.designation === designation).length;
  return DESIGNATIONS.map((designation) => ({
    designation,
    lost: count(lost, designation),
    gained: count(gained, designation),
  })).filter((effect) => effect.lost + effect.gained > 0);
}

/** "24 duties", "1 duty". */
export function duties(count: number): string {
  return counted(count, 'duty', 'duties');
}

/**
 * "This scenario costs 24 duties their route to the Lead Member for Children’s Services, and gives none."
 * @param subject what does it, as the sentence begins
 */
export function verdict(
  { lost, gained }: Readonly<Record<keyof Outcome, readonly Pick<Caused, 'designation'>[]>>,
  subject = 'This scenario',
): string {
  const costs = parts(lost, (count) => `${duties(count)} ${count === 1 ? 'its' : 'their'} route`);
  const gives = parts(gained, (count) => `${duties(count)} a route`);
  if (costs.length === 0 && gives.length === 0) return `${subject} costs no duty its route, and gives none.`;
  if (costs.length === 0) return `${subject} gives ${joined(gives)}, and costs none.`;
  const given = gives.length === 0 ? 'gives none' : `gives ${joined(gives)}`;
  return `${subject} costs ${joined(costs)}, and ${given}.`;
}

function parts(changes: readonly Pick<Caused, 'designation'>[], words: (count: number) => string): string[] {
  return DESIGNATIONS.flatMap((designation) => {
    const count = changes.filter((each) => each.designation === designation).length;
    return count === 0 ? [] : [`${words(count)} to the ${DESIGNATION_TITLES[designation]}`];
  });
}

/** Changes of gaps by the step that causes them. */
export function byCause<Change extends { readonly causedBy: number }>(
  changes: readonly Change[],
): { readonly causedBy: number; readonly changes: readonly Change[] }[] {
  const causes = [...new Set(changes.map(({ causedBy }) => causedBy))].sort((left, right) => left - right);
  return causes.map((causedBy) => ({
    causedBy,
    changes: changes.filter((each) => each.causedBy === causedBy),
  }));
}
