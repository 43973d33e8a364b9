import type { RoutePolicy } from '../../server/structure/line-types.js';
import type { Duty } from '../../server/structure/model.js';
import { isGap } from '../gaps/gaps.js';
import type { GapInList } from '../gaps/queries.js';
import type { Read } from '../structure/queries.js';
import type { DutyChange } from './duties-of-steps.js';
import type { RouteChange, RouteChanges } from './effect.js';

/**
 * What putting one revision in the place of another does to the routes: the gaps that the API found in the one against
 * those that it found in the other, by the rules of a simulation. A pair that is not required any more, or whose duty is
 * gone, has neither lost nor gained a route.
 */
export function effectBetween(now: Read, then: Read, via: RoutePolicy): RouteChanges & DutyChange {
  const [before, after] = [now.accountability[via], then.accountability[via]];
  const [dutiesNow, dutiesThen] = [dutiesOf(now), dutiesOf(then)];
  const lost = after.gaps.filter((gap) => !isGap(before.gaps, pairOf(gap)));
  const gained = before.gaps.filter(
    (gap) =>
      dutiesThen.get(gap.duty.id)?.mustReach.includes(gap.designation) && !isGap(after.gaps, pairOf(gap)),
  );
  return {
    lost: lost.map((gap) => named(gap, dutiesThen)),
    gained: gained.map((gap) => named(gap, dutiesThen)),
    before: before.coverage,
    after: after.coverage,
    difference: { removed: without(dutiesNow, dutiesThen), added: without(dutiesThen, dutiesNow) },
  };
}

type Duties = ReadonlyMap<string, Duty>;

function dutiesOf({ network }: Read): Duties {
  const duties = network.structure.nodes.filter((node) => node.type === 'Duty');
  return new Map(duties.map((duty) => [duty.id, duty]));
}

function pairOf({ duty, designation }: GapInList) {
  return { duty: duty.id, designation };
}

function named({ duty: { id }, designation }: GapInList, duties: Duties): RouteChange {
  return { duty: { id, name: duties.get(id)?.name ?? id }, designation };
}

function without(some: Duties, others: Duties): readonly Duty[] {
  return [...some.values()].filter(({ id }) => !others.has(id));
}
