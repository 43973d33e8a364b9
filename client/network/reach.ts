import type { LineType } from '../../server/structure/line-types.js';
import type { Network } from '../structure/network.js';

/** The nodes at most so many lines away, whichever way the lines point; duties and people are not passed through, and what no line drawn joins is not near. */
export function within(
  network: Network,
  from: string,
  distance: number,
  withoutLines: ReadonlySet<LineType>,
): ReadonlySet<string> {
  const reached = new Set([from]);
  let edge = [from];
  for (let step = 0; step < distance; step += 1) {
    const next = edge.flatMap((id) => neighbours(network, id, withoutLines)).filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    edge = next.filter((id) => isPassedThrough(network, id));
  }
  return reached;
}

/** The nodes that a line joins to a node, of any type but those that are not drawn. */
export function neighbours(network: Network, id: string, withoutLines: ReadonlySet<LineType>): string[] {
  const isDrawn = ({ type }: { readonly type: LineType }) => !withoutLines.has(type);
  return [
    ...network
      .above(id)
      .filter(isDrawn)
      .map(({ to }) => to),
    ...network
      .below(id)
      .filter(isDrawn)
      .map(({ from }) => from),
  ];
}

function isPassedThrough(network: Network, id: string): boolean {
  const type = network.nodes.get(id)?.type;
  return type !== 'Duty' && type !== 'Person';
}
