import type { LineType } from '../line-types.js';
import { entryOf, itemsOf, scalarAt, type DeclaredNode } from './declared.js';
import { lineKeys } from './sections.js';
import type { TreeScalar } from './tree.js';

/** A line as the tree holds it at its lower end. */
export interface DeclaredLine {
  readonly type: LineType;
  readonly key: string;
  readonly from: DeclaredNode;
  /** The id of the upper end, and where it stands; null when it names none. */
  readonly to: TreeScalar | null;
  readonly citation: TreeScalar | null;
}

/** The lines that a node lists. */
export function declaredLines(from: DeclaredNode): DeclaredLine[] {
  const lines: DeclaredLine[] = [];
  for (const { key, type } of lineKeys(from.type)) {
    for (const entry of itemsOf(entryOf(from.map, key)?.value)) {
      if (entry.kind === 'map') {
        lines.push({ type, key, from, to: scalarAt(entry, 'to'), citation: scalarAt(entry, 'source') });
      } else if (entry.kind === 'scalar' && entry.value !== null) {
        lines.push({ type, key, from, to: entry, citation: null });
      }
    }
  }
  return lines;
}
