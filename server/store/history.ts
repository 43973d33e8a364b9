import type { Delta } from '../scenario/delta.js';
import type { StructureId } from '../structure/ids.js';
import type { Transaction } from './engine.js';
import { StoreUnavailable } from './errors.js';
import { lastRevision, readHistory } from './generated/statements.js';
import type { HistoryPage } from './store.js';

/** A stretch of a structure's history with every delta, oldest first. */
export async function history(
  transaction: Transaction,
  structure: StructureId,
  first: number,
  after: number,
): Promise<HistoryPage> {
  const [[last], rows] = await Promise.all([
    transaction.run(lastRevision, { structure }),
    transaction.run(readHistory, { structure, first, after }),
  ]);
  const revisions = rows.map((row) => ({ ...row, delta: decodeDelta(row.delta, structure) }));
  return { revisions, total: last?.last ?? 0 };
}

function decodeDelta(text: string, structure: StructureId): Delta {
  try {
    const value: unknown = JSON.parse(text);
    // What `writeDelta` put there is a delta; anything else was written by hand.
    if (isDelta(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new StoreUnavailable(
    'damaged',
    `The history of "${structure}" holds a revision whose delta cannot be read; restore a copy of the data.`,
  );
}

function isDelta(value: unknown): value is Delta {
  return (
    typeof value === 'object' &&
    value !== null &&
    'header' in value &&
    'rows' in value &&
    Array.isArray(value.rows)
  );
}
