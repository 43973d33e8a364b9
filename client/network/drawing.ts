import cytoscape, { type CollectionReturnValue, type Core, type NodeSingular } from 'cytoscape';
import type { Attachment } from './attachments.js';
import { attachmentElement, elementsOf } from './elements.js';
import type { DrawnEmphasis } from './emphasis.js';
import { lookAtFirst } from './first-drawing.js';
import type { Palette } from './palette.js';
import type { Scene } from './scene.js';
import { stylesheet } from './stylesheet.js';

/** Elements above which lines hide, and a picture of the whole stands in, while the view moves. */
const MANY = 300;

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

/**
 * Puts another scene in the place of the one drawn; what both have stays where it was on the screen. When nothing does,
 * the reader looks at it as at a new one.
 * @returns whether it is looked at as a new one
 */
export function showScene(
  drawing: Core,
  scene: Scene,
  attachments: readonly Attachment[],
  selected: string | null,
): boolean {
  const elements = elementsOf(scene, attachments);
  const anchor = anchorOf(drawing, scene, selected);
  const before = placeOnScreen(drawing, anchor);
  drawing.batch(() => {
    drawing.elements().remove();
    drawing.add(elements);
  });
  const after = placeOnScreen(drawing, anchor);
  const stays = before !== null && after !== null;
  if (stays) drawing.panBy({ x: before.x - after.x, y: before.y - after.y });
  else lookAtFirst(drawing, scene);
  return !stays;
}

/** What the eye rests on: what is selected, when it is seen, or else the card nearest to the middle; in both scenes. */
function anchorOf(drawing: Core, scene: Scene, selected: string | null): string | null {
  const remaining = new Set(scene.cards.map(({ card }) => card.id));
  const { x1, y1, x2, y2, w, h } = drawing.extent();
  const [x, y] = [x1 + w / 2, y1 + h / 2];
  const seen = drawing
    .nodes('.card')
    .map((card) => ({ id: card.id(), ...card.position() }))
    .filter((card) => remaining.has(card.id) && card.x > x1 && card.x < x2 && card.y > y1 && card.y < y2);
  if (seen.some(({ id }) => id === selected)) return selected;
  const distance = (card: { readonly x: number; readonly y: number }) => Math.hypot(card.x - x, card.y - y);
  return seen.toSorted((left, right) => distance(left) - distance(right))[0]?.id ?? null;
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
      if (node.is('.badge, .gap-badge') && drawn.badges.has(String(on))) node.addClass('drawn');
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

/** Marks what stands for the selection, which is never dim, and its lines among all others. @returns it */
export function showSelection(drawing: Core, marked: ReadonlySet<string>): CollectionReturnValue {
  drawing.elements('.selected, .touching').removeClass('selected touching');
  const chosen = drawing.elements().filter((each) => {
    const line: unknown = each.data('line');
    return marked.has(typeof line === 'string' ? line : each.id());
  });
  const attached = drawing.nodes('.attachment').filter((each) => chosen.has(ownerOf(drawing, each)));
  chosen.union(attached).removeClass('dim');
  chosen.connectedEdges().addClass('touching');
  return chosen.addClass('selected');
}

function ownerOf(drawing: Core, attachment: NodeSingular) {
  return drawing.getElementById(String(attachment.data('on')));
}

/** Marks the card around which the picture is drawn. @returns it */
export function showFocus(drawing: Core, focused: string | null): CollectionReturnValue {
  drawing.nodes('.focused').removeClass('focused');
  return focused === null ? drawing.collection() : drawing.getElementById(focused).addClass('focused');
}

/** What is newly drawn of duties, with who discharges them. */
export function stacksIn(drawing: Core, stacks: readonly string[]): CollectionReturnValue {
  const drawn = drawing.nodes('.stack').filter((each) => stacks.includes(each.id()));
  return drawn.union(drawn.outgoers());
}
