import type { StructureId } from '../structure/ids.js';
import { RequestIdReused } from './errors.js';
import type { Request } from './store.js';

/** What was asked for under an id, of which a version before this one noted no intent. */
interface Earlier {
  readonly structure: StructureId;
  readonly intent: string | null;
}

/** Whether a request asks for what its id was already used for; what has no intent counts as the same. */
export function isSameRequest(
  earlier: Earlier,
  { structure, intent }: Pick<Request, 'intent'> & { readonly structure: string },
): boolean {
  return earlier.structure === structure && (earlier.intent ?? intent) === intent;
}

/** @throws {@link RequestIdReused} unless a request asks for what its id was already used for */
export function requireSame(
  earlier: Earlier,
  request: Pick<Request, 'requestId' | 'intent'> & { readonly structure: StructureId },
): void {
  if (!isSameRequest(earlier, request)) throw new RequestIdReused(request.requestId);
}
