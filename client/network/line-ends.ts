import { badgeArea } from './attachments.js';
import type { Measure } from './measure.js';
import type { Badge, Edge } from './picture.js';
import type { Point, Rectangle } from './scene.js';

/** Pixels to either side of a badge within which an arrowhead would still touch it. */
const BESIDE = 6;

/**
 * A line that arrives from below at the badge of a card ends at the badge's lower edge, so that its arrowhead is not
 * under it; any other as it is.
 */
export function endingAtBadge(
  { to }: Edge,
  points: readonly Point[],
  badgeOf: ReadonlyMap<string, { readonly badge: Badge; readonly at: Rectangle }>,
  measure: Measure,
): readonly Point[] {
  const found = badgeOf.get(to);
  const [before, end] = points.slice(-2);
  if (!found || !before || !end || before.y <= end.y) return points;
  const area = badgeArea(found.badge, found.at, measure);
  const bottom = area.y + area.height / 2;
  if (Math.abs(end.x - area.x) > area.width / 2 + BESIDE || end.y > bottom) return points;
  return [...points.slice(0, -1), { x: end.x, y: bottom }];
}
