import type { Line, Node, NodeType, Source, Structure } from '../structure/model.js';

/** What a structure says of itself, apart from its sources, nodes and lines. */
export type StructureHeader = Pick<Structure, 'id' | 'name' | 'council' | 'date'>;

interface Row<Type extends string, Value> {
  readonly type: Type;
  /** The node's id, the line's `type:from:to`, or the source's key. */
  readonly id: string;
  /** Null when the row is added. */
  readonly before: Value | null;
  /** Null when the row is removed. */
  readonly after: Value | null;
}

export type NodeRow = Row<NodeType, Node>;
export type LineRow = Row<'Line', Line>;
export type SourceRow = Row<'Source', Source>;
export type DeltaRow = NodeRow | LineRow | SourceRow;

/**
 * The difference between two structures, or what a list of changes did to one: the difference shown, the write,
 * the audit row and the way back are all this. Rows are sorted by type and id, and none has equal ends.
 */
export interface Delta {
  /** Null when the header stayed; a null `before` creates the structure, a null `after` deletes it. */
  readonly header: { readonly before: StructureHeader | null; readonly after: StructureHeader | null } | null;
  readonly rows: readonly DeltaRow[];
}

/** The delta that undoes the given one. */
export function invert(delta: Delta): Delta {
  const swap = <Value>(row: { before: Value; after: Value }) => ({ before: row.after, after: row.before });
  return {
    header: delta.header && swap(delta.header),
    rows: delta.rows.map((row): DeltaRow => {
      switch (row.type) {
        case 'Line':
          return { ...row, ...swap(row) };
        case 'Source':
          return { ...row, ...swap(row) };
        default:
          return { ...row, ...swap(row) };
      }
    }),
  };
}
