import { compareIds } from '../structure/ids.js';
import { sameContent } from '../structure/same-content.js';
import {
  lineId,
  NODE_TYPES,
  type Line,
  type Node,
  type NodeType,
  type Source,
  type Structure,
} from '../structure/model.js';

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
 * the audit row and the way back are all this. Rows are sorted by type (Role … Duty, Line, Source) and id, and none has
 * equal ends. An id that passes from a node of one type to one of another is two rows, one removed and one added; a
 * line of it that is the same before and after has no row, and stays.
 */
export interface Delta {
  /** Null when the header stayed; a null `before` creates the structure, a null `after` deletes it. */
  readonly header: { readonly before: StructureHeader | null; readonly after: StructureHeader | null } | null;
  readonly rows: readonly DeltaRow[];
}

const ROW_TYPES: readonly DeltaRow['type'][] = [...NODE_TYPES, 'Line', 'Source'];

/** The delta with the given header and rows, in any order. */
export function deltaOf(header: Delta['header'], rows: Iterable<DeltaRow>): Delta {
  const compare = (left: DeltaRow, right: DeltaRow) =>
    ROW_TYPES.indexOf(left.type) - ROW_TYPES.indexOf(right.type) || compareIds(left.id, right.id);
  return { header, rows: [...rows].sort(compare) };
}

/** The rows that turn one state of a node into another; null is its absence. No rows when they are equal. */
export function nodeRows(before: Node | null, after: Node | null): NodeRow[] {
  if (before && after && before.type !== after.type)
    return [...nodeRows(before, null), ...nodeRows(null, after)];
  const node = before ?? after;
  if (!node || sameContent(before, after)) return [];
  return [{ type: node.type, id: node.id, before, after }];
}

/** The row that turns one state of a line into another; null is its absence. None when they are equal. */
export function lineRows(before: Line | null, after: Line | null): LineRow[] {
  const line = before ?? after;
  if (!line || (before?.source === after?.source && before?.note === after?.note)) return [];
  return [{ type: 'Line', id: lineId(line), before, after }];
}

/** The row that turns one state of a source into another; null is its absence. None when they are equal. */
export function sourceRows(before: Source | null, after: Source | null): SourceRow[] {
  const source = before ?? after;
  if (!source || sameContent(before, after)) return [];
  return [{ type: 'Source', id: source.key, before, after }];
}

/** The header of a structure. */
export function headerOf({ id, name, council, date }: Structure): StructureHeader {
  return { id, name, council, date };
}

/** The delta that undoes the given one. */
export function invert(delta: Delta): Delta {
  const swap = <Value>(row: { before: Value; after: Value }) => ({ before: row.after, after: row.before });
  const rows = delta.rows.map((row): DeltaRow => {
    switch (row.type) {
      case 'Line':
        return { ...row, ...swap(row) };
      case 'Source':
        return { ...row, ...swap(row) };
      default:
        return { ...row, ...swap(row) };
    }
  });
  return { header: delta.header && swap(delta.header), rows };
}
