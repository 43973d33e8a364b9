import { applyDelta } from '../scenario/apply-delta.js';
import { invert } from '../scenario/delta.js';
import { StoreUnavailable } from '../store/errors.js';
import type { Store } from '../store/store.js';
import type { StructureId } from '../structure/ids.js';
import type { Structure } from '../structure/model.js';

/** Revisions of the history that are read at a time. */
const STRETCH = 100;

/**
 * A structure as it stood at an earlier revision, from a later state and the inverse of every delta between.
 *
 * @param later the state at `laterRevision`; null when the structure did not exist then
 * @param revision from 0, which is before the first write, to `laterRevision`
 * @returns null when the structure did not exist at that revision
 * @throws StoreUnavailable when the later state is not as late as the revision asked for
 * @throws Error when the history does not lead back from the later state: somebody wrote past it
 */
export async function earlierRevision(
  store: Store,
  id: StructureId,
  later: Structure | null,
  laterRevision: number,
  revision: number,
): Promise<Structure | null> {
  // A database that was put back to an older copy, or lags behind, must not be taken for what it is not.
  if (laterRevision < revision)
    throw new StoreUnavailable(
      'damaged',
      `The database holds revision ${laterRevision} of "${id}", though it has already given revision ${revision}. Restart the server if a copy was restored; else look at the database.`,
    );
  let structure = later;
  for (let top = laterRevision; top > revision; top = Math.max(revision, top - STRETCH)) {
    const bottom = Math.max(revision, top - STRETCH);
    const { revisions } = await store.history(id, top - bottom, bottom);
    for (const { delta, revision: number } of revisions.toReversed()) {
      const back = applyDelta(structure, invert(delta));
      if (!back.ok)
        throw new Error(`the history of ${id} does not lead back past ${number}: ${back.error.message}`);
      structure = back.structure;
    }
  }
  return structure;
}
