import type { NodeId } from '../structure/ids.js';
import { inCanonicalOrder, type Line, type Structure } from '../structure/model.js';

/** A structure in canonical order, which finds its nodes and the lines that leave them, and the lines that arrive. */
export interface StructureIndex {
  readonly structure: Structure;
  /** The lines that arrive at each node; a node without any has no entry. Built when first asked for. */
  arriving(): ReadonlyMap<NodeId, readonly Line[]>;
}

const known = new WeakMap<Structure, StructureIndex>();

/**
 * The index of a structure, made once for each: what is asked for again costs nothing. Making it takes time linear in
 * nodes and lines (a sorted list sorts in one pass); asked of its own canonical structure, it is the same index.
 */
export function indexOf(structure: Structure): StructureIndex {
  const found = known.get(structure);
  if (found) return found;
  const index = createIndex(inCanonicalOrder(structure));
  known.set(structure, index);
  known.set(index.structure, index);
  return index;
}

function createIndex(structure: Structure): StructureIndex {
  let arriving: Map<NodeId, Line[]> | undefined;
  return { structure, arriving: () => (arriving ??= linesByUpperEnd(structure.lines)) };
}

function linesByUpperEnd(lines: readonly Line[]): Map<NodeId, Line[]> {
  const byEnd = new Map<NodeId, Line[]>();
  for (const line of lines) {
    const list = byEnd.get(line.to);
    if (list) list.push(line);
    else byEnd.set(line.to, [line]);
  }
  return byEnd;
}
