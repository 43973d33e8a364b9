const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A point in time as the reader's clock has it: "3 Feb 2026, 14:05". */
export function dateWords(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : inWords.format(date);
}
