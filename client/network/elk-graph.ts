import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Measure } from './measure.js';
import { waysLed } from './led-ways.js';
import type { Edge, Picture, Way } from './picture.js';
import { inPlaceOrder, officesFirst } from './order.js';
import {
  BOX_PADDING,
  inColumns,
  SHEET_GAP,
  SHEET_WIDTH,
  sizeCard,
  sizeSheet,
  SMALL,
  TAB_RISE,
  titleOfBox,
  type Sized,
} from './sizes.js';

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
  /** By box. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  readonly piles: readonly Pile[];
  /** The ways that are led around the cards; all others are straight. */
  readonly led: readonly Way[];
}

export const PILE_GAP = { x: 14, y: 24 };
export const STACK_INSET = 8;

/** How every picture is laid out. */
export const LAYOUT = {
  'elk.algorithm': 'layered',
  'elk.direction': 'UP',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.layering.strategy': 'MIN_WIDTH',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
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
  const titles = new Map(picture.boxes.map((box) => [box.id, titleOfBox(box, measure)]));
  const led = waysLed(picture);
  return { picture, cards, sheets, titles, piles: pilesOf(picture, led, cards), led };
}

function pilesOf(picture: Picture, led: readonly Way[], sizes: ReadonlyMap<string, Sized>): Pile[] {
  const joined = new Set(led.flatMap(({ from, to }) => [from, to]));
  const alone = new Map<string | null, string[]>();
  for (const { id, box } of picture.cards.toSorted(officesFirst))
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
export function elkGraph({ picture, cards, sheets, titles, piles, led }: SizedPicture): ElkNode {
  const inBox = new Map<string | null, ElkNode[]>();
  const put = (box: string | null, node: ElkNode) => inBox.set(box, [...(inBox.get(box) ?? []), node]);
  const piled = new Set(piles.flatMap((pile) => pile.cards));
  for (const { id, box } of picture.cards.toSorted(inPlaceOrder)) {
    const size = cards.get(id);
    if (size && !piled.has(id)) put(box, { id, width: size.width, height: size.height });
  }
  for (const pile of piles) {
    const box = picture.cards.find(({ id }) => id === pile.cards[0])?.box ?? null;
    put(box, { id: pile.id, ...pileSize(pile, cards) });
  }
  for (const { id, duties } of picture.stacks) {
    const columns = inColumns(duties);
    const heights = columns.map((column) =>
      column.reduce((sum, { id: duty }) => sum + (sheets.get(duty)?.height ?? 0) + SHEET_GAP, -SHEET_GAP),
    );
    const width = columns.length * (SHEET_WIDTH + SHEET_GAP) - SHEET_GAP + 2 * STACK_INSET;
    put(null, { id, width, height: Math.max(...heights) + 2 * STACK_INSET });
  }
  const { top, side, bottom } = BOX_PADDING;
  const withTab = new Set(picture.cards.filter((card) => card.designations.length > 0).map(({ box }) => box));
  const padding = (box: string) => {
    const title = (titles.get(box)?.length ?? 0) * SMALL.leading + (withTab.has(box) ? TAB_RISE : 0) + 10;
    return `[top=${top + title},left=${side},bottom=${bottom},right=${side}]`;
  };
  const nested = (box: string | null): ElkNode[] => [
    ...(inBox.get(box) ?? []),
    ...picture.boxes
      .filter((each) => each.box === box)
      .map(({ id }) => ({ id, layoutOptions: { 'elk.padding': padding(id) }, children: nested(id) })),
  ];
  return { id: '~picture', layoutOptions: LAYOUT, children: nested(null), edges: led.map(elkEdge) };
}

function pileSize(pile: Pile, cards: SizedPicture['cards']) {
  const width = cards.get(pile.cards[0] ?? '')?.width ?? 0;
  return {
    width: pile.columns * (width + PILE_GAP.x) - PILE_GAP.x,
    height: Math.ceil(pile.cards.length / pile.columns) * pile.row - PILE_GAP.y,
  };
}

function elkEdge({ way, type, from, to }: Way): ElkExtendedEdge {
  const priority = String(PRIORITY[type]);
  return {
    id: way,
    sources: [from],
    targets: [to],
    layoutOptions: {
      'elk.layered.priority.direction': priority,
      'elk.layered.priority.straightness': priority,
    },
  };
}
