import type { Network } from '../structure/network.js';
import { REMAINDER, type FoldTree } from './fold.js';

/** Cards that a picture starts with when the whole network has more. */
const FIRST_CARDS = 44;
/** Cards up to which the whole network is drawn at once. */
const WHOLE_CARDS = 170;
/** Cards at the top that are drawn before the others stand behind one card. */
const MOST_TOPS = 24;
/** Cards drawn at all. */
export const MOST_CARDS = 700;

/** Which cards a picture shows, and by which of them each other node is represented. */
export interface Folding {
  readonly isOpen: (id: string) => boolean;
  /** The cards shown, of which open directorates are boxes. */
  readonly shown: ReadonlySet<string>;
  /** The card by which a node is shown: itself, what it is folded into, or {@link REMAINDER}. */
  readonly cardOf: (id: string) => string;
  /** Posts and boards at the top that stand behind one card. */
  readonly remainder: readonly string[];
  /** Those that stand behind it unless they are asked for. */
  readonly behind: readonly string[];
  /** Whether there was more to open than may be drawn. */
  readonly isCut: boolean;
}

export interface FoldingWish {
  /** What is opened or closed otherwise than at first. */
  readonly toggled: ReadonlySet<string>;
  /** What must be seen whatever is folded: a walk, a selection. */
  readonly needed: ReadonlySet<string>;
  /** What is shown by itself as well, as far as there is room. */
  readonly unfolded: ReadonlySet<string>;
}

/** Decides what is open: the upper levels at first, as far as a picture stays readable, and what was asked for. */
export function foldingOf(
  network: Network,
  tree: FoldTree,
  { toggled, needed, unfolded }: FoldingWish,
): Folding {
  const { first, rest } = topsInOrder(network, tree);
  const remainder = rest.length > 0 && !toggled.has(REMAINDER) ? rest : [];
  const tops = remainder.length > 0 ? first : [...first, ...rest];
  const openAtFirst = levelsToOpen(tree, first, cardsAtFirst(tree));
  const wanted = (id: string) => openAtFirst.has(id) !== toggled.has(id);
  const { shown, open, isCut } = opened(tree, tops, wanted);
  const behind = new Set(remainder);
  for (const id of needed) if (tree.parent.has(id)) shown.add(id);
  const besides = [...unfolded].filter((id) => tree.parent.has(id) && !shown.has(id));
  const room = Math.max(0, MOST_CARDS - shown.size);
  for (const id of besides.slice(0, room)) shown.add(id);
  const cards = new Map<string, string>();
  const cardOf = (id: string): string => {
    const way: string[] = [];
    let at = id;
    for (;;) {
      const known = cards.get(at);
      if (known !== undefined || shown.has(at)) {
        const card = known ?? at;
        for (const each of way) cards.set(each, card);
        return card;
      }
      way.push(at);
      const above = tree.parent.get(at);
      if (above === undefined || above === null) return behind.has(at) ? REMAINDER : at;
      at = above;
    }
  };
  const isFull = isCut || besides.length > room;
  return { isOpen: (id) => open.has(id), shown, cardOf, remainder, behind: rest, isCut: isFull };
}

function topsInOrder(network: Network, tree: FoldTree) {
  const weight = (id: string) => {
    const node = network.nodes.get(id);
    const office = node?.type === 'Role' && node.designations.length > 0 ? 1e9 : 0;
    return office + tree.size(id) + network.below(id).length + network.above(id).length;
  };
  const tops = tree.tops
    .map((id) => ({ id, weight: weight(id) }))
    .sort((left, right) => right.weight - left.weight)
    .map(({ id }) => id);
  if (drawnWhole(tree)) return { first: tops, rest: [] };
  return { first: tops.slice(0, MOST_TOPS), rest: tops.slice(MOST_TOPS) };
}

/** What is open before anybody opens or closes anything: level by level, as far as so many cards go. */
function levelsToOpen(tree: FoldTree, tops: readonly string[], most: number): ReadonlySet<string> {
  const open = new Set<string>();
  const queue = [...tops];
  let cards = queue.length;
  for (const id of queue) {
    const inside = tree.children.get(id) ?? [];
    if (inside.length === 0 || cards + inside.length > most) continue;
    open.add(id);
    cards += inside.length;
    queue.push(...inside);
  }
  return open;
}

function opened(tree: FoldTree, tops: readonly string[], wanted: (id: string) => boolean) {
  const shown = new Set(tops);
  const open = new Set<string>();
  let isCut = false;
  for (const id of shown) {
    const inside = tree.children.get(id) ?? [];
    if (inside.length === 0 || !wanted(id)) continue;
    if (shown.size + inside.length > MOST_CARDS) {
      isCut = true;
      continue;
    }
    open.add(id);
    // A set is walked on through what is added on the way.
    for (const child of inside) shown.add(child);
  }
  return { shown, open, isCut };
}

/** Whether a network is drawn whole before anything is folded. */
export function drawnWhole(tree: FoldTree): boolean {
  return tree.isPart || tree.parent.size <= WHOLE_CARDS;
}

function cardsAtFirst(tree: FoldTree): number {
  if (tree.isPart) return MOST_CARDS;
  return drawnWhole(tree) ? WHOLE_CARDS : FIRST_CARDS;
}
