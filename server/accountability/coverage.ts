import { DESIGNATIONS, inDesignationOrder, type Designation } from '../structure/designation.js';
import type { RoutePolicy } from '../structure/line-types.js';
import { item } from './adjacency.js';
import { reachOf } from './reach.js';
import { designationBit, designationBits, type Snapshot } from './snapshot.js';

/** What is asked of a structure: routes to which offices, under which policy. */
export interface Question {
  readonly to: readonly Designation[];
  readonly via: RoutePolicy;
}

/** How many duties must reach an office and do. `missing` is `required` less `covered`. */
export interface Coverage {
  readonly designation: Designation;
  readonly required: number;
  readonly covered: number;
  readonly missing: number;
}

/**
 * The offices asked about when none are named: the DCS, the LMCS and whatever else some duty must reach.
 *
 * @param required one bit a designation, by node: what each duty must reach
 */
export function defaultDesignations(...required: readonly Uint8Array[]): Designation[] {
  let bits = designationBits(['DCS', 'LMCS']);
  for (const masks of required) for (const mask of masks) bits |= mask;
  return DESIGNATIONS.filter((designation) => (bits & designationBit(designation)) !== 0);
}

/** One entry for each office asked about, in enum order. */
export function coverage(snapshot: Snapshot, { to, via }: Question): Coverage[] {
  return inDesignationOrder(to).map((designation) => {
    const bit = designationBit(designation);
    const reach = reachOf(snapshot, via, designation);
    let required = 0;
    let covered = 0;
    for (const duty of snapshot.duties) {
      if ((item(snapshot.required, duty) & bit) === 0) continue;
      required++;
      covered += item(reach, duty);
    }
    return { designation, required, covered, missing: required - covered };
  });
}
