import type { DeltaRow } from './delta.js';

/** How the values of a sorted list are known, ordered and compared. */
export interface Table<Value, Key> {
  keyOf(value: Value): Key;
  compare(left: Key, right: Key): number;
  /** The key as text, unique over the table. */
  nameOf(key: Key): string;
  /** The rows that turn one state of a value into another; null is its absence. */
  rowsOf(before: Value | null, after: Value | null): readonly DeltaRow[];
}

/** The first position in a sorted list of which `isBefore` is false. Takes time logarithmic in the list. */
export function lowerBound<Value>(list: readonly Value[], isBefore: (value: Value) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = list[middle];
    if (value !== undefined && isBefore(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value with the given key in a list sorted by the table's order. Takes time logarithmic in the list. */
export function findSorted<Value, Key>(
  list: readonly Value[],
  table: Table<Value, Key>,
  key: Key,
): Value | undefined {
  const found = list[lowerBound(list, (value) => table.compare(table.keyOf(value), key) < 0)];
  return found !== undefined && table.compare(table.keyOf(found), key) === 0 ? found : undefined;
}
