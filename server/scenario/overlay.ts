import type { DeltaRow } from './delta.js';
import { findSorted, lowerBound, type Table } from './table.js';

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
  /** What was there before the step that is under way, of what it wrote; null where nothing was. */
  readonly #beforeStep = new Map<string, { readonly key: Key; readonly value: Value | null }>();

  constructor(base: readonly Value[], table: Table<Value, Key>) {
    this.#base = base;
    this.#table = table;
  }

  get(key: Key): Value | undefined {
    const written = this.#written.get(this.#table.nameOf(key));
    return written ? (written.value ?? undefined) : this.#original(key);
  }

  set(value: Value): void {
    this.#write(this.#table.keyOf(value), value);
  }

  delete(key: Key): void {
    this.#write(key, null);
  }

  /** Whether the value with this key was set or deleted since. */
  wrote(key: Key): boolean {
    return this.#written.size > 0 && this.#written.has(this.#table.nameOf(key));
  }

  /** The rows of what became other than in the list below, in the order of the first writing. */
  rows(): DeltaRow[] {
    return Array.from(this.#written.values()).flatMap(({ key, value }) =>
      this.#table.rowsOf(this.#original(key) ?? null, value),
    );
  }

  /** Ends a step. @returns the rows of what became other than it was at its beginning, in the order of the first writing */
  endStep(): DeltaRow[] {
    const rows = Array.from(this.#beforeStep.values()).flatMap(({ key, value }) =>
      this.#table.rowsOf(value, this.get(key) ?? null),
    );
    this.#beforeStep.clear();
    return rows;
  }

  /** The list as it is now, sorted; the very list below when nothing was written. */
  merged(): readonly Value[] {
    if (this.#written.size === 0) return this.#base;
    const written = [...this.#written.values()].sort((left, right) =>
      this.#table.compare(left.key, right.key),
    );
    const parts: Value[][] = [];
    let next = 0;
    for (const { key, value } of written) {
      const place = lowerBound(this.#base, (each) => this.#table.compare(this.#table.keyOf(each), key) < 0);
      parts.push(this.#base.slice(next, place));
      if (value !== null) parts.push([value]);
      const below = this.#base[place];
      next =
        below !== undefined && this.#table.compare(this.#table.keyOf(below), key) === 0 ? place + 1 : place;
    }
    return joined([...parts, this.#base.slice(next)]);
  }

  #write(key: Key, value: Value | null): void {
    const name = this.#table.nameOf(key);
    if (!this.#beforeStep.has(name)) this.#beforeStep.set(name, { key, value: this.get(key) ?? null });
    this.#written.set(name, { key, value });
  }

  #original(key: Key): Value | undefined {
    return findSorted(this.#base, this.#table, key);
  }
}

/** A call takes only so many arguments; of arrays joined in one call, this many are safe. */
const MOST_ARGUMENTS = 1000;

/** The parts as one list. Array.concat copies each whole, where pushing would go value by value. */
function joined<Value>(parts: readonly Value[][]): Value[] {
  if (parts.length <= MOST_ARGUMENTS) return Array<Value>().concat(...parts);
  const groups = Array.from({ length: Math.ceil(parts.length / MOST_ARGUMENTS) }, (_, group) =>
    joined(parts.slice(group * MOST_ARGUMENTS, (group + 1) * MOST_ARGUMENTS)),
  );
  return joined(groups);
}
