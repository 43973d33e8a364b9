import { inDesignationOrder, type Designation } from '../structure/designation.js';
import type { RoutePolicy } from '../structure/line-types.js';
import { coverage, defaultDesignations, type Coverage } from './coverage.js';
import { gaps, type Gap } from './gaps.js';
import { warnings, type Warning } from './warnings.js';
import type { Snapshot } from './snapshot.js';

/** What a structure was found to be, for the offices asked about. */
export interface Check {
  /** To explain the gaps with, on demand: a walk can be as long as the network. */
  readonly snapshot: Snapshot;
  readonly via: RoutePolicy;
  readonly to: readonly Designation[];
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
  readonly warnings: readonly Warning[];
}

/** Checks every duty against the offices asked about, or against all that some duty must reach when `to` is null. */
export function checkStructure(
  snapshot: Snapshot,
  asked: { readonly to: readonly Designation[] | null; readonly via: RoutePolicy },
): Check {
  const question = {
    to: asked.to === null ? defaultDesignations(snapshot.required) : inDesignationOrder(asked.to),
    via: asked.via,
  };
  return {
    snapshot,
    ...question,
    coverage: coverage(snapshot, question),
    gaps: gaps(snapshot, question),
    warnings: warnings(snapshot, question),
  };
}
