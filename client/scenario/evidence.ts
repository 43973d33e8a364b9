import { brokenAt } from '../../server/accountability/dead-ends.js';
import { routes } from '../../server/accountability/routes.js';
import { buildSnapshot, type Snapshot } from '../../server/accountability/snapshot.js';
import type { NodeId } from '../../server/structure/ids.js';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { lineId, type Structure } from '../../server/structure/model.js';
import type { GapWalk, Route } from '../gaps/queries.js';
import { emphasisOfGap, emphasisOfRoutes, type Emphasis } from '../network/emphasis.js';
import type { Network } from '../structure/network.js';
import type { Pair } from '../view/view.js';
import type { Overlay } from './overlay.js';

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
export function routesIn(network: Network, pair: Pair, via: RoutePolicy, first = ROUTES): readonly Route[] {
  const duty = dutyIn(network, pair.duty);
  if (duty === null) return [];
  return routes(snapshotOf(network), { duty, to: pair.designation, via, first }).map((route) => ({
    length: route.length,
    nodes: route.nodes.map((id) => ({ id })),
    steps: route.steps.map(({ lines }) => ({ lines: lines.map((line) => ({ id: lineId(line) })) })),
  }));
}

/** Where the walk of a gap ends in a network that is nowhere stored. */
export function walksIn(network: Network, pair: Pair, via: RoutePolicy): GapWalk['brokenAt'] {
  const duty = dutyIn(network, pair.duty);
  if (duty === null) return [];
  return brokenAt(snapshotOf(network), { duty, to: pair.designation, via }).map(({ at, reason, walk }) => ({
    at: { id: at },
    reason,
    walk: walk.map((line) => ({ id: lineId(line) })),
  }));
}

export interface Evidence {
  readonly emphasis: Emphasis;
  /** Whether the walk ends short of the office. */
  readonly isBroken: boolean;
}

/**
 * What stands out for a pair within a scenario: the routes that it has, or the walk as it now ends, with the route that
 * it had behind it, or else the one that assurance would give.
 *
 * @param route which of the routes, from 1
 */
export function evidenceOf(
  stored: Network,
  { network, after }: Overlay,
  pair: Pair,
  { via, route }: { readonly via: RoutePolicy; readonly route: number | 'all' },
): Evidence {
  const found = routesIn(after, pair, via);
  if (found.length > 0) {
    const chosen = route === 'all' ? found : found.slice(route - 1, route);
    return { emphasis: emphasisOfRoutes(chosen), isBroken: false };
  }
  const ends = walksIn(after, pair, via);
  const [former] = routesIn(stored, pair, via, 1);
  const [assured] = via === 'ASSURED' ? [] : routesIn(after, pair, 'ASSURED', 1);
  const walk: GapWalk = { coveredVia: assured ? ['ASSURED'] : [], brokenAt: ends };
  const emphasis = emphasisOfGap(network, pair.duty, walk, former ?? assured ?? null);
  return { emphasis: { ...emphasis, isFormer: former !== undefined }, isBroken: true };
}
