import { brokenAt } from '../../server/accountability/dead-ends.js';
import { routes } from '../../server/accountability/routes.js';
import { buildSnapshot, type Snapshot } from '../../server/accountability/snapshot.js';
import type { NodeId } from '../../server/structure/ids.js';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { lineId, type Structure } from '../../server/structure/model.js';
import type { GapWalk, Route } from '../gaps/queries.js';
import type { Ways } from '../gaps/use-ways.js';
import type { Network } from '../structure/network.js';
import type { Pair } from '../view/view.js';

/** How many routes of a pair are found: as many as the API is asked for of a stored structure. */
const ROUTES = 10;

const snapshots = new WeakMap<Structure, Snapshot>();

function snapshotOf({ structure }: Network): Snapshot {
  const snapshot = snapshots.get(structure) ?? buildSnapshot(structure);
  snapshots.set(structure, snapshot);
  return snapshot;
}

function dutyIn(network: Network, id: string): NodeId | null {
  const node = network.nodes.get(id);
  return node?.type === 'Duty' ? node.id : null;
}

/** The shortest routes of a pair in a network that is nowhere stored; none when it is a gap, or there is no such duty. */
function routesIn(network: Network, pair: Pair, via: RoutePolicy, first: number): readonly Route[] {
  const duty = dutyIn(network, pair.duty);
  if (duty === null) return [];
  return routes(snapshotOf(network), { duty, to: pair.designation, via, first }).map((route) => ({
    length: route.length,
    nodes: route.nodes.map((id) => ({ id })),
    steps: route.steps.map(({ lines }) => ({ lines: lines.map((line) => ({ id: lineId(line) })) })),
  }));
}

/** Where the walk of a gap ends in a network that is nowhere stored. */
function walksIn(network: Network, pair: Pair, via: RoutePolicy): GapWalk['brokenAt'] {
  const duty = dutyIn(network, pair.duty);
  if (duty === null) return [];
  return brokenAt(snapshotOf(network), { duty, to: pair.designation, via }).map(({ at, reason, walk }) => ({
    at: { id: at },
    reason,
    walk: walk.map((line) => ({ id: lineId(line) })),
  }));
}

/**
 * The ways of a pair within a scenario: the routes that it has, or the walk as it now ends, with the route that it had
 * before and the one that assurance would give.
 */
export function waysIn(stored: Network, after: Network, pair: Pair, via: RoutePolicy): Ways {
  const routes = routesIn(after, pair, via, ROUTES);
  if (routes.length > 0) return { routes, ends: [], former: null, assured: null };
  const [former = null] = routesIn(stored, pair, via, 1);
  const [assured = null] = via === 'ASSURED' ? [] : routesIn(after, pair, 'ASSURED', 1);
  return { routes, ends: walksIn(after, pair, via), former, assured };
}
