import { LINE_RULES, type RoutePolicy } from '../../server/structure/line-types.js';
import { lineId, type Line } from '../../server/structure/model.js';
import type { Network } from '../structure/network.js';
import type { Emphasis } from './emphasis.js';

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

/**
 * What lies on the way of any duty through a node up to an office: the lines of a policy from all below it, and on from
 * it up to the first posts that carry an office.
 */
export function emphasisThrough(network: Network, id: string, via: RoutePolicy): Emphasis {
  const allowed = (line: Line) => LINE_RULES[line.type].policies.includes(via);
  const isOffice = (at: string) => {
    const node = network.nodes.get(at);
    return node?.type === 'Role' && node.designations.length > 0;
  };
  const nodes = new Set([id]);
  const lines = new Set<string>();
  const spread = (
    from: string,
    linesOf: (at: string) => readonly Line[],
    end: (line: Line) => string,
    stops: (at: string) => boolean,
  ) => {
    const queue = [from];
    const seen = new Set(queue);
    for (const at of queue) {
      if (at !== from && stops(at)) continue;
      for (const line of linesOf(at).filter(allowed)) {
        const next = end(line);
        nodes.add(next);
        lines.add(lineId(line));
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
  };
  spread(id, network.above, ({ to }) => to, isOffice);
  spread(
    id,
    network.below,
    ({ from }) => from,
    () => false,
  );
  const none: ReadonlySet<string> = new Set();
  return { nodes, lines, steps: new Map(), ends: [], ghostNodes: none, ghostLines: none };
}
