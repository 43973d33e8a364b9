import type { Core } from 'cytoscape';
import type { Attachment } from './attachments.js';
import { elementsOf } from './elements.js';
import { boundsOf, thingsIn, type Scene } from './scene.js';

/** The smallest scale that a picture begins with: names on cards are then 10 pixels high. */
const LEAST_ZOOM = 0.7;
const MOST_ZOOM = 1.6;
/** Pixels of the picture left free around it, for what is attached to cards and the lines that run round them. */
const MARGIN = 16;
/** Things that are drawn in the first frame. */
const FIRST_BIT = 24;
/** Milliseconds that a frame may take, so that the page answers meanwhile. */
const FRAME = 40;

/**
 * Draws the first scene of an empty drawing, in as many frames as it takes to hold nobody up: the first ones cost most,
 * since styles and letters are made then.
 * @param onDrawn called when all of it is there
 * @returns what stops it
 */
export function drawFirst(
  drawing: Core,
  scene: Scene,
  attachments: readonly Attachment[],
  onDrawn: () => void,
): () => void {
  const elements = elementsOf(scene, attachments);
  drawing.elements().remove();
  lookAtFirst(drawing, scene);
  let [drawn, bit, begun] = [0, FIRST_BIT, 0];
  const drawOn = () => {
    if (drawn > 0 && performance.now() - begun < FRAME) bit *= 2;
    if (drawn >= elements.length) {
      drawing.off('render', drawOn);
      onDrawn();
      return;
    }
    begun = performance.now();
    drawing.add(elements.slice(drawn, drawn + bit));
    drawn += bit;
  };
  drawing.on('render', drawOn);
  drawOn();
  return () => {
    drawing.off('render', drawOn);
  };
}

/** Looks at all of a picture, or of one too large to be read so at as much around the statutory posts as can be. */
export function lookAtFirst(drawing: Core, scene: Scene): void {
  if (scene.cards.length + scene.stacks.length === 0) return;
  const [width, height] = [drawing.width(), drawing.height()];
  const all = boundsOf(thingsIn(scene), MARGIN);
  const zoom = Math.max(Math.min(width / all.w, height / all.h, MOST_ZOOM), LEAST_ZOOM);
  const offices = scene.cards.filter(({ card }) => card.designations.length > 0);
  const first = boundsOf(offices.length > 0 ? offices : scene.cards.slice(0, 1), MARGIN);
  // Statutory posts stand at the top of a picture, and so they do in its window.
  const x = viewedFrom(first.x1 + first.w / 2 - width / zoom / 2, width / zoom, all.x1, all.w);
  const seenFromTop = first.y1 + first.h <= all.y1 + height / zoom ? all.y1 : first.y1;
  const y = viewedFrom(seenFromTop, height / zoom, all.y1, all.h);
  drawing.viewport({ zoom, pan: { x: -x * zoom, y: -y * zoom } });
}

/** Where a window begins that shows nothing beyond what there is, as near as can be to where it should; the middle of what is smaller. */
function viewedFrom(wanted: number, window: number, start: number, length: number): number {
  if (length <= window) return start - (window - length) / 2;
  return Math.min(Math.max(wanted, start), start + length - window);
}
