import type { StructureId } from '../structure/ids.js';
import type { Structure } from '../structure/model.js';
import type { OpenStructure } from './open-structure.js';

/** The most that the cached revisions have together, by {@link sizeOf}: about 300 MB. */
const LARGEST = 400_000;
/** Characters of text that take about as much memory as a node without its texts. */
const NODE_OF_TEXT = 700;

interface Entry {
  readonly structure: Promise<OpenStructure | null>;
  /** Null while it is being opened. */
  size: number | null;
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
    const entry: Entry = { structure: open(), size: null };
    this.#entries.set(key, entry);
    entry.structure.then(
      (structure) => {
        if (structure) this.#measure(entry, structure);
        else this.#entries.delete(key);
      },
      () => this.#entries.delete(key),
    );
    return entry.structure;
  }

  #measure(entry: Entry, { view }: OpenStructure): void {
    entry.size = sizeOf(view.structure);
    this.#size += entry.size;
    for (const [key, each] of this.#entries) {
      if (this.#size <= this.#largest) return;
      // What was opened just now is about to be read, and to let go what is still being opened would open it twice.
      if (each === entry || each.size === null) continue;
      this.#entries.delete(key);
      this.#size -= each.size;
    }
  }
}

/**
 * How much a revision takes, in nodes: each of its parts counts as one, and so does so much of their text. A revision
 * without parts counts too, or there could be any number of them.
 */
function sizeOf({ sources, nodes, lines }: Structure): number {
  let characters = 0;
  for (const { title, url } of sources) characters += title.length + (url?.length ?? 0);
  for (const { source, note } of lines) characters += source.length + (note?.length ?? 0);
  let names = 0;
  for (const { name, source, alsoKnownAs } of nodes) {
    characters += name.length + source.length;
    names += alsoKnownAs.length;
    for (const each of alsoKnownAs) characters += each.length;
  }
  const parts = sources.length + nodes.length + lines.length + names;
  return 1 + parts + Math.floor(characters / NODE_OF_TEXT);
}
