import type { Network } from '../structure/network.js';

/** The nodes at most so many lines away, whichever way the lines point; duties and people are not passed through. */
export function within(network: Network, from: string, distance: number): ReadonlySet<string> {
  const reached = new Set([from]);
  let edge = [from];
  for (let step = 0; step < distance; step += 1) {
    const next = edge.flatMap((id) => neighbours(network, id)).filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    edge = next.filter((id) => isPassedThrough(network, id));
  }
  return reached;
}

/** The nodes that a line joins to a node. */
export function neighbours(network: Network, id: string): string[] {
  return [...network.above(id).map(({ to }) => to), ...network.below(id).map(({ from }) => from)];
}

function isPassedThrough(network: Network, id: string): boolean {
  const type = network.nodes.get(id)?.type;
  return type !== 'Duty' && type !== 'Person';
}
