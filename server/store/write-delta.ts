import type { Delta, StructureHeader } from '../scenario/delta.js';
import type { StructureId } from '../structure/ids.js';
import type { Transaction } from './engine.js';
import { DeltaDoesNotFit, RevisionMoved } from './errors.js';
import {
  createStructure,
  deleteAll,
  deleteStructure,
  findRequest,
  lastRevision,
  lockStructure,
  setHeader,
  setRevision,
} from './generated/statements.js';
import { noteRevision } from './history.js';
import { requireSame } from './same-request.js';
import type { DeltaRequest, RevisionWritten } from './store.js';
import { writeRows } from './write-rows.js';

/**
 * Writes a delta and its audit row, and returns the revision that this made. Looks for the request's own traces only
 * once it holds the structure's lock, so that of two equal requests at once the second finds what the first wrote.
 *
 * @throws {@link RevisionMoved}, `RequestIdReused`, {@link DeltaDoesNotFit}
 */
export async function writeDelta(
  transaction: Transaction,
  id: StructureId,
  delta: Delta,
  request: DeltaRequest,
): Promise<RevisionWritten> {
  const { requestId, expectedRevision } = request;
  const [locked] = await transaction.run(lockStructure, { structure: id });
  const [earlier] = await transaction.run(findRequest, { requestId });
  if (earlier) {
    requireSame(earlier, { structure: id, ...request });
    return { revision: earlier.revision, repeated: true };
  }
  const actual = locked?.revision ?? 0;
  if (actual !== expectedRevision) throw new RevisionMoved(expectedRevision, actual);

  const revision = 1 + (locked ? actual : await lastRevisionOf(transaction, id));
  await apply(transaction, id, delta, { exists: locked !== undefined, revision });
  await noteRevision(transaction, id, revision, delta, request);
  return { revision, repeated: false };
}

async function lastRevisionOf(transaction: Transaction, structure: StructureId): Promise<number> {
  const [row] = await transaction.run(lastRevision, { structure });
  return row?.last ?? 0;
}

async function apply(
  transaction: Transaction,
  id: StructureId,
  delta: Delta,
  { exists, revision }: { exists: boolean; revision: number },
): Promise<void> {
  requireFit(id, delta.header, exists);
  if (delta.header?.after === null) return remove(transaction, id);
  if (!exists && delta.header?.after)
    await transaction.run(createStructure, { ...delta.header.after, revision });
  else await transaction.run(setRevision, { structure: id, revision });
  if (exists && delta.header?.after) await transaction.run(setHeader, delta.header.after);
  await writeRows(transaction, id, delta.rows);
}

/** @throws {@link DeltaDoesNotFit} when the header creates what exists, or changes what does not. */
function requireFit(id: StructureId, header: Delta['header'], exists: boolean): void {
  const named = (side: StructureHeader | null | undefined) => !side || side.id === id;
  if (!named(header?.before) || !named(header?.after))
    throw new DeltaDoesNotFit(`the delta is of another structure than "${id}"`);
  const creates = header !== null && header.before === null && header.after !== null;
  if (creates === exists)
    throw new DeltaDoesNotFit(
      `the delta ${exists ? 'creates' : 'changes'} the structure "${id}", which ${exists ? 'exists' : 'does not exist'}`,
    );
}

async function remove(transaction: Transaction, structure: StructureId): Promise<void> {
  await transaction.run(deleteAll.Node, { structure });
  await transaction.run(deleteAll.Source, { structure });
  await transaction.run(deleteAll.Scenario, { structure });
  await transaction.run(deleteStructure, { structure });
}
