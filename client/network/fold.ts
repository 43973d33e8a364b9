import type { Line, Node, Role } from '../../server/structure/model.js';
import type { Network } from '../structure/network.js';

/** Stands for the posts and boards at the top that do not fit on one picture. */
export const REMAINDER = '~others';
/** Stands for what no line drawn joins to anything. */
export const ALONE = '~alone';

/**
 * What folds into what: a post into the post that it answers to within its directorate, else into the directorate; a
 * directorate or board into the one that it is part of. Statutory posts fold into nothing, so that they always show.
 */
export interface FoldTree {
  /** Null at the top, and for what is not drawn as a card. */
  readonly parent: ReadonlyMap<string, string | null>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly tops: readonly string[];
  /** How many cards are folded into a node when it is closed, itself not counted. */
  readonly size: (id: string) => number;
  /** Whether it is of a part of the network that was asked for, which is open at first. */
  readonly isPart: boolean;
}

const trees = new WeakMap<Network, FoldTree>();

/** The tree of a network, built once for all that look at it; time in proportion to its nodes and lines. */
export function foldTree(network: Network): FoldTree {
  const tree = trees.get(network) ?? treeOf(network);
  trees.set(network, tree);
  return tree;
}

function treeOf(network: Network): FoldTree {
  const superiors = superiorsOf(network);
  const parent = new Map<string, string | null>();
  for (const node of network.structure.nodes) {
    if (node.type === 'Person' || node.type === 'Duty') continue;
    parent.set(node.id, parentOf(network, node, superiors));
  }
  return grown(parent, false);
}

function grown(parent: ReadonlyMap<string, string | null>, isPart: boolean): FoldTree {
  const children = new Map<string, string[]>();
  const tops: string[] = [];
  for (const [id, above] of parent) {
    if (above === null) tops.push(id);
    else addTo(children, above, id);
  }
  return { parent, children, tops, size: sizes(children), isPart };
}

/** The tree of some nodes alone: each folds into the nearest of them that it folds into in the whole tree; null for all. */
export function partOfTree(tree: FoldTree, part: Iterable<string> | null): FoldTree {
  if (part === null) return tree;
  const ids = new Set(part);
  const parent = new Map<string, string | null>();
  for (const [id, above] of tree.parent) {
    if (!ids.has(id)) continue;
    let at = above;
    while (at !== null && !ids.has(at)) at = tree.parent.get(at) ?? null;
    parent.set(id, at);
  }
  return grown(parent, true);
}

function addTo(groups: Map<string, string[]>, key: string, id: string): void {
  const group = groups.get(key);
  if (group) group.push(id);
  else groups.set(key, [id]);
}

function parentOf(network: Network, node: Node, superiors: ReadonlyMap<string, string>): string | null {
  if (node.type !== 'Role') return targetOf(network, node.id, 'PART_OF');
  if (node.designations.length > 0) return null;
  const directorate = targetOf(network, node.id, 'SITS_IN');
  const superior = superiors.get(node.id);
  if (superior === undefined) return directorate;
  return directorate === null || targetOf(network, superior, 'SITS_IN') === directorate
    ? superior
    : directorate;
}

function targetOf(network: Network, id: string, type: Line['type']): string | null {
  return network.above(id).find((line) => line.type === type)?.to ?? null;
}

function isPost(network: Network, id: string): boolean {
  return network.nodes.get(id)?.type === 'Role';
}

/** The post above each post on the shortest way down from a post that answers to nobody; so no cycle can arise. */
function superiorsOf(network: Network): ReadonlyMap<string, string> {
  const roles = network.structure.nodes.filter((node): node is Role => node.type === 'Role');
  const answers = (id: string) =>
    network.above(id).filter((line) => joinsPosts(line) && isPost(network, line.to));
  const superiors = new Map<string, string>();
  const reached = new Set<string>();
  const tops = roles.filter((role) => answers(role.id).length === 0).map(({ id }) => id);
  spread(network, tops, superiors, reached);
  // Whoever is left answers round a circle; each circle is entered at its first post.
  for (const { id } of roles) if (!reached.has(id)) spread(network, [id], superiors, reached);
  return superiors;
}

function joinsPosts({ type }: Line): boolean {
  return type === 'LINE_MANAGED_BY' || type === 'ACCOUNTABLE_TO';
}

function spread(
  network: Network,
  from: readonly string[],
  superiors: Map<string, string>,
  reached: Set<string>,
): void {
  const queue = [...from];
  for (const id of from) reached.add(id);
  for (const id of queue) {
    for (const line of network.below(id)) {
      if (!joinsPosts(line) || reached.has(line.from) || !isPost(network, line.from)) continue;
      reached.add(line.from);
      superiors.set(line.from, id);
      queue.push(line.from);
    }
  }
}

function sizes(children: ReadonlyMap<string, readonly string[]>): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // In order of depth, the deepest last: the sum needs no recursion, however deep a line of posts is.
    const below = [id];
    for (const each of below) below.push(...(children.get(each) ?? []));
    for (const each of below.toReversed()) {
      const inside = (children.get(each) ?? []).map((child) => 1 + (known.get(child) ?? 0));
      known.set(
        each,
        inside.reduce((sum, count) => sum + count, 0),
      );
    }
    return known.get(id) ?? 0;
  };
}
