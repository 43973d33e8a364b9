import type { GapInList } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';

/**
 * Where more lines of the gaps end than anywhere else, in a sentence; empty when there is no such place.
 *
 * @param to the office whose gaps are meant; null for all
 */
export function commonEnd(network: Network, gaps: readonly GapInList[], to: View['to']): string {
  const asked = gaps.filter(({ designation }) => to === null || designation === to);
  const counts = new Map<string, number>();
  for (const { brokenAt } of asked)
    for (const { at, reason } of brokenAt)
      if (reason === 'ENDS' || reason === 'CYCLE') counts.set(at.id, (counts.get(at.id) ?? 0) + 1);
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1]);
  if (!first || first[1] === second?.[1]) return '';
  const [id, count] = first;
  const name = network.nodes.get(id)?.name ?? id;
  return `More of the gaps end at ${name} than anywhere else, alone or among other places: ${count} of ${asked.length}.`;
}
