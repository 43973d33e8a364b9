import { inDesignationOrder, type Designation } from '../structure/designation.js';
import type { NodeId } from '../structure/ids.js';
import type { RoutePolicy } from '../structure/line-types.js';
import { item } from './adjacency.js';
import type { Question } from './coverage.js';
import { reachOf, type Reach } from './reach.js';
import { designationBit, nodeAt, otherPolicies, type Snapshot } from './snapshot.js';

/** A duty that must reach an office and has no route to it. */
export interface Gap {
  readonly duty: NodeId;
  readonly designation: Designation;
  /** The other policies under which the same pair is covered. */
  readonly coveredVia: readonly RoutePolicy[];
}

/**
 * Calls `visit` for every required pair of a duty and one of the given offices, by duty, then in enum order.
 *
 * @param reaches which nodes reach each office, in the order of `to`
 */
export function forEachRequired(
  snapshot: Snapshot,
  to: readonly Designation[],
  reaches: readonly Reach[],
  visit: (duty: number, designation: Designation, covered: boolean) => void,
): void {
  const asked = to.map((designation, place) => ({
    designation,
    bit: designationBit(designation),
    reach: reaches[place] ?? new Uint8Array(),
  }));
  for (const duty of snapshot.duties) {
    const required = item(snapshot.required, duty);
    for (const { designation, bit, reach } of asked) {
      if ((required & bit) !== 0) visit(duty, designation, item(reach, duty) === 1);
    }
  }
}

/** Every gap for the offices asked about, by duty, then in enum order. */
export function gaps(snapshot: Snapshot, { to, via }: Question): Gap[] {
  const designations = inDesignationOrder(to);
  const reaches = designations.map((designation) => reachOf(snapshot, via, designation));
  const found: Gap[] = [];
  forEachRequired(snapshot, designations, reaches, (duty, designation, covered) => {
    if (covered) return;
    const coveredVia = otherPolicies(via).filter(
      (other) => item(reachOf(snapshot, other, designation), duty) === 1,
    );
    found.push({ duty: nodeAt(snapshot, duty).id, designation, coveredVia });
  });
  return found;
}
