import type { Designation } from '../structure/designation.js';
import type { NodeId } from '../structure/ids.js';
import { allowedLineTypes, type RoutePolicy } from '../structure/line-types.js';
import type { Line } from '../structure/model.js';
import { item, type Adjacency } from './adjacency.js';
import { stronglyConnectedComponents, type Components } from './components.js';
import { reachOf } from './reach.js';
import { designationBit, dutyIndex, linesBetween, nodeAt, type Snapshot } from './snapshot.js';

export const DEAD_END_REASONS = ['UNASSIGNED', 'NOT_DESIGNATED', 'ENDS', 'CYCLE'] as const;
/**
 * Why a walk from a duty stops: nobody discharges the duty; no role carries the office; the node has no further
 * line; or the node is one of a circle that nothing leaves.
 */
export type DeadEndReason = (typeof DEAD_END_REASONS)[number];

/** A pair of a duty and an office, and the policy under which it is asked about. */
export interface Pair {
  readonly duty: NodeId;
  readonly to: Designation;
  readonly via: RoutePolicy;
}

export interface Stop {
  readonly at: NodeId;
  readonly reason: DeadEndReason;
}

export interface DeadEnd extends Stop {
  /** Every allowed line of each step from the duty to `at`; empty when the walk never began. */
  readonly walk: readonly Line[];
}

/** Where the walk of one pair stops, sorted by id, and how each place is reached. */
export interface Explanation {
  readonly stops: readonly Stop[];
  /** The lines of the shortest walk to a stop, among equals of the smallest sequence of ids. */
  readonly walkTo: (stop: Stop) => Line[];
  /** How many steps the walks to all stops have together; takes time linear in the network. */
  readonly steps: () => number;
}

const NOTHING: Explanation = { stops: [], walkTo: () => [], steps: () => 0 };

const components = new WeakMap<Adjacency, Components>();

function componentsOf(graph: Adjacency): Components {
  const found = components.get(graph) ?? stronglyConnectedComponents(graph);
  components.set(graph, found);
  return found;
}

/**
 * Breadth-first search upward from a node. Rows are ascending and the queue keeps the order of discovery, so each
 * node is first met by the smallest of its shortest sequences.
 *
 * @returns by node, the one before it on that sequence, −1 where the walk never comes, the node itself at the start; and
 * the nodes in the order in which they were met
 */
function walkFrom(
  { offsets, targets }: Adjacency,
  start: number,
): { readonly before: Int32Array; readonly met: readonly number[] } {
  const before = new Int32Array(offsets.length - 1).fill(-1);
  before[start] = start;
  const met = [start];
  for (const node of met) {
    for (let edge = item(offsets, node); edge < item(offsets, node + 1); edge++) {
      const target = item(targets, edge);
      if (item(before, target) >= 0) continue;
      before[target] = node;
      met.push(target);
    }
  }
  return { before, met };
}

/**
 * Why a duty has no route to an office: nothing when it has one. See docs/semantics.md.
 *
 * @throws UnknownNode when there is no such duty.
 */
export function explain(snapshot: Snapshot, { duty, to, via }: Pair): Explanation {
  const start = dutyIndex(snapshot, duty);
  if (item(reachOf(snapshot, via, to), start) === 1) return NOTHING;
  const { upward } = snapshot.networks[via];
  const only = (reason: DeadEndReason): Explanation => ({ ...NOTHING, stops: [{ at: duty, reason }] });
  if (item(upward.offsets, start) === item(upward.offsets, start + 1)) return only('UNASSIGNED');
  const bit = designationBit(to);
  if (!snapshot.carried.some((mask) => (mask & bit) !== 0)) return only('NOT_DESIGNATED');
  return whereItStops(snapshot, start, via);
}

function whereItStops(snapshot: Snapshot, start: number, via: RoutePolicy): Explanation {
  const { upward } = snapshot.networks[via];
  const { componentOf, sizes, terminal } = componentsOf(upward);
  const { before, met } = walkFrom(upward, start);
  const stops: Stop[] = [];
  for (let node = 0; node < before.length; node++) {
    const component = item(componentOf, node);
    if (item(before, node) < 0 || terminal[component] !== true) continue;
    stops.push({ at: nodeAt(snapshot, node).id, reason: sizes[component] === 1 ? 'ENDS' : 'CYCLE' });
  }
  return {
    stops,
    walkTo: (stop) => linesOfWalk(snapshot, before, stop.at, via),
    steps: () => {
      const depths = depthsOf(before, met);
      return stops.reduce((sum, { at }) => sum + item(depths, snapshot.indexes.get(at) ?? -1), 0);
    },
  };
}

/** By node that a walk meets, how many steps lead to it. */
function depthsOf(before: Int32Array, met: readonly number[]): Uint32Array {
  const depths = new Uint32Array(before.length);
  // The first is the start, which no step leads to.
  for (const node of met.slice(1)) depths[node] = item(depths, item(before, node)) + 1;
  return depths;
}

function linesOfWalk(snapshot: Snapshot, before: Int32Array, at: NodeId, via: RoutePolicy): Line[] {
  const types = allowedLineTypes(via);
  const steps: Line[][] = [];
  let node = snapshot.indexes.get(at) ?? -1;
  for (let previous = item(before, node); previous !== node; previous = item(before, node)) {
    steps.push(linesBetween(snapshot, previous, node, types));
    node = previous;
  }
  return steps.reverse().flat();
}

/** {@link explain}, with every walk worked out. */
export function brokenAt(snapshot: Snapshot, pair: Pair): DeadEnd[] {
  const { stops, walkTo } = explain(snapshot, pair);
  return stops.map((stop) => ({ ...stop, walk: walkTo(stop) }));
}
