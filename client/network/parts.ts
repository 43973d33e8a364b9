import type { ElkEdgeSection, ElkNode } from 'elkjs/lib/elk-api.js';
import type { SizedPicture } from './elk-graph.js';
import { inPlaceOrder, officeRank } from './order.js';
import type { Card } from './picture.js';

/** How much more a statutory post says about which way a part faces than another card. */
const OFFICE_WEIGHT = 8;

/** Parts in the order in which they are set, of which the last ones are loose. */
export interface PartsInOrder {
  readonly parts: readonly ElkNode[];
  /** How many of them, at the end, hold only cards without an office that no line led joins to anything. */
  readonly loose: number;
}

/**
 * The parts of a picture as the layout engine gave them, in the order in which they are set: those with statutory posts
 * first, then those of most cards, and what is loose after all, since it comes and goes with the lines of membership. Each
 * faces the way of its cards' own order, since the engine may as well give the mirror image of what it gave when one card
 * less was there.
 */
export function partsInOrder(parts: readonly ElkNode[], { picture, piles }: SizedPicture): PartsInOrder {
  const ordered = picture.cards.toSorted(inPlaceOrder);
  const cards = new Map(ordered.map((card, index) => [card.id, { card, index }]));
  const piled = new Map(piles.map((pile) => [pile.id, pile.cards]));
  const cardsIn = (part: ElkNode): readonly Numbered[] =>
    leaves(part).flatMap(({ id, x = 0, width = 0 }) =>
      (piled.get(id) ?? [id]).flatMap((each) => {
        const found = cards.get(each);
        return found ? [{ ...found, x: x + width / 2 }] : [];
      }),
    );
  const placed = parts
    .map((part) => ({ part, cards: cardsIn(part) }))
    .map(({ part, cards: within }) => ({
      part: isMirrored(within) ? mirrored(part) : part,
      rank: Math.min(...within.map(({ card }) => officeRank(card))),
      isLoose: isLoose(part, within),
      count: within.length,
      first: Math.min(...within.map(({ index }) => index)),
    }))
    .toSorted(
      (left, right) =>
        Number(left.isLoose) - Number(right.isLoose) ||
        left.rank - right.rank ||
        right.count - left.count ||
        left.first - right.first,
    );
  return { parts: placed.map(({ part }) => part), loose: placed.filter((each) => each.isLoose).length };
}

function isLoose({ children = [], edges = [] }: ElkNode, cards: readonly Numbered[]): boolean {
  const isBox = children.some((child) => (child.children ?? []).length > 0);
  return edges.length === 0 && !isBox && cards.every(({ card }) => card.designations.length === 0);
}

interface Numbered {
  readonly card: Card;
  readonly index: number;
  readonly x: number;
}

function leaves(node: ElkNode): readonly ElkNode[] {
  const children = node.children ?? [];
  return children.length === 0 ? [node] : children.flatMap(leaves);
}

/** Whether cards stand rather against their order than in it, from left to right. */
function isMirrored(cards: readonly Numbered[]): boolean {
  const weighted = cards.map(({ card, index, x }) => ({
    index,
    x,
    weight: card.designations.length > 0 ? OFFICE_WEIGHT : 1,
  }));
  const whole = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (each: (typeof weighted)[number]) => number) =>
    weighted.reduce((sum, each) => sum + each.weight * of(each), 0) / whole;
  const [middle, order] = [mean(({ x }) => x), mean(({ index }) => index)];
  return mean(({ x, index }) => (x - middle) * (index - order)) < 0;
}

/** The mirror image of a part, in which every coordinate is the part's own. */
function mirrored(part: ElkNode): ElkNode {
  const { width: whole = 0 } = part;
  const turned = (node: ElkNode): ElkNode => ({
    ...node,
    x: whole - (node.x ?? 0) - (node.width ?? 0),
    ...(node.children && { children: node.children.map(turned) }),
  });
  const section = (each: ElkEdgeSection): ElkEdgeSection => ({
    ...each,
    startPoint: { x: whole - each.startPoint.x, y: each.startPoint.y },
    endPoint: { x: whole - each.endPoint.x, y: each.endPoint.y },
    ...(each.bendPoints && { bendPoints: each.bendPoints.map(({ x, y }) => ({ x: whole - x, y })) }),
  });
  return {
    ...part,
    ...(part.children && { children: part.children.map(turned) }),
    ...(part.edges && {
      edges: part.edges.map((edge) => ({
        ...edge,
        ...(edge.sections && { sections: edge.sections.map(section) }),
      })),
    }),
  };
}
