import type { SourceText } from './position.js';
import { MOST_SYNTAX_FAULTS, type Fault, type TreeEntry, type TreeMap } from './tree.js';
import { words } from './words.js';

/** Collects what is wrong with the syntax of one text, up to the number worth telling. */
export class SyntaxFaults {
  readonly list: Fault[] = [];

  constructor(readonly source: SourceText) {}

  get full(): boolean {
    return this.list.length >= MOST_SYNTAX_FAULTS;
  }

  add(offset: number, message: string): void {
    if (!this.full) this.list.push({ offset, message });
  }

  /** In the order of the text, and of each line the first: what follows on it mostly follows from that. */
  firstOfEachLine(): Fault[] {
    const lines = new Set<number>();
    return this.list
      .toSorted((left, right) => left.offset - right.offset)
      .filter(({ offset }) => {
        const { line } = this.source.positionAt(offset);
        return !lines.has(line) && lines.add(line);
      });
  }
}

/**
 * Collects the entries of one map. Where a key is repeated the first counts: the tree stays whole, so that what else
 * is wrong with the file can still be told.
 * @param faults takes what is wrong with the keys
 */
export class EntryCollector {
  readonly entries = new Map<string, TreeEntry>();
  readonly repeated: TreeEntry[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly faults: Fault[],
  ) {}

  /** The map of what was collected; it shares the collections, and so may be made before they are full. */
  map(offset: number): TreeMap {
    return { kind: 'map', offset, entries: this.entries, repeated: this.repeated };
  }

  add(entry: TreeEntry): void {
    const first = this.entries.get(entry.key);
    if (entry.key === '__proto__') {
      this.faults.push({ offset: entry.keyOffset, message: words.forbiddenKey(entry.key) });
    } else if (first) {
      const { line } = this.source.positionAt(first.keyOffset);
      this.faults.push({ offset: entry.keyOffset, message: words.duplicateKey(entry.key, line) });
      this.repeated.push(entry);
    } else {
      this.entries.set(entry.key, entry);
    }
  }
}
