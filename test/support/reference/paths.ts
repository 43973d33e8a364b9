import type { Designation } from '../../../server/structure/designation.js';
import { compareIds, type NodeId } from '../../../server/structure/ids.js';
import { carries, stepsUp, type Network, type Step } from './network.js';

/** A chain of steps, each beginning where the one before ends. */
export type Path = readonly Step[];

/**
 * Every simple path of one step or more up from a node, by trying them all: exponential in the size of the network.
 * A path that arrives at a node where `stop` holds goes no further.
 */
export function simplePaths(network: Network, from: NodeId, stop: (id: NodeId) => boolean): Path[] {
  const found: Path[] = [];
  const extend = (path: Path, visited: readonly NodeId[], at: NodeId) => {
    for (const step of stepsUp(network, at)) {
      if (visited.includes(step.to)) continue;
      const longer = [...path, step];
      found.push(longer);
      if (!stop(step.to)) extend(longer, [...visited, step.to], step.to);
    }
  };
  extend([], [from], from);
  return found;
}

export function nodesOf(path: Path): NodeId[] {
  return [...path.slice(0, 1).map((step) => step.from), ...path.map((step) => step.to)];
}

export function endOf(path: Path): NodeId | undefined {
  return path.at(-1)?.to;
}

/** By length, then by the first id that differs. */
export function comparePaths(left: Path, right: Path): number {
  return left.length - right.length || compareSequences(nodesOf(left), nodesOf(right));
}

/** By the first id that differs; a sequence comes before those that it begins. */
export function compareSequences(left: readonly NodeId[], right: readonly NodeId[]): number {
  const differing = left.findIndex((id, index) => id !== right[index]);
  if (differing < 0) return left.length - right.length;
  return compareIds(left[differing] ?? '', right[differing] ?? '');
}

/**
 * All paths by which a duty reaches a role with the designation, in order. Only DISCHARGED_BY leaves a duty, so that
 * is every first step; a path stops at the first such role, so no route passes through one.
 */
export function routePaths(network: Network, duty: NodeId, to: Designation): Path[] {
  const carrier = (id: NodeId) => carries(network, id, to);
  const ends = (path: Path) => path.slice(-1).some((step) => carrier(step.to));
  return simplePaths(network, duty, carrier).filter(ends).sort(comparePaths);
}
