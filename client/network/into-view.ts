import type { CollectionReturnValue, Core } from 'cytoscape';
import { lookAtFirst } from './first-drawing.js';
import type { Scene } from './scene.js';

/** The scale below which the words of cards are too small. */
const READABLE = 0.6;
/** Pixels of the window kept free around what is brought into view. */
const AROUND = 28;

/** The corner at the bottom left in which the overview may be. */
const OVERVIEW = { width: 184, height: 140 };

/** Whether an overview leaves something of the picture to be seen. */
export function hasRoomForOverview(drawing: Core): boolean {
  return drawing.width() > 2 * OVERVIEW.width && drawing.height() > 2 * OVERVIEW.height;
}

/** Where a reader looks at, to come back to. */
export interface Outlook {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export function outlookOf(drawing: Core): Outlook {
  return { zoom: drawing.zoom(), pan: { ...drawing.pan() } };
}

/** Looks again where a reader looked before; where hardly anything is by now, at the whole as at first. */
export function lookBack(drawing: Core, outlook: Outlook | null, scene: Scene): void {
  if (outlook) drawing.viewport({ zoom: outlook.zoom, pan: { ...outlook.pan } });
  if (!outlook || isMostlyUnseen(drawing, scene)) lookAtFirst(drawing, scene);
}

/** Whether what is drawn is nearly all outside of a window that it would more than half fill. */
function isMostlyUnseen(drawing: Core, scene: Scene): boolean {
  const { x1, y1, x2, y2 } = drawing.extent();
  const seen = scene.cards.filter(({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
  return scene.cards.length > 0 && seen.length === 0;
}

/** Moves the view, no more than needed, so that things are wholly seen; zooms out only when they are larger than it. */
export function bringIntoView(drawing: Core, things: CollectionReturnValue): void {
  if (things.empty()) return;
  const box = things.boundingBox({ includeOverlays: false });
  const [width, height] = [drawing.width() - 2 * AROUND, drawing.height() - 2 * AROUND];
  const zoom = Math.min(drawing.zoom(), Math.max(READABLE, Math.min(width / box.w, height / box.h)));
  if (zoom < drawing.zoom())
    drawing.zoom({ level: zoom, renderedPosition: { x: drawing.width() / 2, y: drawing.height() / 2 } });
  const pan = drawing.pan();
  const [left, bottom] = [box.x1 * zoom + pan.x, box.y2 * zoom + pan.y];
  const x = shift(left, box.x2 * zoom + pan.x, drawing.width());
  const y = shift(box.y1 * zoom + pan.y, bottom, drawing.height());
  const isUnderOverview =
    hasRoomForOverview(drawing) &&
    left + x < OVERVIEW.width &&
    bottom + y > drawing.height() - OVERVIEW.height;
  const room = drawing.width() - AROUND - (box.x2 * zoom + pan.x) - x;
  const aside = isUnderOverview ? Math.max(0, Math.min(OVERVIEW.width - left - x, room)) : 0;
  drawing.pan({ x: pan.x + x + aside, y: pan.y + y });
}

/** How far something from one place of the screen to another moves to be on it; its beginning, when it is larger. */
function shift(from: number, to: number, length: number): number {
  if (from < AROUND || to - from > length - 2 * AROUND) return AROUND - from;
  return Math.min(0, length - AROUND - to);
}

/** Moves the view so that all that stands out is seen and can be read. */
export function bringStandingOutIntoView(drawing: Core): void {
  const standing = drawing.elements('.drawn, .ghostly, .caption');
  if (standing.empty()) return;
  const { x1, y1, x2, y2 } = drawing.extent();
  const box = standing.boundingBox();
  const isSeen = box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2;
  if (isSeen && drawing.zoom() >= READABLE) return;
  drawing.fit(standing, AROUND);
  if (drawing.zoom() > 1.1) {
    drawing.zoom(1.1);
    drawing.center(standing);
  }
}
