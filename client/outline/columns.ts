import { shortDesignation } from '../network/attachments.js';
import type { OutlineRow } from './rows.js';
import { countWords, gapWords } from './words.js';

/** A column of the outline beside the names. */
export interface OutlineColumn {
  readonly title: string;
  /** Pixels of outline below which it is no column: what it says stands under the name. */
  readonly from: number;
  /** A share of what is left, and pixels at least. */
  readonly share: number;
  readonly least: number;
  readonly textOf: (row: OutlineRow) => string;
  /** What it says without the title above it; absent where that is the same. */
  readonly alone?: (row: OutlineRow) => string;
}

const COLUMNS: readonly OutlineColumn[] = [
  { title: 'What it is', from: 980, share: 2, least: 110, textOf: ({ kind }) => kind },
  { title: 'Holder', from: 520, share: 2, least: 110, textOf: ({ holder }) => holder },
  {
    title: 'Offices',
    from: 660,
    share: 1,
    least: 72,
    textOf: ({ offices }) => offices.map(shortDesignation).join(', '),
  },
  {
    title: 'Duties',
    from: 0,
    share: 1,
    least: 76,
    textOf: ({ own, below }) => countWords(own.duties, below.duties),
  },
  { title: 'Gaps', from: 0, share: 1, least: 76, textOf: gapWords },
  {
    title: 'Answers to',
    from: 520,
    share: 3,
    least: 140,
    textOf: ({ answersTo }) => answersTo,
    // A directorate and a duty say in words of their own by whom they are led or discharged.
    alone: ({ answersTo, answers }) => (answers && answersTo !== '' ? `answers to ${answersTo}` : answersTo),
  },
];

/** The columns for which an outline is wide enough. */
export function columnsIn(pixels: number): readonly OutlineColumn[] {
  return COLUMNS.filter(({ from }) => pixels >= from);
}

/** What a row says in the columns for which there is no room, in their order. */
export function underName(row: OutlineRow, columns: readonly OutlineColumn[]): string {
  return COLUMNS.filter((column) => !columns.includes(column))
    .map(({ textOf, alone }) => (alone ?? textOf)(row))
    .filter((text) => text !== '')
    .join(' · ');
}
