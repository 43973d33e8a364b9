import cytoscape, { type Core } from 'cytoscape';
import type { Attachment } from './attachments.js';
import { attachmentElement, elementsOf } from './elements.js';
import type { DrawnEmphasis } from './emphasis.js';
import type { Palette } from './palette.js';
import type { Scene } from './scene.js';
import { stylesheet } from './stylesheet.js';

/** Elements above which lines hide, and a picture of the whole stands in, while the view moves. */
const MANY = 300;
/** The scale below which the words of cards are too small. */
const READABLE = 0.6;

/** Whether a scene is drawn the quick way. */
export function isLarge(scene: Scene): boolean {
  return scene.cards.length + scene.sheets.length + scene.edges.length > MANY;
}

/** Makes an empty drawing in a place of the page. */
export function startDrawing(container: HTMLElement, palette: Palette, large: boolean): Core {
  return cytoscape({
    container,
    style: stylesheet(palette),
    layout: { name: 'preset' },
    minZoom: 0.03,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    pixelRatio: large ? 1 : 'auto',
  });
}

/** Puts another scene in the place of the one drawn; what both have stays where it was on the screen, if it can. */
export function showScene(
  drawing: Core,
  scene: Scene,
  attachments: readonly Attachment[],
  anchor: string | null,
): void {
  const elements = elementsOf(scene, attachments);
  const before = placeOnScreen(drawing, anchor);
  drawing.batch(() => {
    drawing.elements().remove();
    drawing.add(elements);
  });
  const after = placeOnScreen(drawing, anchor);
  if (before && after) drawing.panBy({ x: before.x - after.x, y: before.y - after.y });
}

function placeOnScreen(drawing: Core, id: string | null) {
  if (id === null) return null;
  const found = drawing.getElementById(id);
  return found.nonempty() && found.isNode() ? { ...found.renderedPosition() } : null;
}

/** Marks what stands out, with notes at it, and dims the rest. */
export function showEmphasis(drawing: Core, drawn: DrawnEmphasis | null, notes: readonly Attachment[]): void {
  drawing.batch(() => {
    drawing.nodes('.step, .caption').remove();
    drawing.elements().removeClass('dim drawn ghostly former good broken');
    if (!drawn) return;
    const ghost = drawn.isFormer ? 'ghostly former' : 'ghostly';
    const way = drawn.isBroken ? 'drawn broken' : 'drawn good';
    drawing.edges().forEach((edge) => {
      const id: unknown = edge.data('line');
      edge.addClass(standing(id, drawn.edges, drawn.ghostEdges, { way, ghost }));
    });
    drawing.nodes().forEach((node) => {
      const on: unknown = node.data('on');
      const standsFor = standing(on ?? node.id(), drawn.things, drawn.ghostThings, { way, ghost });
      if (on === undefined || standsFor === 'dim') node.addClass(standsFor);
    });
    drawing.add(notes.map(attachmentElement));
  });
}

/** The classes of a thing: of the way, of what assurance would add or there was before, or of the rest. */
function standing(
  id: unknown,
  drawn: ReadonlySet<unknown>,
  ghostly: ReadonlySet<unknown>,
  { way, ghost }: { readonly way: string; readonly ghost: string },
): string {
  if (drawn.has(id)) return way;
  return ghostly.has(id) ? ghost : 'dim';
}

/** Moves the view, no more than needed, so that all that stands out is seen and can be read. */
export function bringIntoView(drawing: Core): void {
  const standing = drawing.elements('.drawn, .ghostly, .caption');
  if (standing.empty()) return;
  const { x1, y1, x2, y2 } = drawing.extent();
  const box = standing.boundingBox();
  const isSeen = box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2;
  if (isSeen && drawing.zoom() >= READABLE) return;
  drawing.fit(standing, 48);
  if (drawing.zoom() > 1.1) {
    drawing.zoom(1.1);
    drawing.center(standing);
  }
}

/** Marks what is selected, and moves it into view when it is out of it. */
export function showSelection(drawing: Core, selected: string | null): void {
  drawing.elements('.selected').removeClass('selected');
  if (selected === null) return;
  const lines = drawing.edges().filter((edge) => edge.data('line') === selected);
  const chosen = drawing.getElementById(selected).union(lines).addClass('selected');
  if (chosen.empty()) return;
  const { x1, y1, x2, y2 } = drawing.extent();
  const box = chosen.boundingBox();
  if (box.x2 < x1 || box.x1 > x2 || box.y2 < y1 || box.y1 > y2) drawing.center(chosen);
}
