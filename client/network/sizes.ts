import { fitText, type Measure } from './measure.js';
import type { Box, Card, Sheet } from './picture.js';

/** Sizes in pixels of the picture. */
export const TITLE = { size: 14, weight: 600, leading: 17 };
export const SMALL = { size: 12, weight: 400, leading: 15 };
export const CARD_WIDTH = 140;
export const SHEET_WIDTH = 200;
/** From the edge of a card to its text. */
const INSET = 7;
/** The same on a board, whose ends are round. */
const ROUND_INSET = 11;
export const SHEET_GAP = 6;
const MOST_IN_COLUMN = 9;
export const BOX_PADDING = { top: 8, side: 12, bottom: 18 };
/** From the left edge of a box to its title, and from the title to the right edge, where its fold is. */
export const BOX_TITLE = { left: 10, right: 26 };
/** What a tab takes up above its card. */
export const TAB_RISE = 12;

export interface Sized {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
}

/** The text of a card and the room that it takes. */
export function sizeCard(card: Card, measure: Measure): Sized & { readonly footing: string | null } {
  const width = CARD_WIDTH - 2 * (card.kind === 'board' ? ROUND_INSET : INSET);
  const title = fitText(card.name, { measure, ...TITLE, width, lines: 3 });
  const words = footingOf(card);
  const [footing = null] = words === null ? [] : fitText(words, { measure, ...SMALL, width, lines: 1 });
  const height = title.length * TITLE.leading + (footing === null ? 0 : SMALL.leading + 2) + 18;
  return { width: CARD_WIDTH, height, title, footing };
}

/** The title of a box: its name and who leads it, as they fit the narrowest that a box around a card can be. */
export function titleOfBox({ name, head }: Box, measure: Measure): string[] {
  const width = CARD_WIDTH + 2 * BOX_PADDING.side - BOX_TITLE.left - BOX_TITLE.right;
  const fitting = { measure, size: SMALL.size, weight: 600, width, lines: 2 };
  return [...fitText(name, fitting), ...(head === null ? [] : fitText(`led by ${head}`, fitting))];
}

function footingOf({ kind, vacant, holder, folded }: Card): string | null {
  const inside = folded === 0 ? null : `${folded.toLocaleString('en-GB')} within`;
  const who = vacant ? 'vacant' : holder;
  if (kind === 'remainder') return null;
  return who && inside ? `${who} · ${inside}` : (who ?? inside);
}

/** The sheets of a stack in columns of about the same number, since a long one could not be read as a whole. */
export function inColumns<Each>(sheets: readonly Each[]): readonly (readonly Each[])[] {
  const columns = Math.ceil(sheets.length / MOST_IN_COLUMN);
  const rows = Math.ceil(sheets.length / columns);
  return Array.from({ length: columns }, (_each, column) => sheets.slice(column * rows, (column + 1) * rows));
}

/** The text of a duty's sheet and the room that it takes. */
export function sizeSheet({ name }: Sheet, measure: Measure): Sized {
  const title = fitText(name, { measure, ...SMALL, width: SHEET_WIDTH - 2 * INSET - 10, lines: 3 });
  return { width: SHEET_WIDTH, height: title.length * SMALL.leading + 14, title };
}
