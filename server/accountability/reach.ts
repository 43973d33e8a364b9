import type { Designation } from '../structure/designation.js';
import type { RoutePolicy } from '../structure/line-types.js';
import { entry, item, type Adjacency } from './adjacency.js';
import { designationBit, type Snapshot } from './snapshot.js';

/** By node: 1 when at least one route leads from it to a wanted node, or it is one itself; else 0. */
export type Reach = Uint8Array;

const BLOCKED = 2;

/**
 * Breadth-first search from every wanted node along the lines turned round; linear in nodes and lines.
 *
 * @param wanted by node, whether a route may end there
 * @param blocked by node, whether no route may touch it; asked once for each node
 */
export function reachBack(
  downward: Adjacency,
  wanted: (node: number) => boolean,
  blocked?: (node: number) => boolean,
): Reach {
  const { offsets, targets } = downward;
  const count = offsets.length - 1;
  const reach = new Uint8Array(count);
  const queue = new Uint32Array(count);
  let length = 0;
  for (let node = 0; node < count; node++) {
    if (blocked?.(node)) reach[node] = BLOCKED;
    else if (wanted(node)) {
      reach[node] = 1;
      queue[length++] = node;
    }
  }
  for (let head = 0; head < length; head++) {
    const node = entry(queue, head);
    const end = entry(offsets, node + 1);
    for (let edge = entry(offsets, node); edge < end; edge++) {
      const below = entry(targets, edge);
      if (reach[below] !== 0) continue;
      reach[below] = 1;
      queue[length++] = below;
    }
  }
  return blocked ? reach.map((mark) => mark & 1) : reach;
}

/** Which nodes have a route to a role that carries the designation, computed anew. */
export function computeReach(snapshot: Snapshot, policy: RoutePolicy, designation: Designation): Reach {
  const bit = designationBit(designation);
  const { carried } = snapshot;
  return reachBack(snapshot.networks[policy].downward, (node) => (item(carried, node) & bit) !== 0);
}

const known = new WeakMap<Snapshot, Map<string, Reach>>();

/** Which nodes have a route to a role that carries the designation; a snapshot works each out once. */
export function reachOf(snapshot: Snapshot, policy: RoutePolicy, designation: Designation): Reach {
  const reaches = known.get(snapshot) ?? new Map<string, Reach>();
  known.set(snapshot, reaches);
  const key = `${policy} ${designation}`;
  const reach = reaches.get(key) ?? computeReach(snapshot, policy, designation);
  reaches.set(key, reach);
  return reach;
}
