import { fitText, type Measure } from './measure.js';
import type { Card, Sheet } from './picture.js';

/** Sizes in pixels of the picture. */
export const TITLE = { size: 14, weight: 600, leading: 17 };
export const SMALL = { size: 12, weight: 400, leading: 15 };
export const CARD_WIDTH = 184;
export const SHEET_WIDTH = 232;
/** From the edge of a card to its text. */
const INSET = 12;
export const SHEET_GAP = 6;
export const BOX_PADDING = { top: 44, side: 18, bottom: 26 };

export interface Sized {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
}

/** The text of a card and the room that it takes. */
export function sizeCard(card: Card, measure: Measure): Sized & { readonly footing: string | null } {
  const title = fitText(card.name, { measure, ...TITLE, width: CARD_WIDTH - 2 * INSET, lines: 2 });
  const words = footingOf(card);
  const [footing = null] =
    words === null ? [] : fitText(words, { measure, ...SMALL, width: CARD_WIDTH - 2 * INSET, lines: 1 });
  const height = title.length * TITLE.leading + (footing === null ? 0 : SMALL.leading + 2) + 20;
  return { width: CARD_WIDTH, height, title, footing };
}

function footingOf({ kind, vacant, holder, folded }: Card): string | null {
  const inside = folded === 0 ? null : `${folded.toLocaleString('en-GB')} within`;
  const who = vacant ? 'vacant' : holder;
  if (kind === 'remainder') return null;
  return who && inside ? `${who} · ${inside}` : (who ?? inside);
}

/** The text of a duty's sheet and the room that it takes. */
export function sizeSheet({ name }: Sheet, measure: Measure): Sized {
  const title = fitText(name, { measure, ...SMALL, width: SHEET_WIDTH - 2 * INSET - 10, lines: 3 });
  return { width: SHEET_WIDTH, height: title.length * SMALL.leading + 14, title };
}
