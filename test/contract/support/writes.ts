import { randomUUID } from 'node:crypto';
import { differenceOf } from '../../../server/scenario/difference.js';
import type {
  DeltaRequest,
  SavedScenario,
  Store,
  StoredStructure,
  WriteResult,
} from '../../../server/store/store.js';
import type { StructureId } from '../../../server/structure/ids.js';
import type { Structure } from '../../../server/structure/model.js';
import { world, type WorldGiven } from '../../support/world.js';
import { freshId } from './engines.js';

/** A write by somebody, now; what matters to a test is given. */
export function request(given: Partial<DeltaRequest> & { expectedRevision: number }): DeltaRequest {
  return {
    requestId: randomUUID(),
    intent: 'test',
    author: 'A. Clerk',
    at: new Date('2026-03-04T05:06:07.089Z'),
    ...given,
  };
}

/** A small structure under an id of its own. */
export function freshWorld(given: Omit<WorldGiven, 'id'> = SMALL): Structure {
  return world({ ...given, id: freshId() });
}

const SMALL: Omit<WorldGiven, 'id'> = {
  roles: { director: { designations: ['DCS'] }, head: { lineManagedBy: ['director'] } },
  duties: { places: { dischargedBy: ['head'] }, welfare: {} },
};

/** Writes a structure that is not stored yet. */
export async function create(store: Store, structure: Structure): Promise<StoredStructure> {
  await expectWritten(
    store.writeDelta(structure.id, differenceOf(null, structure), request({ expectedRevision: 0 })),
  );
  return read(store, structure.id);
}

/** Turns the stored structure into another. */
export async function change(store: Store, from: StoredStructure, to: Structure): Promise<WriteResult> {
  const delta = differenceOf(from.structure, to);
  return store.writeDelta(to.id, delta, request({ expectedRevision: from.revision }));
}

export async function read(store: Store, id: StructureId): Promise<StoredStructure> {
  const stored = await store.readStructure(id);
  if (!stored) throw new Error(`there is no structure ${id}`);
  return stored;
}

/** The scenarios of one structure, by id. */
export async function scenariosOf(store: Store, id: StructureId): Promise<readonly SavedScenario[]> {
  return (await store.listScenarios([id])).flat();
}

async function expectWritten(written: Promise<WriteResult>): Promise<void> {
  const result = await written;
  if (result.outcome !== 'written') throw new Error(`not written: ${JSON.stringify(result)}`);
}
