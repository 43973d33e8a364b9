import type { StructureId } from '../structure/ids.js';
import { RequestIdReused } from './errors.js';
import type { Request } from './store.js';

/**
 * Lets a request pass that asks for what its id was already used for.
 *
 * @param earlier what was asked for under the id; what a version before this one noted has no intent, and passes
 * @throws {@link RequestIdReused}
 */
export function requireSame(
  earlier: { readonly structure: StructureId; readonly intent: string | null },
  {
    requestId,
    structure,
    intent,
  }: Pick<Request, 'requestId' | 'intent'> & { readonly structure: StructureId },
): void {
  const isSame = earlier.structure === structure && (earlier.intent ?? intent) === intent;
  if (!isSame) throw new RequestIdReused(requestId);
}
