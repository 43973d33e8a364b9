import type { StructureId } from '../structure/ids.js';
import type { OpenStructure } from './open-structure.js';

/** The most nodes and lines that the cached revisions have together: about 300 MB. */
const LARGEST = 400_000;

interface Entry {
  readonly structure: Promise<OpenStructure | null>;
  size: number;
}

/** Revisions that were opened, the least lately used of which go first. A revision never changes, so none is stale. */
export class RevisionCache {
  readonly #entries = new Map<string, Entry>();
  readonly #largest: number;
  #size = 0;

  constructor(largest = LARGEST) {
    this.#largest = largest;
  }

  /** The revision, opened unless somebody has or is about to; a failure, or that there is none, is forgotten. */
  get(
    id: StructureId,
    revision: number,
    open: () => Promise<OpenStructure | null>,
  ): Promise<OpenStructure | null> {
    const key = `${id}/${revision}`;
    const known = this.#entries.get(key);
    if (known) {
      // A map keeps the order of insertion: in again means used last.
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known.structure;
    }
    const entry = { structure: open(), size: 0 };
    this.#entries.set(key, entry);
    entry.structure.then(
      (structure) => {
        this.#measure(key, entry, structure);
      },
      () => {
        this.#forget(key, entry);
      },
    );
    return entry.structure;
  }

  #measure(key: string, entry: Entry, structure: OpenStructure | null): void {
    if (this.#entries.get(key) !== entry) return;
    if (!structure) {
      this.#forget(key, entry);
      return;
    }
    const { nodes, lines } = structure.view.structure;
    entry.size = nodes.length + lines.length;
    this.#size += entry.size;
    for (const [oldest, each] of this.#entries) {
      if (this.#size <= this.#largest || each === entry) break;
      this.#forget(oldest, each);
    }
  }

  #forget(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#size -= entry.size;
  }
}
