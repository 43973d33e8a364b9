import type { StructureId } from '../structure/ids.js';
import type { Engine, Transaction, Work } from './engine.js';
import { lockStructure, readRevision } from './generated/statements.js';

/**
 * What `work` finds of one structure at one revision; null without such a structure.
 *
 * Neo4j lets a reader see each statement's own moment, and even part of a commit while that is being made: with 3,000
 * nodes, one read of some hundred beside a busy writer was a mixture of two revisions that named the same one before and
 * after. So there it is read under the lock that writers take.
 */
export async function atOneRevision<Result>(
  engine: Engine,
  structure: StructureId,
  work: Work<Result>,
  { limit }: { readonly limit?: number } = {},
): Promise<{ readonly revision: number; readonly result: Result } | null> {
  const find = engine.readsOneMoment ? readRevision : lockStructure;
  const given = { locks: !engine.readsOneMoment, ...(limit !== undefined && { limit }) };
  return engine.read(async (transaction: Transaction) => {
    // Statements are carried out in the order in which they are sent.
    const [[found], result] = await Promise.all([transaction.run(find, { structure }), work(transaction)]);
    return found ? { revision: found.revision, result } : null;
  }, given);
}
