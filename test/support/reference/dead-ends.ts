import type { Designation } from '../../../server/structure/designation.js';
import { compareIds, type NodeId } from '../../../server/structure/ids.js';
import { isCovered } from './coverage.js';
import { carriers, stepsUp, type Network } from './network.js';
import { comparePaths, endOf, simplePaths, type Path } from './paths.js';

/** Where the walk up from a duty stops, and why; nothing when the duty is covered. */
export function referenceBrokenAt(network: Network, asked: { duty: NodeId; to: Designation }) {
  const { duty, to } = asked;
  if (isCovered(network, duty, to)) return [];
  if (stepsUp(network, duty).length === 0) return [{ at: duty, reason: 'UNASSIGNED', walk: [] }];
  if (carriers(network, to).length === 0) return [{ at: duty, reason: 'NOT_DESIGNATED', walk: [] }];

  const paths = simplePaths(network, duty, () => false);
  const reached = [...new Set(paths.flatMap((path) => path.map((step) => step.to)))].sort(compareIds);
  return reached.flatMap((at) => {
    const reason = reasonToStop(network, at);
    if (reason === null) return [];
    const walk = shortest(paths.filter((path) => endOf(path) === at));
    return [{ at, reason, walk: walk.flatMap((step) => step.lines) }];
  });
}

/** A component is terminal when everything above one of its members leads back to that member. */
function reasonToStop(network: Network, at: NodeId): 'ENDS' | 'CYCLE' | null {
  const above = nodesAbove(network, at);
  if (above.length === 0) return 'ENDS';
  return above.every((id) => nodesAbove(network, id).includes(at)) ? 'CYCLE' : null;
}

/** Ids of all nodes that some walk of one step or more from a node arrives at, that node itself when on a cycle. */
function nodesAbove(network: Network, from: NodeId): NodeId[] {
  const found: NodeId[] = [];
  const climb = (at: NodeId) => {
    for (const step of stepsUp(network, at)) {
      if (found.includes(step.to)) continue;
      found.push(step.to);
      climb(step.to);
    }
  };
  climb(from);
  return found;
}

function shortest(paths: readonly Path[]): Path {
  return paths.toSorted(comparePaths)[0] ?? [];
}
