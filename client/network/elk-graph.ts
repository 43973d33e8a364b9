import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Measure } from './measure.js';
import type { Edge, Picture } from './picture.js';
import { BOX_PADDING, SHEET_GAP, SHEET_WIDTH, sizeCard, sizeSheet, type Sized } from './sizes.js';

/** Cards that no line joins to anything, put together in rows so that they do not stretch the picture. */
export interface Pile {
  readonly id: string;
  readonly cards: readonly string[];
  readonly columns: number;
  /** Height of a row. */
  readonly row: number;
}

export interface SizedPicture {
  readonly picture: Picture;
  readonly cards: ReadonlyMap<string, Sized & { readonly footing: string | null }>;
  readonly sheets: ReadonlyMap<string, Sized>;
  readonly piles: readonly Pile[];
}

export const PILE_GAP = { x: 22, y: 26 };
export const STACK_INSET = 8;

/** How every picture is laid out. */
export const LAYOUT = {
  'elk.algorithm': 'layered',
  'elk.direction': 'UP',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.componentComponent': '60',
  'elk.layered.spacing.nodeNodeBetweenLayers': '52',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.aspectRatio': '1.2',
};

/** Lines that say who stands above whom count for more than those of assurance and membership. */
const PRIORITY: Readonly<Record<Edge['type'], number>> = {
  DISCHARGED_BY: 10,
  LINE_MANAGED_BY: 10,
  ACCOUNTABLE_TO: 8,
  LED_BY: 8,
  PART_OF: 5,
  CHAIRED_BY: 3,
  ASSURES: 2,
  MEMBER_OF: 1,
  SITS_IN: 1,
  HELD_BY: 1,
};

/** Measures everything, and gathers what stands alone. */
export function sizePicture(picture: Picture, measure: Measure): SizedPicture {
  const cards = new Map(picture.cards.map((card) => [card.id, sizeCard(card, measure)]));
  const sheets = new Map(
    picture.stacks.flatMap(({ duties }) => duties).map((sheet) => [sheet.id, sizeSheet(sheet, measure)]),
  );
  return { picture, cards, sheets, piles: pilesOf(picture, cards) };
}

function pilesOf(picture: Picture, sizes: ReadonlyMap<string, Sized>): Pile[] {
  const joined = new Set(picture.edges.flatMap(({ from, to }) => [from, to]));
  const alone = new Map<string | null, string[]>();
  for (const { id, box } of picture.cards)
    if (!joined.has(id)) alone.set(box, [...(alone.get(box) ?? []), id]);
  return [...alone]
    .filter(([, cards]) => cards.length > 1)
    .map(([box, cards]) => ({
      id: `~alone-${box ?? ''}`,
      cards,
      columns: Math.ceil(Math.sqrt(cards.length * (box === null ? 1.6 : 0.7))),
      row: Math.max(...cards.map((id) => sizes.get(id)?.height ?? 0)) + PILE_GAP.y,
    }));
}

/** The picture as the layout engine takes it. */
export function elkGraph({ picture, cards, sheets, piles }: SizedPicture): ElkNode {
  const inBox = new Map<string | null, ElkNode[]>();
  const put = (box: string | null, node: ElkNode) => inBox.set(box, [...(inBox.get(box) ?? []), node]);
  const piled = new Set(piles.flatMap((pile) => pile.cards));
  for (const { id, box } of picture.cards) {
    const size = cards.get(id);
    if (size && !piled.has(id)) put(box, { id, width: size.width, height: size.height });
  }
  for (const pile of piles) {
    const box = picture.cards.find(({ id }) => id === pile.cards[0])?.box ?? null;
    put(box, { id: pile.id, ...pileSize(pile, cards) });
  }
  for (const { id, duties } of picture.stacks) {
    const heights = duties.map((duty) => (sheets.get(duty.id)?.height ?? 0) + SHEET_GAP);
    const height = heights.reduce((sum, each) => sum + each, 2 * STACK_INSET - SHEET_GAP);
    put(null, { id, width: SHEET_WIDTH + 2 * STACK_INSET, height });
  }
  const { top, side, bottom } = BOX_PADDING;
  const boxOptions = {
    'elk.padding': `[top=${top},left=${side},bottom=${bottom},right=${side}]`,
  };
  const nested = (box: string | null): ElkNode[] => [
    ...(inBox.get(box) ?? []),
    ...picture.boxes
      .filter((each) => each.box === box)
      .map(({ id }) => ({ id, layoutOptions: boxOptions, children: nested(id) })),
  ];
  return { id: '~picture', layoutOptions: LAYOUT, children: nested(null), edges: picture.edges.map(elkEdge) };
}

function pileSize(pile: Pile, cards: SizedPicture['cards']) {
  const width = cards.get(pile.cards[0] ?? '')?.width ?? 0;
  return {
    width: pile.columns * (width + PILE_GAP.x) - PILE_GAP.x,
    height: Math.ceil(pile.cards.length / pile.columns) * pile.row - PILE_GAP.y,
  };
}

function elkEdge({ id, type, from, to, mark }: Edge): ElkExtendedEdge {
  // A line removed by a scenario has the id of no other, but one that comes in its place may be alike.
  const priority = String(PRIORITY[type]);
  return {
    id: mark === null ? id : `${id}~${mark}`,
    sources: [from],
    targets: [to],
    layoutOptions: {
      'elk.layered.priority.direction': priority,
      'elk.layered.priority.straightness': priority,
    },
  };
}

/** The id that {@link elkGraph} gives an edge. */
export function elkEdgeId(edge: Edge): string {
  return elkEdge(edge).id;
}
