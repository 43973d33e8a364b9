import type { Designation } from '../../../server/structure/designation.js';
import type { NodeId } from '../../../server/structure/ids.js';
import type { RoutePolicy } from '../../../server/structure/line-types.js';
import type { Line, Structure } from '../../../server/structure/model.js';
import { referenceCoverage, referenceGaps } from './coverage.js';
import { referenceBrokenAt } from './dead-ends.js';
import { referenceNetwork } from './network.js';
import { referenceRoutes } from './routes.js';
import { referenceWarnings } from './warnings.js';

export interface AskedOfAll {
  readonly to: readonly Designation[];
  readonly via: RoutePolicy;
}

export interface AskedOfDuty {
  readonly duty: NodeId;
  readonly to: Designation;
  readonly via: RoutePolicy;
}

/** What can be asked of one structure, in one shape for everything that evaluates the semantics. */
export interface Answers {
  coverage(asked: AskedOfAll): readonly {
    readonly designation: Designation;
    readonly required: number;
    readonly covered: number;
    readonly missing: number;
  }[];
  gaps(asked: AskedOfAll): readonly {
    readonly duty: NodeId;
    readonly designation: Designation;
    readonly coveredVia: readonly RoutePolicy[];
  }[];
  brokenAt(
    asked: AskedOfDuty,
  ): readonly { readonly at: NodeId; readonly reason: string; readonly walk: readonly Line[] }[];
  routes(asked: AskedOfDuty & { readonly first: number }): readonly {
    readonly length: number;
    readonly nodes: readonly NodeId[];
    readonly steps: readonly {
      readonly from: NodeId;
      readonly to: NodeId;
      readonly lines: readonly Line[];
    }[];
  }[];
  /** Without their messages. */
  warnings(asked: AskedOfAll): readonly {
    readonly code: string;
    readonly at: readonly NodeId[];
    readonly designation?: Designation;
  }[];
}

export type Evaluator = (structure: Structure) => Answers;

/** docs/semantics.md to the letter, by enumeration: for small structures only. */
export const reference: Evaluator = (structure) => {
  const networks = {
    FORMAL: referenceNetwork(structure, 'FORMAL'),
    ASSURED: referenceNetwork(structure, 'ASSURED'),
  };
  return {
    coverage: ({ to, via }) => referenceCoverage(networks[via], to),
    gaps: ({ to, via }) => referenceGaps(networks[via], to),
    brokenAt: ({ via, ...asked }) => referenceBrokenAt(networks[via], asked),
    routes: ({ via, first, ...asked }) => referenceRoutes(networks[via], asked).slice(0, first),
    warnings: ({ to, via }) => referenceWarnings(networks[via], to),
  };
};
