/** How the values of a sorted list are known and ordered. */
export interface Table<Value, Key> {
  keyOf(value: Value): Key;
  compare(left: Key, right: Key): number;
  /** The key as text, unique over the table. */
  nameOf(key: Key): string;
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

interface Written<Value, Key> {
  readonly key: Key;
  /** Null when the value is removed. */
  readonly value: Value | null;
}

/**
 * A sorted list with changes laid over it; the list itself is never touched or copied. Reading one value takes time
 * logarithmic in the list, writing one constant time, {@link merged} time linear in both together.
 */
export class Overlay<Value, Key> {
  readonly #base: readonly Value[];
  readonly #table: Table<Value, Key>;
  readonly #written = new Map<string, Written<Value, Key>>();

  constructor(base: readonly Value[], table: Table<Value, Key>) {
    this.#base = base;
    this.#table = table;
  }

  get(key: Key): Value | undefined {
    const written = this.#written.get(this.#table.nameOf(key));
    return written ? (written.value ?? undefined) : this.#original(key);
  }

  #original(key: Key): Value | undefined {
    return findSorted(this.#base, this.#table, key);
  }

  set(value: Value): void {
    const key = this.#table.keyOf(value);
    this.#written.set(this.#table.nameOf(key), { key, value });
  }

  delete(key: Key): void {
    this.#written.set(this.#table.nameOf(key), { key, value: null });
  }

  /** Whether the value with this key was set or deleted since. */
  wrote(key: Key): boolean {
    return this.#written.size > 0 && this.#written.has(this.#table.nameOf(key));
  }

  /** What was written, with what stands below: one entry a key, in the order of the first writing. */
  differences(): { before: Value | null; after: Value | null }[] {
    return Array.from(this.#written.values(), ({ key, value }) => ({
      before: this.#original(key) ?? null,
      after: value,
    }));
  }

  /** The list as it is now, sorted; the very list below when nothing was written. */
  merged(): readonly Value[] {
    if (this.#written.size === 0) return this.#base;
    const written = [...this.#written.values()].sort((left, right) =>
      this.#table.compare(left.key, right.key),
    );
    const merged: Value[] = [];
    let next = 0;
    for (const { key, value } of written) {
      const place = lowerBound(this.#base, (each) => this.#table.compare(this.#table.keyOf(each), key) < 0);
      for (const kept of this.#base.slice(next, place)) merged.push(kept);
      if (value !== null) merged.push(value);
      const below = this.#base[place];
      next =
        below !== undefined && this.#table.compare(this.#table.keyOf(below), key) === 0 ? place + 1 : place;
    }
    for (const kept of this.#base.slice(next)) merged.push(kept);
    return merged;
  }
}
