import type { NodeId } from '../../../server/structure/ids.js';
import { stepsUp, type Network } from './network.js';

/**
 * Steps of the shortest walk up from a node to each node that it reaches, the node itself at 0. Breadth first, so it
 * serves on structures too large for the enumeration of paths.
 */
export function distancesUp(network: Network, from: NodeId): Map<NodeId, number> {
  const distances = new Map([[from, 0]]);
  for (const [at, distance] of distances) {
    for (const { to } of stepsUp(network, at)) if (!distances.has(to)) distances.set(to, distance + 1);
  }
  return distances;
}
