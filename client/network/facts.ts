import type { Network } from '../structure/network.js';
import { patched } from '../structure/patch.js';

/**
 * The facts that a picture states: of what a scenario leaves, those after it; of what it removes, those before, since it
 * is still drawn. So a post has one holder and one place, and a duty counts where it is discharged from then on.
 */
export function factsOf(together: Network, after: Network): Network {
  if (together === after) return after;
  const gone = new Map<string, null>();
  for (const [id, { from }] of together.lines)
    if (!after.lines.has(id) && after.nodes.has(from)) gone.set(id, null);
  return patched(together, { nodes: new Map(), lines: gone, sources: new Map() });
}
