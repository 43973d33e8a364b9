import { inDesignationOrder, type Designation } from '../../../server/structure/designation.js';
import type { NodeId } from '../../../server/structure/ids.js';
import { ROUTE_POLICIES, type RoutePolicy } from '../../../server/structure/line-types.js';
import { duties, referenceNetwork, type Network } from './network.js';
import { routePaths } from './paths.js';

export function isCovered(network: Network, duty: NodeId, to: Designation): boolean {
  return routePaths(network, duty, to).length > 0;
}

/** The required pairs of one designation, counted. */
export function referenceCoverage(network: Network, to: readonly Designation[]) {
  return inDesignationOrder(to).map((designation) => {
    const required = duties(network.structure, designation);
    const covered = required.filter((duty) => isCovered(network, duty.id, designation));
    return {
      designation,
      required: required.length,
      covered: covered.length,
      missing: required.length - covered.length,
    };
  });
}

/** The required pairs without a route, by duty and then designation. */
export function referenceGaps(network: Network, to: readonly Designation[]) {
  return duties(network.structure).flatMap((duty) =>
    inDesignationOrder(to)
      .filter((designation) => duty.mustReach.includes(designation))
      .filter((designation) => !isCovered(network, duty.id, designation))
      .map((designation) => ({
        duty: duty.id,
        designation,
        coveredVia: coveredViaOthers(network, duty.id, designation),
      })),
  );
}

function coveredViaOthers(network: Network, duty: NodeId, to: Designation): RoutePolicy[] {
  return ROUTE_POLICIES.filter(
    (policy) => policy !== network.via && isCovered(referenceNetwork(network.structure, policy), duty, to),
  );
}
