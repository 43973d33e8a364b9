import { explain } from '../../accountability/dead-ends.js';
import { buildSnapshot, type Snapshot } from '../../accountability/snapshot.js';
import type { GapChange, Simulation } from '../../scenario/simulate.js';
import type { Designation } from '../../structure/designation.js';
import type { Duty } from '../../structure/model.js';
import { count, nodeOf, office, POLICY_WORDS, reasonWords, walkNames } from '../words.js';

const MOST_STOPS = 4;

/** Pairs that one change made or mended, for one office, with the same ends. */
export interface EffectGroup {
  readonly designation: Designation;
  readonly causedBy: number;
  readonly duties: readonly Duty[];
  /** Where the lines of these duties end now, a clause each; nothing for pairs that are covered. */
  readonly endings: readonly string[];
}

/** What a simulation did to one side, grouped for a reader: by office, then by the change that caused it. */
export function effectGroups(
  simulation: Simulation,
  pairs: readonly GapChange[],
  after: Snapshot,
): EffectGroup[] {
  const groups = new Map<
    string,
    { designation: Designation; causedBy: number; duties: Duty[]; endings: string[] }
  >();
  for (const { duty: id, designation, causedBy } of pairs) {
    const duty = nodeOf(after, id);
    if (duty.type !== 'Duty') continue;
    const endings = endingsOf(after, duty, designation, simulation);
    const key = [designation, causedBy, ...endings].join(' / ');
    const group = groups.get(key) ?? { designation, causedBy, duties: [], endings };
    group.duties.push(duty);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (left, right) =>
      simulation.to.indexOf(left.designation) - simulation.to.indexOf(right.designation) ||
      left.causedBy - right.causedBy,
  );
}

function endingsOf(after: Snapshot, duty: Duty, designation: Designation, { via }: Simulation): string[] {
  const { stops, walkTo } = explain(after, { duty: duty.id, to: designation, via });
  const shown = stops.slice(0, MOST_STOPS).map((stop) => {
    const way = walkNames(after, walkTo(stop)).slice(0, -1);
    const words = reasonWords(after, stop, designation, via);
    return way.length === 0 ? words : `${words}; the way there: ${way.join(' → ')}`;
  });
  const rest = stops.length - shown.length;
  return rest > 0 ? [...shown, `and at ${count(rest, 'more place')} (all with --json)`] : shown;
}

/** The snapshot of the structure as it would be, to explain what was lost. */
export function snapshotAfter({ structure }: Simulation): Snapshot {
  return buildSnapshot(structure);
}

/** `7 duties lose their formal route to the …`, or gain one. */
export function effectWords(
  { duties, designation }: EffectGroup,
  kind: 'lost' | 'gained',
  { via }: Simulation,
): string {
  const one = duties.length === 1;
  const verb = kind === 'lost' ? (one ? 'loses its' : 'lose their') : one ? 'gains a' : 'gain a';
  return `${count(duties.length, 'duty', 'duties')} ${verb} ${POLICY_WORDS[via].route} to the ${office(designation)}`;
}

/** One sentence that sums a simulation up. */
export function verdict({ lost, gained }: Simulation): string {
  if (lost.length === 0 && gained.length === 0) return 'No duty loses or gains a route.';
  const routes = count(lost.length, 'route');
  if (lost.length === 0) return `No route is lost, and ${count(gained.length, 'is', 'are')} gained.`;
  return `${routes} ${lost.length === 1 ? 'is' : 'are'} lost, and ${gained.length === 0 ? 'none' : gained.length} gained.`;
}
