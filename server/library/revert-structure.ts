import { differenceOf } from '../scenario/difference.js';
import type { Delta } from '../scenario/delta.js';
import { structureId } from '../structure/file/text.js';
import type { Library } from './library.js';
import { notFound, type Conflict, type Invalid, type NotFound } from './outcomes.js';
import type { PinnedStructure } from './reading.js';
import { intentOf, type RequestGiven } from './request.js';
import { begin, isNothing, writeNext } from './write.js';

export interface RevertRequest extends RequestGiven {
  readonly expectedRevision: number;
  /** The revision to go back to. */
  readonly toRevision: number;
}

export interface StructureReverted {
  readonly outcome: 'StructureReverted';
  readonly structure: PinnedStructure;
  /** Empty when the structure was so already. */
  readonly difference: Delta;
}

/** Makes a structure what it was at an earlier revision, as its next revision: nothing of its history is lost. */
export async function revertStructure(
  library: Library,
  id: string,
  request: RevertRequest,
): Promise<StructureReverted | Conflict | NotFound | Invalid> {
  const made = { ...request, intent: intentOf('revert', request.toRevision) };
  const begun = await begin(library, id, made);
  if (begun.outcome === 'written') return reverted(begun);
  if (begun.outcome === 'NotFound') return (await wasDeleted(library, id)) ?? begun;
  if (begun.outcome !== 'begun') return begun;
  const { before } = begun;
  const target = await library.reading().structure(id, request.toRevision);
  if (!target) return noRevision(before, request.toRevision);
  const after = (await target.open()).view.structure;
  const difference = differenceOf((await before.open()).view.structure, after);
  if (isNothing(difference)) return { outcome: 'StructureReverted', structure: before, difference };
  const next = { id: before.header.id, before, after, difference };
  const written = await writeNext(library, next, made);
  return written.outcome === 'written' ? reverted(written) : written;
}

/** The current revision is the last of the history, so an earlier one that holds nothing is a deletion. */
function noRevision({ header: { id }, revision }: PinnedStructure, toRevision: number): NotFound {
  return notFound(
    toRevision >= 1 && toRevision < revision
      ? `The structure "${id}" was deleted with revision ${toRevision}; go back to an earlier or later one, or delete it.`
      : `The structure "${id}" never had a revision ${toRevision} to go back to.`,
  );
}

/** Why a structure cannot go back that was there once; null when it never was. */
async function wasDeleted(library: Library, given: string): Promise<NotFound | null> {
  const id = structureId.safeParse(given);
  const { total } = id.success ? await library.store.history(id.data, 1, 0) : { total: 0 };
  return total === 0
    ? null
    : notFound(
        `The structure "${given}" was deleted with revision ${total}. Load it again, and it can go back to what it was before.`,
      );
}

function reverted(written: {
  readonly structure: PinnedStructure | null;
  readonly difference: Delta;
}): StructureReverted {
  const { structure, difference } = written;
  if (!structure) throw new Error('a revision that was gone back to is gone');
  return { outcome: 'StructureReverted', structure, difference };
}
