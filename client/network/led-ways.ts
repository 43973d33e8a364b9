import { LINE_RULES } from '../../server/structure/line-types.js';
import { levelsOf } from './levels.js';
import type { Picture, Way } from './picture.js';

/** The effort up to which the layout engine leads all ways: one to three seconds of it, on a common machine. */
const MOST_EFFORT = 500;

/**
 * The ways that the layout engine leads around the cards. What that costs is known before, so that it hangs on the picture
 * alone and not on the machine: where all would take too long, those are led that hold the picture together, and the rest
 * are drawn straight.
 */
export function waysLed(picture: Picture): readonly Way[] {
  const { placing } = picture;
  const effort = effortIn(picture);
  if (effort(placing) <= MOST_EFFORT) return placing;
  const ordered = mostTellingFirst(picture);
  let [least, most] = [0, ordered.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (effort(ordered.slice(0, middle)) <= MOST_EFFORT) least = middle;
    else most = middle - 1;
  }
  const led = new Set(ordered.slice(0, least));
  return placing.filter((way) => led.has(way));
}

/** What it takes to lead ways: each passes through so many levels, and again through those of every box that it leaves or enters. */
function effortIn(picture: Picture): (ways: readonly Way[]) => number {
  const borders = bordersIn(picture);
  return (ways) => {
    const level = levelsOf(ways);
    const height = ({ from, to }: Way) => Math.abs((level.get(to) ?? 0) - (level.get(from) ?? 0));
    return ways.reduce((sum, way) => sum + Math.max(1, height(way)) * (1 + borders(way)), 0);
  };
}

/** How many borders of boxes a way crosses. */
function bordersIn({ cards, boxes, stacks }: Picture): (way: Way) => number {
  const boxOf = new Map([...cards, ...boxes, ...stacks].map(({ id, box }) => [id, box]));
  const around = (id: string): readonly string[] => {
    const found: string[] = [];
    for (let at = boxOf.get(id); at !== undefined && at !== null; at = boxOf.get(at)) found.push(at);
    return found;
  };
  return ({ from, to }) => {
    const [left, entered] = [around(from), around(to)];
    const shared = left.filter((box) => entered.includes(box)).length;
    return left.length + entered.length - 2 * shared;
  };
}

/** Of each thing first the way that says most about its place; then, and among these, those within boxes, and formal ones. */
function mostTellingFirst(picture: Picture): readonly Way[] {
  const borders = bordersIn(picture);
  const informal = ({ type }: Way) => (LINE_RULES[type].policies.includes('FORMAL') ? 0 : 1);
  const ranked = picture.placing.toSorted(
    (left, right) => informal(left) - informal(right) || borders(left) - borders(right),
  );
  const placed = new Set<string>();
  const first = ranked.filter(({ from }) => !placed.has(from) && placed.add(from));
  const isFirst = new Set(first);
  return [...first, ...ranked.filter((way) => !isFirst.has(way))];
}
