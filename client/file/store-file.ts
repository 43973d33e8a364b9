import { z } from 'zod';
import type { FileFormat } from '../../server/structure/file/format.js';
import { Unanswered } from '../api/ask.js';

/** A file to be stored, and for whom. */
export interface StoreRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: FileFormat;
  /** The same for each try of one intent, which is then carried out once. */
  readonly requestId: string;
  readonly author: string;
  /** The revision that is replaced; null when there is nothing of that id. */
  readonly replaces: number | null;
}

const answer = z.union([
  z.object({ __typename: z.literal('StructureLoaded'), structure: z.object({ id: z.string() }) }),
  z.object({ __typename: z.literal(['Conflict', 'Invalid', 'NotFound']), message: z.string() }),
  z.object({ __typename: z.undefined().optional(), errors: z.array(z.object({ message: z.string() })) }),
]);

export type Stored =
  | { readonly outcome: 'stored'; readonly id: string }
  /** Somebody stored the structure, or another revision of it, in the meantime. */
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'refused'; readonly message: string };

/**
 * Stores a structure file.
 * @throws {Unanswered} when nothing answers; whether it was stored is then not known, and asking again is safe
 */
export async function storeFile(request: StoreRequest): Promise<Stored> {
  const response = await send(request).catch(() => {
    throw new Unanswered(
      'away',
      'The server does not answer. The file is kept here; store it again when the server is back. It is stored once, however often you try.',
    );
  });
  const read = answer.safeParse(await response.json().catch(() => null));
  if (!read.success)
    throw new Unanswered(
      'busy',
      `The server answered ${response.status} without saying more. The file is kept here; try again.`,
    );
  const { data } = read;
  if (data.__typename === 'StructureLoaded') return { outcome: 'stored', id: data.structure.id };
  if (data.__typename === 'Conflict') return { outcome: 'conflict' };
  const message =
    data.__typename === undefined ? data.errors.map((each) => each.message).join(' ') : data.message;
  return { outcome: 'refused', message };
}

function send({ bytes, format, requestId, author, replaces }: StoreRequest): Promise<Response> {
  const query = new URLSearchParams({ kind: 'structure', requestId, author });
  query.set('replace', String(replaces !== null));
  query.set('expectedRevision', String(replaces ?? 0));
  return fetch(`/load?${query.toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': format === 'JSON' ? 'application/json' : 'application/yaml' },
    body: bytes,
  });
}
