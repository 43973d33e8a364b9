import type { Point } from './scene.js';

/** Pixels between parts of a picture that no line joins. */
const BETWEEN = 24;
/** How much wider than high a picture should be: about as a window between its two panels. */
const ASPECT = 1.02;
/** How many widths are tried out, at most. */
const WIDTHS_TRIED = 24;

export interface Packed {
  readonly width: number;
  readonly height: number;
  /** What is in it, in its own coordinates: what is set below it may come up beside that. */
  readonly filled: readonly Filled[];
}

/** From one x to the next, filled down to a y. */
export interface Filled {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/**
 * Sets parts of a picture side by side and below one another, each in its turn as high up and then as far left as it
 * goes. Of several widths it takes the one with which the whole is seen largest. Loose parts have no say in that, so that
 * they move none of the others.
 *
 * @param loose how many parts, at the end, are loose
 * @returns the top left corner of each
 */
export function pack(parts: readonly Packed[], loose: number): readonly Point[] {
  const firm = parts.slice(0, parts.length - loose);
  if (firm.length === 0 && parts.length > 0) return pack(parts, 0);
  const { corners, skyline } = packFirm(firm);
  const widest = Math.max(0, ...parts.slice(firm.length).map(({ width }) => width)) + BETWEEN;
  const right = endOf(skyline);
  const widened = right < widest ? [...skyline, { x: right, width: widest - right, y: 0 }] : skyline;
  return [...corners, ...packOnto(widened, parts.slice(firm.length)).corners];
}

/** Parts set, and how far down each x is filled by them. */
interface Placed {
  readonly corners: readonly Point[];
  readonly skyline: readonly Filled[];
}

function packFirm(parts: readonly Packed[]): Placed {
  if (parts.length === 0) return { corners: [], skyline: [] };
  const widest = Math.max(...parts.map(({ width }) => width));
  const row = parts.reduce((sum, { width }) => sum + width + BETWEEN, 0);
  const most = Math.max(widest, Math.min(row, widest * 3));
  const step = Math.max(40, (most - widest) / WIDTHS_TRIED);
  let best: { readonly set: Placed; readonly extent: number } | null = null;
  for (let width = widest; width <= most; width += step) {
    const set = packOnto([{ x: 0, width: width + BETWEEN, y: 0 }], parts);
    const extent = extentOf(parts, set.corners);
    if (!best || extent < best.extent - 1) best = { set, extent };
  }
  return best?.set ?? { corners: [], skyline: [] };
}

function endOf(skyline: readonly Filled[]): number {
  const last = skyline.at(-1);
  return last ? last.x + last.width : 0;
}

/** The side of the window, in its own proportions, that would just hold everything. */
function extentOf(parts: readonly Packed[], corners: readonly Point[]): number {
  const right = Math.max(...parts.map(({ width }, index) => (corners[index]?.x ?? 0) + width));
  const bottom = Math.max(...parts.map(({ height }, index) => (corners[index]?.y ?? 0) + height));
  return Math.max(right / ASPECT, bottom);
}

function packOnto(ground: readonly Filled[], parts: readonly Packed[]): Placed {
  let skyline = ground;
  const end = endOf(ground);
  const corners = parts.map((part) => {
    const room = part.width + BETWEEN;
    const corner = highest(skyline, room, end);
    skyline = covered(skyline, { x: corner.x, width: room, y: corner.y });
    for (const each of part.filled)
      skyline = covered(skyline, {
        x: Math.max(0, corner.x + each.x - BETWEEN / 2),
        width: each.width + BETWEEN,
        y: corner.y + each.y + BETWEEN,
      });
    return corner;
  });
  return { corners, skyline };
}

function highest(skyline: readonly Filled[], width: number, room: number): Point {
  const places = skyline
    .filter(({ x }) => x + width <= room)
    .map(({ x }) => ({ x, y: depthFrom(skyline, x, width) }));
  return places.reduce((best, place) => (place.y < best.y ? place : best), places[0] ?? { x: 0, y: 0 });
}

/** How deep the part of a skyline is at its deepest. */
function depthFrom(skyline: readonly Filled[], from: number, width: number): number {
  const under = skyline.filter((step) => step.x < from + width && step.x + step.width > from);
  return Math.max(...under.map(({ y }) => y));
}

/** A skyline with something set on it; where it is deeper already it stays as it is. */
function covered(skyline: readonly Filled[], over: Filled): readonly Filled[] {
  const [left, right] = [over.x, over.x + over.width];
  return skyline.flatMap((step): Filled[] => {
    const end = step.x + step.width;
    if (end <= left || step.x >= right || step.y >= over.y) return [step];
    const [from, to] = [Math.max(step.x, left), Math.min(end, right)];
    const pieces = [
      { ...step, width: from - step.x },
      { x: from, width: to - from, y: over.y },
      { ...step, x: to, width: end - to },
    ];
    return pieces.filter(({ width }) => width > 0);
  });
}
