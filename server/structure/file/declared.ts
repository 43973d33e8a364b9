import type { NodeType } from '../model.js';
import type { FaultList } from './fault-list.js';
import type { SourceText } from './position.js';
import { SECTIONS } from './sections.js';
import type { TreeEntry, TreeMap, TreeNode, TreeScalar } from './tree.js';
import { words } from './words.js';

/** A node as the tree holds it, whatever else is wrong with it. */
export interface DeclaredNode {
  readonly type: NodeType;
  /** Null when it has none. */
  readonly id: TreeScalar | null;
  readonly map: TreeMap;
}

/** The nodes and sources of a file, read from the tree so that one fault neither hides another nor makes new ones. */
export class Declared {
  readonly nodes: DeclaredNode[] = [];
  readonly sourceKeys = new Set<string>();
  private readonly byId = new Map<string, DeclaredNode>();
  private readonly idsByType = new Map<NodeType, string[]>();
  /** Ids and source keys that stand where none belong, such as under a misspelt key. */
  private readonly misplaced = new Set<string>();

  constructor(root: TreeNode) {
    const entries = root.kind === 'map' ? [...root.entries.values(), ...root.repeated] : [];
    for (const { key, value } of entries) this.declareAll(key, value);
  }

  /** The first node of an id. */
  node(id: string): DeclaredNode | null {
    return this.byId.get(id) ?? null;
  }

  /** Whether an id or a source key is declared somewhere, be it in a place that is a fault of its own. */
  isMisplaced(name: string): boolean {
    return this.misplaced.has(name);
  }

  *ids(types: readonly NodeType[]): Iterable<string> {
    for (const type of types) yield* this.idsByType.get(type) ?? [];
  }

  reportDuplicateIds(source: SourceText, faults: FaultList): void {
    for (const { id } of this.nodes) {
      if (faults.isFull) return;
      const first = id && this.byId.get(id.text)?.id;
      if (!first || first === id) continue;
      faults.add(id.offset, words.duplicateId(id.text, source.positionAt(first.offset).line));
    }
  }

  private declareAll(key: string, value: TreeNode): void {
    const section = SECTIONS.find((one) => one.key === key);
    if (section && value.kind === 'list') {
      for (const map of value.items) if (map.kind === 'map') this.declare(section.type, map);
    } else if (key === 'sources' && value.kind === 'map') {
      for (const sourceKey of value.entries.keys()) this.sourceKeys.add(sourceKey);
    } else if (key !== 'format' && key !== 'structure') {
      for (const name of namesIn(value)) this.misplaced.add(name);
    }
  }

  private declare(type: NodeType, map: TreeMap): void {
    const node = { type, id: scalarAt(map, 'id'), map };
    this.nodes.push(node);
    if (node.id === null || this.byId.has(node.id.text)) return;
    this.byId.set(node.id.text, node);
    const ids = this.idsByType.get(type) ?? [];
    ids.push(node.id.text);
    this.idsByType.set(type, ids);
  }
}

/** Whatever may be meant as an id or a source key. */
function namesIn(value: TreeNode): string[] {
  switch (value.kind) {
    case 'scalar':
      return [];
    case 'map':
      return [...value.entries.keys(), ...[scalarAt(value, 'id')?.text ?? []].flat()];
    case 'list':
      return value.items.flatMap((item) => (item.kind === 'map' ? namesIn(item) : []));
  }
}

/** The entry of a map, unless its value is null, which is absent. */
export function entryOf(node: TreeNode, key: string): TreeEntry | null {
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
  return entry && !(entry.value.kind === 'scalar' && entry.value.value === null) ? entry : null;
}

export function scalarAt(map: TreeMap, key: string): TreeScalar | null {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'scalar' ? value : null;
}

/** The items of a list, or what stands alone where a list belongs. */
export function itemsOf(value: TreeNode | undefined): readonly TreeNode[] {
  if (!value) return [];
  return value.kind === 'list' ? value.items : [value];
}
