import { coverage, type Coverage } from '../accountability/coverage.js';
import { gaps, type Gap } from '../accountability/gaps.js';
import type { Snapshot } from '../accountability/snapshot.js';
import type { DutyCoverage } from '../store/store.js';
import { DESIGNATIONS, type Designation } from '../structure/designation.js';
import type { NodeId } from '../structure/ids.js';
import type { RoutePolicy } from '../structure/line-types.js';

/** The coverage and every gap of one revision under one policy, for all offices. */
export interface Facts {
  readonly coverage: readonly Coverage[];
  /** By duty, then in enum order. */
  readonly gaps: readonly Gap[];
}

/** The database and the snapshot answer differently about the same revision: one of the two is wrong. */
export class EvaluatorsDisagree extends Error {
  override readonly name = 'EvaluatorsDisagree';
}

/** The facts as the snapshot has them: of a revision that the database no longer holds. */
export function factsOfSnapshot(snapshot: Snapshot, via: RoutePolicy): Facts {
  const question = { to: DESIGNATIONS, via };
  return { coverage: coverage(snapshot, question), gaps: gaps(snapshot, question) };
}

/**
 * The facts as the database has them. The snapshot, which explains them, must agree (docs/decisions.md).
 *
 * @param stored what the path queries found at the revision of the snapshot
 * @throws {@link EvaluatorsDisagree}
 */
export function factsOfStore(stored: DutyCoverage, snapshot: Snapshot, via: RoutePolicy): Facts {
  const expected = factsOfSnapshot(snapshot, via);
  const explained = new Map(expected.gaps.map((gap) => [pairKey(gap), gap]));
  let missingInAll = 0;
  const found = DESIGNATIONS.map((designation): Coverage => {
    const required = stored.required.get(designation) ?? [];
    const covered = new Set(stored.covered.get(designation));
    const missing = required.filter((duty) => !covered.has(duty));
    for (const duty of missing) {
      if (!explained.has(pairKey({ duty, designation })))
        throw disagreement(snapshot, via, `${duty} is a gap to ${designation} by the database alone`);
    }
    missingInAll += missing.length;
    const counts = { required: required.length, missing: missing.length };
    return { designation, ...counts, covered: counts.required - counts.missing };
  });
  const requiredAgree = found.every(({ required }, place) => required === expected.coverage[place]?.required);
  if (missingInAll !== expected.gaps.length || !requiredAgree)
    throw disagreement(snapshot, via, `the database finds ${missingInAll} gaps, not ${expected.gaps.length}`);
  return { coverage: found, gaps: expected.gaps };
}

function pairKey({ duty, designation }: { duty: NodeId; designation: Designation }): string {
  return `${duty} ${designation}`;
}

function disagreement({ structure }: Snapshot, via: RoutePolicy, what: string): EvaluatorsDisagree {
  return new EvaluatorsDisagree(`the evaluators disagree about ${structure.id} under ${via}: ${what}`);
}
