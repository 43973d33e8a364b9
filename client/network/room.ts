import { LINE_RULES } from '../../server/structure/line-types.js';
import type { Card, Edge } from './picture.js';

/** Lines up to which all are drawn, however few the cards. */
const FEW_LINES = 100;
/** Lines for each card up to which all are drawn; more cross so much that none can be followed. */
const ALL_LINES_PER_CARD = 3;
/** Lines that are drawn of more, for each card. */
const LINES_PER_CARD = 1.1;

/** How many lines edges stand for. */
export function linesIn(edges: readonly Edge[]): number {
  return edges.reduce((sum, { lines }) => sum + lines.length, 0);
}

interface Asked {
  readonly needed: ReadonlySet<string>;
  /** The thing drawn that is selected. */
  readonly chosen: string | null;
}

/**
 * The lines that a picture has room for. When there are many: all that were asked for, of each card the one that stands
 * for most, and of the others those that stand for most, the formal ones and those of statutory posts first.
 */
export function roomFor(
  edges: readonly Edge[],
  cards: readonly Card[],
  { needed, chosen }: Asked,
): readonly Edge[] {
  if (edges.length <= Math.max(FEW_LINES, cards.length * ALL_LINES_PER_CARD)) return edges;
  const offices = new Set(cards.filter(({ designations }) => designations.length > 0).map(({ id }) => id));
  const weight = ({ type, lines, from, to }: Edge) =>
    (LINE_RULES[type].policies.includes('FORMAL') ? 1e6 : 0) +
    (offices.has(from) || offices.has(to) ? 1e3 : 0) +
    Math.min(999, lines.length);
  const isAsked = ({ mark, from, to }: Edge) =>
    mark !== null || from === chosen || to === chosen || (needed.has(from) && needed.has(to));
  const kept = new Set(edges.filter(isAsked));
  const strongest = edges.toSorted((left, right) => weight(right) - weight(left));
  const hasOne = new Set<string>();
  for (const edge of strongest) {
    if (hasOne.has(edge.from)) continue;
    hasOne.add(edge.from);
    kept.add(edge);
  }
  const room = Math.round(cards.length * LINES_PER_CARD);
  for (const edge of strongest) {
    if (kept.size >= room) break;
    kept.add(edge);
  }
  return edges.filter((edge) => kept.has(edge));
}
