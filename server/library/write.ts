import { differenceOf } from '../scenario/difference.js';
import type { Delta } from '../scenario/delta.js';
import { RequestIdReused } from '../store/errors.js';
import { isSameRequest } from '../store/same-request.js';
import type { StructureId } from '../structure/ids.js';
import type { Structure } from '../structure/model.js';
import { earlierRevision } from './earlier-revision.js';
import type { Library } from './library.js';
import { invalid, noSuchStructure, type Conflict, type Invalid, type NotFound } from './outcomes.js';
import { OpenStructure } from './open-structure.js';
import { pinnedOpen, type PinnedStructure } from './reading.js';
import { requestFault, type RequestMade } from './request.js';

/** What a request wrote, now or the first time that it was sent. */
export interface Written {
  readonly outcome: 'written';
  readonly revision: number;
  readonly difference: Delta;
  /** The structure as it became; null when it was deleted. */
  readonly structure: PinnedStructure | null;
}

/** A structure as it becomes, and what it is made from. */
export interface Next {
  readonly id: StructureId;
  /** Null when there was none. */
  readonly before: PinnedStructure | null;
  /** Null when it is deleted. */
  readonly after: Structure | null;
  readonly difference: Delta;
}

const NOTHING: Delta = { header: null, rows: [] };

/** Whether a difference holds nothing. */
export function isNothing({ header, rows }: Delta): boolean {
  return header === null && rows.length === 0;
}

/**
 * What the request wrote when it was sent before; an outcome when it cannot be carried out at all; null when it is new.
 *
 * @param id the structure that the request is about
 */
export async function answeredBefore(
  library: Library,
  id: string,
  request: RequestMade,
): Promise<Written | Invalid | null> {
  const fault = requestFault(request);
  if (fault) return fault;
  const earlier = await library.store.findRequest(request.requestId);
  if (!earlier) return null;
  if (!isSameRequest(earlier, { structure: id, intent: request.intent })) return reused(request.requestId);
  return repeated(library, earlier.structure, earlier.revision);
}

async function repeated(library: Library, id: StructureId, revision: number): Promise<Written> {
  const { revisions } = await library.store.history(id, 1, revision - 1);
  const [entry] = revisions;
  if (!entry) throw new Error(`the history of ${id} lacks revision ${revision}`);
  if (entry.delta.header?.after === null)
    return { outcome: 'written', revision, difference: entry.delta, structure: null };
  const structure =
    (await library.reading().structure(id, revision)) ?? (await beforeDeletion(library, id, revision));
  return { outcome: 'written', revision, difference: entry.delta, structure };
}

/** A revision of a structure that has been deleted since. */
async function beforeDeletion(library: Library, id: StructureId, revision: number) {
  const { total } = await library.store.history(id, 1, 0);
  const structure = await earlierRevision(library.store, id, null, total, revision);
  return structure && pinnedOpen(new OpenStructure(structure, revision, null));
}

/** Writes the next revision of a structure, unless it moved on since it was read. */
export async function writeNext(
  library: Library,
  { id, before, after, difference }: Next,
  request: RequestMade,
): Promise<Written | Conflict | Invalid> {
  const expectedRevision = before?.revision ?? 0;
  try {
    const at = library.now();
    const { requestId, intent, author } = request;
    const given = { requestId, intent, author, at, expectedRevision };
    const result = await library.store.writeDelta(id, difference, given);
    if (result.outcome === 'conflict') return await conflict(library, id, expectedRevision, result.actual);
    const { revision } = result;
    if (result.repeated) return await repeated(library, id, revision);
    const structure = after && pinnedOpen(await library.written(id, revision, after));
    return { outcome: 'written', revision, difference, structure };
  } catch (error) {
    if (error instanceof RequestIdReused) return reused(request.requestId);
    throw error;
  }
}

function reused(requestId: string): Invalid {
  return invalid(
    `The request id "${requestId}" was already used for another request; use a new one for each.`,
  );
}

/**
 * Begins a write to a structure: gives it as it is, at the revision that the request expects, or what the same request
 * has written already. A request that is sent twice at once may be carried out between the two looks, so a refusal is
 * only believed when it has not been.
 */
export async function begin(
  library: Library,
  id: string,
  request: RequestMade & { readonly expectedRevision: number },
): Promise<
  { readonly outcome: 'begun'; readonly before: PinnedStructure } | Written | Invalid | NotFound | Conflict
> {
  const answered = await answeredBefore(library, id, request);
  if (answered) return answered;
  const before = await requireRevision(library, id, request.expectedRevision);
  if (!('outcome' in before)) return { outcome: 'begun', before };
  return (await answeredBefore(library, id, request)) ?? before;
}

/** The structure that a request is made for, if it is there and at the revision that the request expects. */
async function requireRevision(
  library: Library,
  id: string,
  expectedRevision: number,
): Promise<PinnedStructure | NotFound | Conflict> {
  const structure = await library.reading().structure(id);
  if (!structure) return noSuchStructure(id);
  if (structure.revision === expectedRevision) return structure;
  return conflict(library, structure.header.id, expectedRevision, structure.revision);
}

/** Says what moved since the expected revision. */
export async function conflict(
  library: Library,
  id: StructureId,
  expected: number,
  actual: number,
): Promise<Conflict> {
  const current = actual === 0 ? null : await library.reading().structure(id);
  const is = actual === 0 ? 'does not exist' : `is at revision ${actual}`;
  const was = expected === 0 ? 'that it does not exist' : `revision ${expected}`;
  return {
    outcome: 'Conflict',
    message: `The structure "${id}" ${is}; the request expected ${was}. Look at what changed, and ask again.`,
    expected,
    actual,
    difference: current ? await movedSince(library, id, expected, current) : NOTHING,
  };
}

async function movedSince(
  library: Library,
  id: StructureId,
  expected: number,
  current: PinnedStructure,
): Promise<Delta> {
  if (expected < 1 || expected > current.revision) return NOTHING;
  const { view } = await current.open();
  const former = await earlierRevision(library.store, id, view.structure, current.revision, expected);
  return differenceOf(former, view.structure);
}
