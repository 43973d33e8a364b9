import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { PILE_GAP, STACK_INSET, type SizedPicture } from './elk-graph.js';
import { endingAtBadge } from './line-ends.js';
import type { Measure } from './measure.js';
import { pack, type Packed } from './pack.js';
import { partsInOrder } from './parts.js';
import type { Box } from './picture.js';
import { linesIn } from './room.js';
import type { PlacedBox, PlacedCard, PlacedEdge, PlacedSheet, Point, Rectangle, Scene } from './scene.js';
import { inColumns, SHEET_GAP, SHEET_WIDTH } from './sizes.js';
import { asides, straight } from './straight-lines.js';

/** Joins a picture and what the layout engine made of it into a scene. */
export function place(sized: SizedPicture, laidOut: readonly ElkNode[], measure: Measure): Scene {
  const places = new Map<string, Rectangle>();
  const routes = new Map<string, readonly Point[]>();
  const collect = (node: ElkNode, corner: Point) => {
    places.set(node.id, centred(node, corner));
    for (const child of node.children ?? []) collect(child, corner);
  };
  const { parts, loose } = partsInOrder(laidOut, sized);
  const corners = pack(parts.map(packed), loose);
  parts.forEach((part, index) => {
    const corner = corners[index] ?? { x: 0, y: 0 };
    for (const child of part.children ?? []) collect(child, corner);
    for (const edge of part.edges ?? []) routes.set(edge.id, pointsOf(edge, corner));
  });
  for (const pile of sized.piles) placePile(pile, sized, places);
  const { picture } = sized;
  const aside = asides(picture.edges.filter(({ way }) => !routes.has(way)));
  const placing = new Set(picture.placing.map(({ way }) => way));
  const badged = new Map(
    [...picture.cards, ...picture.boxes].flatMap(({ id, badge }) => {
      const at = places.get(id);
      return badge && at ? [[id, { badge, at }]] : [];
    }),
  );
  return {
    picture,
    cards: picture.cards.flatMap((card): PlacedCard[] => {
      const [at, size] = [places.get(card.id), sized.cards.get(card.id)];
      return at && size ? [{ ...at, card, title: size.title, footing: size.footing }] : [];
    }),
    boxes: outerFirst(picture.boxes).flatMap((box): PlacedBox[] => {
      const at = places.get(box.id);
      return at ? [{ ...at, box, title: sized.titles.get(box.id) ?? [] }] : [];
    }),
    stacks: picture.stacks.flatMap((stack) => {
      const at = places.get(stack.id);
      return at ? [{ ...at, stack }] : [];
    }),
    sheets: picture.stacks.flatMap(({ id, duties }) => placeSheets(id, duties, sized, places.get(id))),
    edges: picture.edges.flatMap((edge): PlacedEdge[] => {
      const routed = routes.get(edge.way);
      if (routed && routed.length > 1)
        return [{ edge, points: endingAtBadge(edge, routed, badged, measure) }];
      const [from, to] = [places.get(edge.from), places.get(edge.to)];
      return from && to ? [{ edge, points: straight(from, to, aside.get(edge) ?? 0) }] : [];
    }),
    straightened: linesIn(picture.edges.filter(({ way }) => placing.has(way) && !routes.has(way))),
  };
}

/** The engine gives corners, at the top left. */
function centred({ x = 0, y = 0, width = 0, height = 0 }: ElkNode, corner: Point): Rectangle {
  return { x: corner.x + x + width / 2, y: corner.y + y + height / 2, width, height };
}

/** A part as it is packed: what stands in it at the top level, and its lines. */
function packed({ width = 0, height = 0, children = [], edges = [] }: ElkNode): Packed {
  const things = children.map((node) => ({
    x: node.x ?? 0,
    width: node.width ?? 0,
    y: (node.y ?? 0) + (node.height ?? 0),
  }));
  const lines = edges.flatMap((edge) => {
    const points = pointsOf(edge, { x: 0, y: 0 });
    return points.slice(1).map((point, index) => {
      const before = points[index] ?? point;
      const x = Math.min(point.x, before.x);
      return { x, width: Math.max(point.x, before.x) - x, y: Math.max(point.y, before.y) };
    });
  });
  return { width, height, filled: [...things, ...lines] };
}

function pointsOf({ sections = [] }: ElkExtendedEdge, corner: Point): readonly Point[] {
  return sections
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(({ x, y }) => ({ x: corner.x + x, y: corner.y + y }));
}

function outerFirst(boxes: readonly Box[]): readonly Box[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const depth = (box: Box): number => {
    const around = box.box === null ? undefined : byId.get(box.box);
    return around ? 1 + depth(around) : 0;
  };
  return boxes.toSorted((left, right) => depth(left) - depth(right));
}

function placePile(
  pile: SizedPicture['piles'][number],
  sized: SizedPicture,
  places: Map<string, Rectangle>,
): void {
  const area = places.get(pile.id);
  if (!area) return;
  pile.cards.forEach((id, index) => {
    const size = sized.cards.get(id);
    if (!size) return;
    const column = index % pile.columns;
    const row = Math.floor(index / pile.columns);
    places.set(id, {
      x: area.x - area.width / 2 + column * (size.width + PILE_GAP.x) + size.width / 2,
      y: area.y - area.height / 2 + row * pile.row + (pile.row - PILE_GAP.y) / 2,
      width: size.width,
      height: size.height,
    });
  });
}

function placeSheets(
  stack: string,
  duties: Scene['picture']['stacks'][number]['duties'],
  sized: SizedPicture,
  area: Rectangle | undefined,
): PlacedSheet[] {
  if (!area) return [];
  const left = area.x - area.width / 2 + STACK_INSET;
  return inColumns(duties).flatMap((column, index) => {
    const x = left + index * (SHEET_WIDTH + SHEET_GAP) + SHEET_WIDTH / 2;
    let top = area.y - area.height / 2 + STACK_INSET;
    return column.flatMap((sheet) => {
      const size = sized.sheets.get(sheet.id);
      if (!size) return [];
      const placed = { sheet, stack, x, y: top + size.height / 2, ...size };
      top += size.height + SHEET_GAP;
      return [placed];
    });
  });
}
