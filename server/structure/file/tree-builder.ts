import { FaultList } from './fault-list.js';
import type { SyntaxFaults } from './syntax-faults.js';
import type { TreeEntry, TreeList, TreeMap, TreeNode, TreeReading } from './tree.js';
import { words } from './words.js';

/** The deepest that maps and lists may nest. */
const DEEPEST = 32;

/** A file of 32 MiB, of about a hundred thousand posts, has some 1.5 million. */
const MOST_VALUES = 2_000_000;

/** Such a file has half as many; each takes several times as much memory as another value. */
const MOST_MAPS = 750_000;

/** More than any council has documents; a map of millions takes a gigabyte. */
const MOST_KEYS = 100_000;

interface OpenList {
  readonly node: TreeList;
  readonly items: TreeNode[];
}

interface OpenMap {
  readonly node: TreeMap;
  readonly entries: Map<string, TreeEntry>;
  readonly repeated: TreeEntry[];
  key: { readonly text: string; readonly offset: number } | null;
}

/**
 * Builds a tree from its parts in the order of the text, for either syntax, without recursion and in bounded depth and
 * number. Where a key is repeated the first counts: the tree stays whole, so that what else is wrong with the file can
 * still be told.
 */
export class TreeBuilder {
  root: TreeNode | null = null;
  private readonly keyFaults = new FaultList();
  /** Maps and lists that are not closed yet; a node shares its collections, and so fills up while it is open. */
  private readonly open: (OpenList | OpenMap)[] = [];
  private values = 0;
  private maps = 0;

  constructor(private readonly syntax: SyntaxFaults) {}

  /** What the innermost open node is. */
  get innermost(): 'map' | 'list' | null {
    return this.open.at(-1)?.node.kind ?? null;
  }

  openMap(offset: number): void {
    const entries = new Map<string, TreeEntry>();
    const repeated: TreeEntry[] = [];
    const node: TreeMap = { kind: 'map', offset, entries, repeated };
    this.place(node);
    if (++this.maps > MOST_MAPS) this.syntax.stop(offset, words.tooManyMaps(MOST_MAPS));
    this.push({ node, entries, repeated, key: null });
  }

  openList(offset: number): void {
    const items: TreeNode[] = [];
    const node: TreeList = { kind: 'list', offset, items };
    this.place(node);
    this.push({ node, items });
  }

  close(): void {
    this.open.pop();
  }

  /** Names the value that comes next in the innermost map. */
  key(text: string, offset: number): void {
    const innermost = this.open.at(-1);
    if (innermost && 'key' in innermost) innermost.key = { text, offset };
  }

  /** Leaves out the entry whose value comes next in the innermost map. */
  refuseKey(offset: number, message: string): void {
    this.keyFaults.add(offset, message);
    const innermost = this.open.at(-1);
    if (innermost && 'key' in innermost) innermost.key = null;
  }

  place(node: TreeNode): void {
    if (++this.values > MOST_VALUES) this.syntax.stop(node.offset, words.tooManyValues(MOST_VALUES));
    const innermost = this.open.at(-1);
    if (!innermost) {
      this.root ??= node;
    } else if ('items' in innermost) {
      innermost.items.push(node);
    } else if (innermost.key) {
      this.enter(innermost, { key: innermost.key.text, keyOffset: innermost.key.offset, value: node });
      innermost.key = null;
    }
  }

  /** The tree, unless its syntax is broken, and what is wrong with its keys. */
  finish(): TreeReading {
    return { root: this.syntax.any ? null : this.root, faults: this.keyFaults.faults, values: this.values };
  }

  private push(open: OpenList | OpenMap): void {
    this.open.push(open);
    if (this.open.length > DEEPEST) this.syntax.stop(open.node.offset, words.tooDeep(DEEPEST));
  }

  private enter(map: OpenMap, entry: TreeEntry): void {
    const first = map.entries.get(entry.key);
    if (entry.key === '__proto__') {
      this.keyFaults.add(entry.keyOffset, words.forbiddenKey(entry.key));
    } else if (first) {
      const { line } = this.syntax.source.positionAt(first.keyOffset);
      this.keyFaults.add(entry.keyOffset, words.duplicateKey(entry.key, line));
      map.repeated.push(entry);
    } else {
      map.entries.set(entry.key, entry);
      if (map.entries.size > MOST_KEYS) this.syntax.stop(entry.keyOffset, words.tooManyKeys(MOST_KEYS));
    }
  }
}
