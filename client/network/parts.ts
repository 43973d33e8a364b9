import type { ElkEdgeSection, ElkNode } from 'elkjs/lib/elk-api.js';
import type { SizedPicture } from './elk-graph.js';
import { inPlaceOrder, officeRank } from './order.js';
import type { Card } from './picture.js';

/** How much more a statutory post says about which way a part faces than another card. */
const OFFICE_WEIGHT = 8;

/**
 * The parts of a picture as the layout engine gave them, in the order in which they are set: those with statutory posts
 * first, then those of most cards. Each faces the way of its cards' own order, since the engine may as well give the
 * mirror image of what it gave when one card less was there.
 */
export function partsInOrder(
  parts: readonly ElkNode[],
  { picture, piles }: SizedPicture,
): readonly ElkNode[] {
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
  return parts
    .map((part) => ({ part, cards: cardsIn(part) }))
    .map(({ part, cards: within }) => ({
      part: isMirrored(within) ? mirrored(part) : part,
      rank: Math.min(...within.map(({ card }) => officeRank(card))),
      count: within.length,
      first: Math.min(...within.map(({ index }) => index)),
    }))
    .toSorted((left, right) => left.rank - right.rank || right.count - left.count || left.first - right.first)
    .map(({ part }) => part);
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
