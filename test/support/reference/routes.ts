import type { Designation } from '../../../server/structure/designation.js';
import type { NodeId } from '../../../server/structure/ids.js';
import type { Network } from './network.js';
import { nodesOf, routePaths } from './paths.js';

/** All routes, shortest first, however many there are. */
export function referenceRoutes(network: Network, asked: { duty: NodeId; to: Designation }) {
  return routePaths(network, asked.duty, asked.to).map((path) => ({
    length: path.length,
    nodes: nodesOf(path),
    steps: path,
  }));
}
