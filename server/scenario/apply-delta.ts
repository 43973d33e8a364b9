import type { Line, Node, Source, Structure } from '../structure/model.js';
import { sameContent } from '../structure/same-content.js';
import { headerOf, type Delta, type DeltaRow } from './delta.js';
import { WorkingCopy } from './working-copy.js';

/** A delta that was not made for the structure that it is applied to. */
export interface DeltaMisfit {
  /** The row that does not fit; null when it is the header. */
  readonly row: Pick<DeltaRow, 'type' | 'id'> | null;
  readonly message: string;
}

export type ApplyDeltaResult =
  | { readonly ok: true; readonly structure: Structure | null }
  | { readonly ok: false; readonly error: DeltaMisfit };

/**
 * Applies a delta to the structure that it was made for; null stands for no structure, before and after. Every row's
 * `before` must be what the structure has, and no line may lose an end. So `applyDelta(after, invert(delta))` gives
 * back what was there before `delta`, and `applyDelta(before, differenceOf(before, after))` gives `after`.
 */
export function applyDelta(structure: Structure | null, delta: Delta): ApplyDeltaResult {
  const present = structure && headerOf(structure);
  const header = delta.header ?? { before: present, after: present };
  if (!sameContent(header.before, present)) return misfit(null, 'the structure is another, or has changed');
  const named = present ?? header.after;
  const [first] = delta.rows;
  if (!named) return first ? misfit(first, 'there is no structure') : { ok: true, structure: null };

  const copy = new WorkingCopy(structure ?? { ...named, sources: [], nodes: [], lines: [] });
  const failed = write(copy, delta.rows);
  if (failed) return failed;
  const result = copy.structure();
  if (!header.after)
    return isEmpty(result) ? { ok: true, structure: null } : misfit(null, 'something would stay');
  return { ok: true, structure: delta.header ? { ...result, ...header.after } : result };
}

/** Writes the rows: removes and changes lines before nodes, then adds nodes before lines. */
function write(copy: WorkingCopy, rows: readonly DeltaRow[]) {
  const nodeRows = rows.filter((row) => row.type !== 'Line' && row.type !== 'Source');
  const removed = new Set(nodeRows.filter(({ after }) => !after).map(({ id }) => id));
  // A node that one of another type replaces keeps the lines that no row removes.
  const replaced = new Set(
    nodeRows.filter(({ id, before }) => !before && removed.has(id)).map(({ id }) => id),
  );
  const replaces = (row: DeltaRow) => row.type !== 'Line' && row.type !== 'Source' && replaced.has(row.id);
  for (const row of rows.toReversed()) {
    if (!row.before) continue;
    if (!sameContent(stateOf(copy, row), row.before)) return misfit(row, 'is not as it was');
    if (replaces(row)) continue;
    if (!row.after && hasLines(copy, row)) return misfit(row, 'has lines that would lose an end');
    writeRow(copy, row);
  }
  for (const row of rows) {
    if (row.before) continue;
    if (stateOf(copy, row) && !replaces(row)) return misfit(row, 'is there already');
    if (lacksEnd(copy, row)) return misfit(row, 'would lack an end');
    writeRow(copy, row);
  }
  return null;
}

function stateOf(copy: WorkingCopy, row: DeltaRow): Node | Line | Source | undefined {
  switch (row.type) {
    case 'Line': {
      const line = row.before ?? row.after;
      return line ? copy.line(line.type, line.from, line.to) : undefined;
    }
    case 'Source':
      return copy.source(row.id);
    default: {
      const node = row.before ?? row.after;
      return node ? copy.node(node.id) : undefined;
    }
  }
}

function writeRow(copy: WorkingCopy, row: DeltaRow): void {
  switch (row.type) {
    case 'Line':
      if (row.after) copy.putLine(row.after);
      else if (row.before) copy.removeLine(row.before);
      return;
    case 'Source':
      if (row.after) copy.putSource(row.after);
      else copy.removeSource(row.id);
      return;
    default:
      if (row.after) copy.putNode(row.after);
      else if (row.before) copy.removeNode(row.before.id);
  }
}

function hasLines(copy: WorkingCopy, row: DeltaRow): boolean {
  if (row.type === 'Line' || row.type === 'Source' || !row.before) return false;
  const { id } = row.before;
  return copy.linesFrom(id).length > 0 || copy.linesTo(id).length > 0;
}

function lacksEnd(copy: WorkingCopy, row: DeltaRow): boolean {
  if (row.type !== 'Line' || !row.after) return false;
  return !copy.node(row.after.from) || !copy.node(row.after.to);
}

function isEmpty({ sources, nodes, lines }: Structure): boolean {
  return sources.length + nodes.length + lines.length === 0;
}

function misfit(row: DeltaRow | null, fault: string): { ok: false; error: DeltaMisfit } {
  if (!row) return { ok: false, error: { row, message: `the delta does not fit: ${fault}` } };
  const { type, id } = row;
  const message = `the delta does not fit: the ${type.toLowerCase()} "${id}" ${fault}`;
  return { ok: false, error: { row: { type, id }, message } };
}
