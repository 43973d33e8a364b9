/** What a file says, with the place of every part, whichever syntax it is written in. Offsets are UTF-16 units. */
export type TreeNode = TreeMap | TreeList | TreeScalar;

export interface TreeMap {
  readonly kind: 'map';
  readonly offset: number;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Further entries of keys that the map has already; each is a fault of its own. */
  readonly repeated: readonly TreeEntry[];
}

export interface TreeEntry {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: TreeNode;
}

export interface TreeList {
  readonly kind: 'list';
  readonly offset: number;
  readonly items: readonly TreeNode[];
}

export interface TreeScalar {
  readonly kind: 'scalar';
  readonly offset: number;
  readonly value: string | number | boolean | null;
  /** What stands in the file, without quotes and escapes: `2024` is this text where text is expected. */
  readonly text: string;
}

/** Something wrong at a place in the text. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** The tree of a text; null when its syntax is too broken to say anything more about it. */
export interface TreeReading {
  readonly root: TreeNode | null;
  readonly faults: readonly Fault[];
  /** How many maps, lists and scalars there are. */
  readonly values: number;
}

/** Steps from the root: the key of a map or the index in a list. */
export type TreePath = readonly PropertyKey[];

export interface Place {
  /** The node that the path leads to, or the last one on the way that exists. */
  readonly node: TreeNode;
  /** The map entry through which the path ended, whose key can be pointed at. */
  readonly entry: TreeEntry | null;
  /** Whether the whole path exists. */
  readonly found: boolean;
}

/** Follows a path as far as the tree goes. */
export function locate(root: TreeNode, path: TreePath): Place {
  let place: Place = { node: root, entry: null, found: true };
  for (const step of path) {
    const next: Place | null = stepInto(place.node, step);
    if (next === null) return { ...place, found: false };
    place = next;
  }
  return place;
}

function stepInto(node: TreeNode, step: PropertyKey): Place | null {
  if (node.kind === 'map') {
    const entry = node.entries.get(String(step));
    return entry ? { node: entry.value, entry, found: true } : null;
  }
  const item = node.kind === 'list' ? node.items[Number(step)] : undefined;
  return item ? { node: item, entry: null, found: true } : null;
}
