import { isDeepStrictEqual } from 'node:util';
import type { Structure } from '../structure/model.js';
import { deltaOf, headerOf, lineRows, nodeRows, sourceRows, type Delta } from './delta.js';
import type { Table } from './overlay.js';
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
  return deltaOf(isDeepStrictEqual(header.before, header.after) ? null : header, [
    ...paired(NODES, lower?.nodes, upper?.nodes).flatMap((pair) => nodeRows(...pair)),
    ...paired(LINES, lower?.lines, upper?.lines).flatMap((pair) => lineRows(...pair)),
    ...paired(SOURCES, lower?.sources, upper?.sources).flatMap((pair) => sourceRows(...pair)),
  ]);
}

type Pair<Value> = [Value | null, Value | null];

/** The values of two sorted lists, those of one key together; a value that both lists share is left out. */
function paired<Value, Key>(
  table: Table<Value, Key>,
  left: readonly Value[] = [],
  right: readonly Value[] = [],
): Pair<Value>[] {
  const pairs: Pair<Value>[] = [];
  let [leftNext, rightNext] = [0, 0];
  for (;;) {
    const [lower, upper] = [left[leftNext], right[rightNext]];
    if (lower === undefined && upper === undefined) return pairs;
    const order = compareValues(table, lower, upper);
    if (lower !== undefined && upper !== undefined && order === 0) {
      if (lower !== upper) pairs.push([lower, upper]);
    } else if (lower !== undefined && order < 0) pairs.push([lower, null]);
    else if (upper !== undefined) pairs.push([null, upper]);
    if (order <= 0) leftNext++;
    if (order >= 0) rightNext++;
  }
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
