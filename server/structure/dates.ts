import type { PartialDate } from './ids.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as a report writes it: `2014`, `May 2014`, `15 May 2014`. */
export function dateWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const parts = [day === undefined ? undefined : String(Number(day)), MONTHS[Number(month) - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}
