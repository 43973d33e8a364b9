import type { DeadEndReason } from '../generated/graphql.js';
import type { Route } from '../gaps/queries.js';
import { routesDrawn } from '../gaps/gaps.js';
import type { Ways } from '../gaps/use-ways.js';
import type { Network } from '../structure/network.js';
import type { Picture } from './picture.js';

/** Where a walk ends. */
export interface End {
  readonly node: string;
  readonly reason: DeadEndReason;
}

/** What stands out of a picture, in nodes and lines of the network. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** The place of a node on the way, from 1 at the duty. */
  readonly steps: ReadonlyMap<string, number>;
  readonly ends: readonly End[];
  /** What assurance would add, or what there was before. */
  readonly ghostNodes: ReadonlySet<string>;
  readonly ghostLines: ReadonlySet<string>;
  /** The nodes that are drawn for it, whatever is folded or only counted. */
  readonly needed: ReadonlySet<string>;
  /** Whether the ghost is what there was before the scenario at hand. */
  readonly isFormer: boolean;
  /** Whether it is a walk that ends short of its office. */
  readonly isBroken: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The routes of a duty, one or all; or the walks of a gap, and as a ghost the route that there was before, or else the one
 * that assurance adds.
 *
 * @param route which of the routes, from 1
 */
export function emphasisOfWays(network: Network, duty: string, ways: Ways, route: number | 'all'): Emphasis {
  if (ways.routes.length === 0) return emphasisOfGap(network, duty, ways);
  return emphasisOfRoutes(routesDrawn(ways.routes, route));
}

function emphasisOfGap(network: Network, duty: string, { ends, former, assured }: Ways): Emphasis {
  const walks = ends.map(({ walk }) => walk.map(({ id }) => id));
  const lines = new Set(walks.flat());
  const nodes = new Set([duty, ...ends.map(({ at }) => at.id), ...endsOf(network, lines)]);
  const ghost = former ?? assured;
  const ghostNodes = new Set(ghost?.nodes.map(({ id }) => id).filter((id) => !nodes.has(id)));
  return {
    nodes,
    lines,
    steps: walks.length === 1 ? stepsOf(network, duty, walks[0] ?? []) : new Map(),
    ends: ends.map(({ at, reason }) => ({ node: at.id, reason })),
    ghostNodes,
    needed: new Set([...nodes, ...ghostNodes]),
    ghostLines: new Set(ghost ? linesOf(ghost).filter((id) => !lines.has(id)) : []),
    isFormer: former !== null,
    isBroken: true,
  };
}

function emphasisOfRoutes(routes: readonly Route[]): Emphasis {
  const [first] = routes;
  const nodes = new Set(routes.flatMap((route) => route.nodes.map(({ id }) => id)));
  return {
    nodes,
    needed: nodes,
    lines: new Set(routes.flatMap(linesOf)),
    steps:
      first && routes.length === 1 ? new Map(first.nodes.map(({ id }, index) => [id, index + 1])) : new Map(),
    ends: [],
    ghostNodes: NOTHING,
    ghostLines: NOTHING,
    isFormer: false,
    isBroken: false,
  };
}

function linesOf(route: Route): string[] {
  return route.steps.flatMap((step) => step.lines.map(({ id }) => id));
}

function endsOf(network: Network, lines: Iterable<string>): string[] {
  return [...lines].flatMap((id) => {
    const line = network.lines.get(id);
    return line ? [line.from, line.to] : [];
  });
}

function stepsOf(network: Network, duty: string, walk: readonly string[]): ReadonlyMap<string, number> {
  const steps = new Map([[duty, 1]]);
  for (const id of walk) {
    const line = network.lines.get(id);
    if (line && !steps.has(line.to)) steps.set(line.to, steps.size + 1);
  }
  return steps;
}

/** What stands out of a picture, in things drawn. */
export interface DrawnEmphasis {
  readonly things: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** What has its badge stand out, since it discharges duties of the routes that are only counted. */
  readonly badges: ReadonlySet<string>;
  readonly ghostThings: ReadonlySet<string>;
  readonly ghostEdges: ReadonlySet<string>;
  readonly isFormer: boolean;
  readonly isBroken: boolean;
}

/** Says an emphasis in terms of what a picture draws. */
export function drawnEmphasis(network: Network, picture: Picture, emphasis: Emphasis): DrawnEmphasis {
  const drawn = (ids: ReadonlySet<string>) =>
    new Set([...ids].flatMap((id) => [picture.shownBy(id) ?? [], id]).flat());
  const edges = (ids: ReadonlySet<string>) =>
    new Set(picture.edges.filter(({ lines }) => lines.some((id) => ids.has(id))).map(({ id }) => id));
  return {
    things: drawn(emphasis.nodes),
    edges: edges(emphasis.lines),
    badges: new Set(
      [...emphasis.lines].flatMap((id) => {
        const line = network.lines.get(id);
        if (line?.type !== 'DISCHARGED_BY' || picture.shownBy(line.from) !== null) return [];
        return picture.shownBy(line.to) ?? [];
      }),
    ),
    ghostThings: drawn(emphasis.ghostNodes),
    ghostEdges: edges(emphasis.ghostLines),
    isFormer: emphasis.isFormer,
    isBroken: emphasis.isBroken,
  };
}
