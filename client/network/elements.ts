import type { ElementDefinition } from 'cytoscape';
import type { Attachment } from './attachments.js';
import { lineClass } from './line-looks.js';
import type { PlacedEdge, Point, Rectangle, Scene } from './scene.js';

/** A scene as Cytoscape takes it, from the back to the front. */
export function elementsOf(scene: Scene, attachments: readonly Attachment[]): ElementDefinition[] {
  const places = new Map<string, Rectangle>([
    ...scene.cards.map((each) => [each.card.id, each] as const),
    ...scene.boxes.map((each) => [each.box.id, each] as const),
    ...scene.stacks.map((each) => [each.stack.id, each] as const),
  ]);
  return [
    ...scene.boxes.map((placed) => node(placed.box.id, placed, { label: '' }, ['box', placed.box.mark])),
    ...scene.stacks.map((placed) => node(placed.stack.id, placed, { label: '' }, ['stack'])),
    ...scene.cards.map((placed) => {
      const { card, title, footing } = placed;
      const classes = [
        'card',
        card.kind,
        card.mark,
        card.vacant && 'vacant',
        card.folded > 0 && 'folded',
        footing !== null && 'footed',
      ];
      return node(card.id, placed, { label: title.join('\n') }, classes);
    }),
    ...scene.sheets.map((placed) =>
      node(placed.sheet.id, placed, { label: placed.title.join('\n') }, [
        'sheet',
        placed.sheet.mark,
        placed.sheet.hasGap && 'gap',
      ]),
    ),
    ...scene.edges.flatMap((placed) => edge(placed, places)),
    ...attachments.map(attachmentElement),
  ];
}

/** A small thing on another as Cytoscape takes it. */
export function attachmentElement(each: Attachment): ElementDefinition {
  return node(each.id, each, { label: each.text, on: each.on }, ['attachment', each.kind]);
}

function node(
  id: string,
  { x, y, width, height }: Rectangle,
  data: Readonly<Record<string, string>>,
  classes: readonly (string | false | null)[],
): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, width, height, ...data },
    position: { x, y },
    grabbable: classes[0] === 'card' || classes[0] === 'sheet',
    classes: given(classes),
  };
}

function given(classes: readonly (string | false | null)[]): string {
  return classes.filter((each) => each !== false && each !== null).join(' ');
}

/** An edge along the bends that the layout gave it, which Cytoscape takes as distances from the line that joins the centres. */
function edge({ edge, points }: PlacedEdge, places: ReadonlyMap<string, Rectangle>): ElementDefinition[] {
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  const [start, end] = [points[0], points.at(-1)];
  if (!from || !to || !start || !end) return [];
  const bends = points.slice(1, -1).map((point) => bendOf(point, from, to));
  const count = edge.lines.length;
  return [
    {
      group: 'edges',
      data: {
        id: `${edge.id}${edge.mark === null ? '' : `~${edge.mark}`}`,
        line: edge.id,
        source: edge.from,
        target: edge.to,
        label: count > 1 ? count.toLocaleString('en-GB') : '',
        width: Math.min(7, 1 + Math.log2(count) / 1.5),
        start: `${start.x - from.x}px ${start.y - from.y}px`,
        end: `${end.x - to.x}px ${end.y - to.y}px`,
        weights: bends.map(({ weight }) => weight),
        distances: bends.map(({ distance }) => distance),
      },
      classes: given([lineClass(edge.type), edge.mark, count > 1 && 'several', bends.length > 0 && 'bent']),
    },
  ];
}

function bendOf(point: Point, start: Point, end: Point) {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const square = dx * dx + dy * dy || 1;
  const [px, py] = [point.x - start.x, point.y - start.y];
  return { weight: (px * dx + py * dy) / square, distance: (py * dx - px * dy) / Math.sqrt(square) };
}
