import type { Delta } from '../scenario/delta.js';
import type { StructureId } from '../structure/ids.js';
import type { Transaction } from './engine.js';
import { StoreUnavailable } from './errors.js';
import {
  lastRevision,
  readHistory,
  readRevisionParts,
  writeRevision,
  writeRevisionParts,
} from './generated/statements.js';
import { graphKey } from './graph-keys.js';
import { inPieces } from './pieces.js';
import type { HistoryPage, Request } from './store.js';

/** Most code units of a delta's JSON in one property: the embedded engine takes 16 MiB, and a code unit is 3 bytes at most. */
const LONGEST_TEXT = 4 * 1024 * 1024;

/** Notes who wrote what and when, beside the write. */
export async function noteRevision(
  transaction: Transaction,
  structure: StructureId,
  number: number,
  delta: Delta,
  { author, at, requestId, intent }: Request,
): Promise<void> {
  const key = graphKey(structure, number);
  const [text = '', ...rest] = inPieces(JSON.stringify(delta), LONGEST_TEXT);
  const parts = rest.map((piece, index) => ({ revision: key, place: index + 1, delta: piece }));
  const noted = { key, structure, number, author, at, requestId, intent, delta: text, parts: parts.length };
  await transaction.run(writeRevision, noted);
  if (parts.length > 0) await transaction.run(writeRevisionParts, { rows: parts });
}

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
  const revisions = await Promise.all(
    rows.map(async ({ delta, parts, ...noted }) => {
      const key = graphKey(structure, noted.revision);
      const rest = parts === 0 ? [] : await transaction.run(readRevisionParts, { revision: key });
      const text = [delta, ...rest.map((part) => part.delta)].join('');
      return { ...noted, delta: decodeDelta(text, structure) };
    }),
  );
  return { revisions, total: last?.last ?? 0 };
}

function decodeDelta(text: string, structure: StructureId): Delta {
  try {
    const value: unknown = JSON.parse(text);
    // What was noted there is a delta; anything else was written by hand.
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
