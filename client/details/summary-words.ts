import type { GapInList } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';

/** Where more lines of the gaps end than anywhere else, in a sentence; empty when there is no such place. */
export function commonEnd(network: Network, gaps: readonly GapInList[]): string {
  const counts = new Map<string, number>();
  for (const { brokenAt } of gaps)
    for (const { at, reason } of brokenAt)
      if (reason === 'ENDS' || reason === 'CYCLE') counts.set(at.id, (counts.get(at.id) ?? 0) + 1);
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1]);
  if (!first || first[1] === second?.[1]) return '';
  const [id, count] = first;
  return `More of their lines end at ${network.nodes.get(id)?.name ?? id} than anywhere else: ${count} of ${gaps.length}.`;
}
