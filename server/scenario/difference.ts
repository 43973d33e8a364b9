import type { Structure } from '../structure/model.js';
import { sameContent } from '../structure/same-content.js';
import { deltaOf, headerOf, type Delta, type DeltaRow } from './delta.js';
import type { Table } from './table.js';
import { indexOf } from './structure-index.js';
import { LINES, NODES, SOURCES } from './tables.js';

/**
 * What turns one structure into another; null stands for no structure. Structures of equal content, in whatever order,
 * have an empty difference. Takes time linear in both, and sorts what changed.
 */
export function differenceOf(before: Structure | null, after: Structure | null): Delta {
  const lower = before && indexOf(before).structure;
  const upper = after && indexOf(after).structure;
  const header = { before: before && headerOf(before), after: after && headerOf(after) };
  return deltaOf(sameContent(header.before, header.after) ? null : header, [
    ...rowsBetween(NODES, lower?.nodes, upper?.nodes),
    ...rowsBetween(LINES, lower?.lines, upper?.lines),
    ...rowsBetween(SOURCES, lower?.sources, upper?.sources),
  ]);
}

/** The rows that turn one sorted list into another. */
function rowsBetween<Value, Key>(
  table: Table<Value, Key>,
  left: readonly Value[] = [],
  right: readonly Value[] = [],
): DeltaRow[] {
  const rows: (readonly DeltaRow[])[] = [];
  let [leftNext, rightNext] = [0, 0];
  while (leftNext < left.length || rightNext < right.length) {
    const [lower, upper] = [left[leftNext], right[rightNext]];
    const order = compareValues(table, lower, upper);
    const before = order <= 0 ? (lower ?? null) : null;
    const after = order >= 0 ? (upper ?? null) : null;
    if (before !== after) rows.push(table.rowsOf(before, after));
    if (order <= 0) leftNext++;
    if (order >= 0) rightNext++;
  }
  return rows.flat();
}

/** Order of two values by their keys; one that is not there comes last. */
function compareValues<Value, Key>(
  table: Table<Value, Key>,
  left: Value | undefined,
  right: Value | undefined,
): number {
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return table.compare(table.keyOf(left), table.keyOf(right));
}
