import { compareIds, type NodeId, type StructureId } from '../structure/ids.js';
import type { Designation } from '../structure/designation.js';
import type { RoutePolicy } from '../structure/line-types.js';
import { atOneRevision } from './at-one-revision.js';
import type { Engine } from './engine.js';
import { coveredDuties as coveredStatements, requiredDuties } from './generated/statements.js';
import type { DutiesByDesignation, DutyCoverage } from './store.js';

/** The path query: which duties have a route to which office under a policy, and which must; null without a structure. */
export async function coveredDuties(
  engine: Engine,
  structure: StructureId,
  policy: RoutePolicy,
): Promise<DutyCoverage | null> {
  const found = await atOneRevision(engine, structure, (transaction) =>
    Promise.all([
      transaction.run(coveredStatements[policy], { structure }),
      transaction.run(requiredDuties, { structure }),
    ]),
  );
  if (!found) return null;
  const [covered, required] = found.result;
  return { revision: found.revision, covered: byDesignation(covered), required: byDesignation(required) };
}

function byDesignation(
  rows: readonly { readonly designation: Designation; readonly duties: readonly NodeId[] }[],
): DutiesByDesignation {
  return new Map(rows.map(({ designation, duties }) => [designation, duties.toSorted(compareIds)]));
}
