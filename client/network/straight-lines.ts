import type { Edge } from './picture.js';
import type { Point, Rectangle } from './scene.js';

/** Pixels between lines that run side by side. */
const BESIDE = 8;

/** The ends of a straight line between two things drawn, as much to one side as its place among those between the same two says. */
export function straight(from: Rectangle, to: Rectangle, aside: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [(-dy / length) * aside, (dx / length) * aside];
  return [onEdge(from, dx, dy, { x, y }), onEdge(to, -dx, -dy, { x, y })];
}

/** Where what goes out from a point of a rectangle, given from its middle, comes to its edge. */
function onEdge({ x, y, width, height }: Rectangle, dx: number, dy: number, start: Point): Point {
  const steps = [
    dx === 0 ? Infinity : ((dx > 0 ? width / 2 : -width / 2) - start.x) / dx,
    dy === 0 ? Infinity : ((dy > 0 ? height / 2 : -height / 2) - start.y) / dy,
  ];
  // Between two things in the same place no way goes anywhere.
  const step = Math.min(...steps) === Infinity ? 0 : Math.min(...steps);
  return { x: x + start.x + dx * step, y: y + start.y + dy * step };
}

/** How far to one side each of some straight lines runs: those between the same two things run side by side. */
export function asides(edges: readonly Edge[]): ReadonlyMap<Edge, number> {
  const between = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = [edge.from, edge.to].toSorted().join(' ');
    between.set(key, [...(between.get(key) ?? []), edge]);
  }
  return new Map(
    [...between.values()].flatMap((group) =>
      group.map((edge, index) => {
        // To the same side whichever way the line points.
        const side = edge.from < edge.to ? 1 : -1;
        return [edge, side * (index - (group.length - 1) / 2) * BESIDE] as const;
      }),
    ),
  );
}
