import type { StructureId } from '../structure/ids.js';
import { inCanonicalOrder, type Line, type Node, type Source } from '../structure/model.js';
import { inDesignationOrder } from '../structure/designation.js';
import type { Transaction } from './engine.js';
import {
  readDuties,
  readHeader,
  readLines,
  readOthers,
  readRoles,
  readSources,
} from './generated/statements.js';
import type { StoredStructure } from './store.js';

/** The structure with its revision, or null; one statement for each kind of thing, each sent without waiting. */
export async function readStructure(
  transaction: Transaction,
  id: StructureId,
): Promise<StoredStructure | null> {
  const [[header], sources, nodes, lines] = await Promise.all([
    transaction.run(readHeader, { structure: id }),
    transaction.run(readSources, { structure: id }),
    readNodes(transaction, id),
    readAllLines(transaction, id),
  ]);
  if (!header) return null;
  const { revision, ...rest } = header;
  const stored: readonly Source[] = sources;
  return { structure: inCanonicalOrder({ ...rest, sources: stored, nodes, lines }), revision };
}

async function readNodes(transaction: Transaction, structure: StructureId): Promise<Node[]> {
  const readType = async (type: keyof typeof readOthers): Promise<Node[]> => {
    const rows = await transaction.run(readOthers[type], { structure });
    return rows.map((row) => ({ type, ...row }));
  };
  const [roles, duties, ...others] = await Promise.all([
    transaction.run(readRoles, { structure }),
    transaction.run(readDuties, { structure }),
    readType('Person'),
    readType('Directorate'),
    readType('Board'),
  ]);
  return [
    ...roles.map((row): Node => ({
      type: 'Role',
      ...row,
      designations: inDesignationOrder(row.designations),
    })),
    ...duties.map((row): Node => ({ type: 'Duty', ...row, mustReach: inDesignationOrder(row.mustReach) })),
    ...others.flat(),
  ];
}

async function readAllLines(transaction: Transaction, structure: StructureId): Promise<Line[]> {
  const rows = await transaction.run(readLines, { structure });
  return rows.map(({ note, ...line }) => (note === null ? line : { ...line, note }));
}
