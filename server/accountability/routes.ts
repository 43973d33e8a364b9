import type { NodeId } from '../structure/ids.js';
import { allowedLineTypes } from '../structure/line-types.js';
import type { Line } from '../structure/model.js';
import { item, type Adjacency } from './adjacency.js';
import type { Pair } from './dead-ends.js';
import { shortestSimplePaths } from './simple-paths.js';
import { designationBit, dutyIndex, linesBetween, nodeAt, type Snapshot } from './snapshot.js';

/** The most routes that one question may ask for. */
export const MOST_ROUTES = 50;

export interface Step {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Every allowed line between the two, in the order of the line types. */
  readonly lines: readonly Line[];
}

/** A chain of steps from a duty to the first role on it that carries the office. */
export interface Route {
  /** Number of steps. */
  readonly length: number;
  /** From the duty to that role, without repetition. */
  readonly nodes: readonly NodeId[];
  readonly steps: readonly Step[];
}

/** The number of edges to the nearest target by node, −1 where there is no way; by breadth-first search backward. */
function distancesTo(downward: Adjacency, isTarget: (node: number) => boolean): Int32Array {
  const count = downward.offsets.length - 1;
  const distances = new Int32Array(count).fill(-1);
  const queue: number[] = [];
  for (let node = 0; node < count; node++) {
    if (!isTarget(node)) continue;
    distances[node] = 0;
    queue.push(node);
  }
  for (const node of queue) {
    for (let edge = item(downward.offsets, node); edge < item(downward.offsets, node + 1); edge++) {
      const below = item(downward.targets, edge);
      if (item(distances, below) >= 0) continue;
      distances[below] = item(distances, node) + 1;
      queue.push(below);
    }
  }
  return distances;
}

/**
 * The routes from a duty to an office: shortest first, ties by comparing their sequences of ids. See docs/semantics.md.
 *
 * @param first how many at most, from 1 to {@link MOST_ROUTES}
 * @param goOn called again and again in the midst of the work; what it throws ends it
 * @throws UnknownNode when there is no such duty; RangeError when `first` is out of range
 */
export function routes(
  snapshot: Snapshot,
  { duty, to, via, first }: Pair & { readonly first: number },
  goOn: () => void = () => undefined,
): Route[] {
  if (!Number.isInteger(first) || first < 1 || first > MOST_ROUTES) {
    throw new RangeError(`first must be a whole number from 1 to ${MOST_ROUTES}`);
  }
  const start = dutyIndex(snapshot, duty);
  const { upward, downward } = snapshot.networks[via];
  const bit = designationBit(to);
  const distances = distancesTo(downward, (node) => (item(snapshot.carried, node) & bit) !== 0);
  const types = allowedLineTypes(via);
  return shortestSimplePaths(upward, start, distances, first, goOn).map((path) => {
    const steps: Step[] = [];
    for (let place = 1; place < path.length; place++) {
      const [from, up] = [item(path, place - 1), item(path, place)];
      steps.push({
        from: nodeAt(snapshot, from).id,
        to: nodeAt(snapshot, up).id,
        lines: linesBetween(snapshot, from, up, types),
      });
    }
    return { length: steps.length, nodes: Array.from(path, (node) => nodeAt(snapshot, node).id), steps };
  });
}
