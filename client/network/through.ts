import type { Designation } from '../../server/structure/designation.js';
import { LINE_RULES, type RoutePolicy } from '../../server/structure/line-types.js';
import { lineId, type Line } from '../../server/structure/model.js';
import type { Network } from '../structure/network.js';
import type { Emphasis } from './emphasis.js';

interface Asked {
  readonly via: RoutePolicy;
  readonly offices: readonly Designation[];
}

/**
 * Every route that passes through a node, or begins or ends there: from the duties that must reach an office up to the
 * first posts that carry it (DESIGN: `route`), for each of the offices asked about. Without any, the node alone.
 *
 * Where posts answer to one another in a circle, a line of the circle is shown although a route by it would come back to
 * where it was: to leave such lines out is not feasible in a large network.
 */
export function emphasisThrough(network: Network, id: string, { via, offices }: Asked): Emphasis {
  const lines = offices.flatMap((office) => linesThrough(network, id, via, office));
  const nodes = new Set([id, ...lines.flatMap(({ from, to }) => [from, to])]);
  // The many duties of a post are not drawn for it, each as a sheet: their number stands on who discharges them.
  const isDrawn = (each: string) => each === id || network.nodes.get(each)?.type !== 'Duty';
  return {
    nodes,
    needed: new Set([...nodes].filter(isDrawn)),
    lines: new Set(lines.map(lineId)),
    steps: new Map(),
    ends: [],
    ghostNodes: new Set(),
    ghostLines: new Set(),
    isFormer: false,
    isBroken: false,
  };
}

/** The lines of all routes through a node to one office. */
function linesThrough(network: Network, id: string, via: RoutePolicy, office: Designation): readonly Line[] {
  const allowed = ({ type }: Line) => LINE_RULES[type].policies.includes(via);
  const carries = (at: string) => {
    const node = network.nodes.get(at);
    return node?.type === 'Role' && node.designations.includes(office);
  };
  const mustReach = (at: string) => {
    const node = network.nodes.get(at);
    return node?.type === 'Duty' && node.mustReach.includes(office);
  };
  // A route ends at the first post that carries the office, and comes to no node twice.
  const below = spread([id], (at) =>
    network.below(at).filter((line) => allowed(line) && line.from !== id && !carries(line.from)),
  );
  const above = spread([id], (at) =>
    carries(at) ? [] : network.above(at).filter((line) => allowed(line) && line.to !== id),
  );
  const duties = [...below.nodes].filter(mustReach);
  const carriers = [...above.nodes].filter(carries);
  if (duties.length === 0 || carriers.length === 0) return [];
  return [
    ...spread(duties, (at) => network.above(at).filter((line) => below.lines.has(line))).lines,
    ...spread(carriers, (at) => network.below(at).filter((line) => above.lines.has(line))).lines,
  ];
}

interface Spread {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<Line>;
}

/** Everything that is come to from some nodes by the lines that go on from each, whichever way they point. */
function spread(from: readonly string[], onward: (at: string) => readonly Line[]): Spread {
  const nodes = new Set(from);
  const lines = new Set<Line>();
  // A set that is gone through gives what is added meanwhile as well.
  for (const at of nodes)
    for (const line of onward(at)) {
      lines.add(line);
      nodes.add(line.from).add(line.to);
    }
  return { nodes, lines };
}
