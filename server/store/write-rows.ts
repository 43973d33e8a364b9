import type { DeltaRow, LineRow, NodeRow, SourceRow } from '../scenario/delta.js';
import type { StructureId } from '../structure/ids.js';
import { LINE_TYPES } from '../structure/line-types.js';
import type { Line, Node, NodeType, Source } from '../structure/model.js';
import type { Transaction } from './engine.js';
import { DeltaDoesNotFit } from './errors.js';
import {
  countPresent,
  deleteLines,
  deleteNodes,
  deleteSources,
  writeDuties,
  writeLines,
  writeOthers,
  writeRoles,
  writeSources,
} from './generated/statements.js';
import { graphKey } from './graph-keys.js';

/**
 * Writes the rows of a delta: lines go before the nodes they join and come after them.
 *
 * @throws {@link DeltaDoesNotFit} when a row names what is not stored, adds a node that is, or leaves a line without
 *   an end.
 */
export async function writeRows(
  transaction: Transaction,
  structure: StructureId,
  rows: readonly DeltaRow[],
): Promise<void> {
  const nodes = rows.filter((row): row is NodeRow => row.type !== 'Line' && row.type !== 'Source');
  const lines = rows.filter((row): row is LineRow => row.type === 'Line');
  const sources = rows.filter((row): row is SourceRow => row.type === 'Source');
  await removeLines(transaction, structure, lines);
  await writeNodes(transaction, structure, nodes);
  await addLines(transaction, structure, lines);
  await writeSourceRows(transaction, structure, sources);
}

type Count = readonly { readonly written?: number; readonly removed?: number; readonly present?: number }[];

function requireCount([row]: Count, wanted: number, what: string): void {
  const count = row?.written ?? row?.removed ?? row?.present ?? 0;
  if (count !== wanted) throw new DeltaDoesNotFit(`of ${wanted} ${what} the store has ${count}`);
}

async function removeLines(transaction: Transaction, structure: StructureId, rows: readonly LineRow[]) {
  const removed = rows.flatMap((row) => (row.after === null && row.before ? [row.before] : []));
  for (const [type, lines] of byType(removed)) {
    const ends = lines.map((line) => endsOf(structure, line));
    requireCount(await transaction.run(deleteLines[type], { rows: ends }), ends.length, 'lines to remove');
  }
}

async function addLines(transaction: Transaction, structure: StructureId, rows: readonly LineRow[]) {
  const written = rows.flatMap((row) => row.after ?? []);
  for (const [type, lines] of byType(written)) {
    const given = lines.map((line) => ({
      ...endsOf(structure, line),
      source: line.source,
      note: line.note ?? null,
    }));
    requireCount(await transaction.run(writeLines[type], { rows: given }), given.length, 'lines to write');
  }
}

function byType(lines: readonly Line[]) {
  return LINE_TYPES.map((type) => [type, lines.filter((line) => line.type === type)] as const).filter(
    ([, found]) => found.length > 0,
  );
}

function endsOf(structure: StructureId, line: Line) {
  return { from: graphKey(structure, line.from), to: graphKey(structure, line.to) };
}

async function writeNodes(transaction: Transaction, structure: StructureId, rows: readonly NodeRow[]) {
  const after = rows.flatMap((row) => row.after ?? []);
  // A node whose type changes is removed in one row and added in another; it stays, with its lines.
  const stays = new Set(after.map(({ id }) => id));
  const before = new Set(rows.flatMap((row) => row.before?.id ?? []));
  const removed = Array.from(before).filter((id) => !stays.has(id));
  const keysOf = (ids: readonly string[]) => ids.map((id) => graphKey(structure, id));
  const added = keysOf(Array.from(stays).filter((id) => !before.has(id)));

  if (added.length > 0) requireCount(await transaction.run(countPresent, { keys: added }), 0, 'nodes to add');
  if (removed.length > 0) {
    const keys = keysOf(removed);
    requireCount(await transaction.run(deleteNodes, { keys }), keys.length, 'nodes without lines to remove');
  }
  await mergeNodes(transaction, structure, after);
}

async function mergeNodes(transaction: Transaction, structure: StructureId, nodes: readonly Node[]) {
  const roles = nodes.filter((node) => node.type === 'Role').map((node) => nodeRow(structure, node));
  const duties = nodes.filter((node) => node.type === 'Duty').map((node) => nodeRow(structure, node));
  if (roles.length > 0) await transaction.run(writeRoles, { rows: roles });
  if (duties.length > 0) await transaction.run(writeDuties, { rows: duties });
  for (const type of ['Person', 'Directorate', 'Board'] as const satisfies NodeType[]) {
    const rows = nodes.filter((node) => node.type === type).map((node) => nodeRow(structure, node));
    if (rows.length > 0) await transaction.run(writeOthers[type], { rows });
  }
}

/** What the graph keeps of a node; its type is a label. Encoding takes only the properties that the statement names. */
function nodeRow<Kind extends Node>(structure: StructureId, node: Kind) {
  return { key: graphKey(structure, node.id), structure, ...node };
}

async function writeSourceRows(transaction: Transaction, structure: StructureId, rows: readonly SourceRow[]) {
  const removed = rows.filter((row) => row.after === null).map((row) => graphKey(structure, row.id));
  const written = rows.flatMap((row) => row.after ?? []).map((source) => sourceRow(structure, source));
  if (removed.length > 0)
    requireCount(
      await transaction.run(deleteSources, { keys: removed }),
      removed.length,
      'sources to remove',
    );
  if (written.length > 0) await transaction.run(writeSources, { rows: written });
}

function sourceRow(structure: StructureId, { key, ...source }: Source) {
  return { key: graphKey(structure, key), structure, id: key, ...source };
}
