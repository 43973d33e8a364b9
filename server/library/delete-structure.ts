import { differenceOf } from '../scenario/difference.js';
import type { StructureId } from '../structure/ids.js';
import type { Library } from './library.js';
import type { Conflict, Invalid, NotFound } from './outcomes.js';
import { intentOf, type RequestGiven } from './request.js';
import { begin, writeNext } from './write.js';

export interface DeleteRequest extends RequestGiven {
  readonly expectedRevision: number;
}

export interface StructureDeleted {
  readonly outcome: 'StructureDeleted';
  readonly id: string;
  readonly revision: number;
}

/** Deletes a structure with its scenarios. Its history stays, with what it was. */
export async function deleteStructure(
  library: Library,
  id: string,
  request: DeleteRequest,
): Promise<StructureDeleted | Conflict | NotFound | Invalid> {
  const made = { ...request, intent: intentOf('delete') };
  const begun = await begin(library, id, made);
  if (begun.outcome === 'written') return deleted(id, begun.revision);
  if (begun.outcome !== 'begun') return begun;
  const { before } = begun;
  const { view } = await before.open();
  const structureId: StructureId = before.header.id;
  const difference = differenceOf(view.structure, null);
  const written = await writeNext(library, { id: structureId, before, after: null, difference }, made);
  return written.outcome === 'written' ? deleted(id, written.revision) : written;
}

function deleted(id: string, revision: number): StructureDeleted {
  return { outcome: 'StructureDeleted', id, revision };
}
