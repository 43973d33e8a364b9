import type { SourceText } from './position.js';
import type { Fault, TreeEntry, TreeList, TreeMap, TreeNode } from './tree.js';
import { words } from './words.js';

/** A map or list that is not closed yet. The node shares its collections, and so fills up while this is open. */
type Open =
  | { readonly node: TreeList; readonly items: TreeNode[] }
  | {
      readonly node: TreeMap;
      readonly entries: Map<string, TreeEntry>;
      readonly repeated: TreeEntry[];
      key: { readonly text: string; readonly offset: number } | null;
    };

/**
 * Builds a tree from its parts in the order of the text, for either syntax, without recursion. Where a key is repeated
 * the first counts: the tree stays whole, so that what else is wrong with the file can still be told.
 */
export class TreeBuilder {
  /** What is wrong with keys. */
  readonly faults: Fault[] = [];
  root: TreeNode | null = null;
  private readonly open: Open[] = [];

  constructor(private readonly source: SourceText) {}

  /** How many maps and lists are open. */
  get depth(): number {
    return this.open.length;
  }

  /** What the innermost open node is. */
  get innermost(): 'map' | 'list' | null {
    return this.open.at(-1)?.node.kind ?? null;
  }

  openMap(offset: number): void {
    const entries = new Map<string, TreeEntry>();
    const repeated: TreeEntry[] = [];
    const node: TreeMap = { kind: 'map', offset, entries, repeated };
    this.place(node);
    this.open.push({ node, entries, repeated, key: null });
  }

  openList(offset: number): void {
    const items: TreeNode[] = [];
    const node: TreeList = { kind: 'list', offset, items };
    this.place(node);
    this.open.push({ node, items });
  }

  close(): void {
    this.open.pop();
  }

  /** Names the value that comes next in the innermost map. */
  key(text: string, offset: number): void {
    const innermost = this.open.at(-1);
    if (innermost && 'key' in innermost) innermost.key = { text, offset };
  }

  /** Passes over the entry that comes next in the innermost map. */
  refuseKey(offset: number, message: string): void {
    this.fault(offset, message);
    const innermost = this.open.at(-1);
    if (innermost && 'key' in innermost) innermost.key = null;
  }

  place(node: TreeNode): void {
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

  private enter(map: Extract<Open, { key: unknown }>, entry: TreeEntry): void {
    const first = map.entries.get(entry.key);
    if (entry.key === '__proto__') {
      this.fault(entry.keyOffset, words.forbiddenKey(entry.key));
    } else if (first) {
      this.fault(
        entry.keyOffset,
        words.duplicateKey(entry.key, this.source.positionAt(first.keyOffset).line),
      );
      map.repeated.push(entry);
    } else {
      map.entries.set(entry.key, entry);
    }
  }

  private fault(offset: number, message: string): void {
    this.faults.push({ offset, message });
  }
}
