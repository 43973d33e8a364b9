import { LINE_RULES, lineTypesFrom, type LineType } from '../line-types.js';
import { itemsOf, entryOf, scalarAt, type DeclaredNode } from './declared.js';
import type { TreeMap, TreeNode, TreeScalar } from './tree.js';

/** A line as the tree holds it at its lower end. */
export interface DeclaredLine {
  readonly type: LineType;
  readonly from: DeclaredNode;
  /** The id of the upper end, and where it stands. */
  readonly to: TreeScalar;
}

/** The lines that a node lists, leaving out those that name no upper end. */
export function declaredLines(from: DeclaredNode): DeclaredLine[] {
  return lineTypesFrom(from.type).flatMap((type) =>
    lineEntries(from.map, type).flatMap((entry) => {
      const to = entry.kind === 'map' ? scalarAt(entry, 'to') : entry;
      return to?.kind === 'scalar' && to.value !== null ? [{ type, from, to }] : [];
    }),
  );
}

/** The citations of a node and of its lines. */
export function citations({ type, map }: DeclaredNode): TreeScalar[] {
  const lines = lineTypesFrom(type).flatMap((lineType) => lineEntries(map, lineType));
  return [map, ...lines]
    .map((node) => (node.kind === 'map' ? scalarAt(node, 'source') : null))
    .filter((citation) => citation !== null);
}

function lineEntries(map: TreeMap, type: LineType): readonly TreeNode[] {
  return itemsOf(entryOf(map, LINE_RULES[type].key)?.value);
}
