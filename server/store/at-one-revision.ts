import type { StructureId } from '../structure/ids.js';
import type { Engine, Transaction, Work } from './engine.js';
import { lockStructure, readRevision } from './generated/statements.js';

/** Reads that a writer may disturb before the structure is locked instead. */
const UNLOCKED_READS = 3;

/**
 * What `work` finds of one structure at one revision. Neo4j lets a reader see each statement's own moment, so the
 * revision is read before and after, and everything again when it moved; after {@link UNLOCKED_READS} times under the
 * lock that writers take, so that steady writing cannot keep a reader out.
 */
export async function atOneRevision<Result>(
  engine: Engine,
  structure: StructureId,
  work: Work<Result>,
  limit?: number,
): Promise<{ readonly revision: number; readonly result: Result } | null> {
  for (let attempt = 0; attempt < UNLOCKED_READS; attempt++) {
    const { before, result, after } = await engine.read(async (transaction) => {
      const [before, result] = await Promise.all([revisionOf(transaction, structure), work(transaction)]);
      return { before, result, after: await revisionOf(transaction, structure) };
    }, limit);
    if (before === after) return before === null ? null : { revision: before, result };
  }
  return engine.write(async (transaction) => {
    const [locked] = await transaction.run(lockStructure, { structure });
    return locked ? { revision: locked.revision, result: await work(transaction) } : null;
  });
}

async function revisionOf(transaction: Transaction, structure: StructureId): Promise<number | null> {
  const [row] = await transaction.run(readRevision, { structure });
  return row?.revision ?? null;
}
