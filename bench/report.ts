import stringWidth from 'string-width';
import { summary } from './timing.js';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure that the project set itself. */
export interface Target {
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  readonly reached: boolean;
}

/** What one part of the measurements found. */
export interface Findings {
  /** How it was measured, in a sentence or two. */
  readonly how: string;
  readonly table: Table;
  readonly targets: readonly Target[];
}

/** One part of the measurements; `npm run bench -- <name>` runs it alone. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** @param say takes words on how far it is */
  readonly run: (say: (words: string) => void) => Findings | Promise<Findings>;
}

/** A duration of the given milliseconds with three significant digits: `84.1 µs`, `2.35 ms`, `1.20 s`. */
export function duration(milliseconds: number): string {
  const [value, unit] =
    milliseconds < 1
      ? [milliseconds * 1000, 'µs']
      : milliseconds < 1000
        ? [milliseconds, 'ms']
        : [milliseconds / 1000, 's'];
  return `${digits(value)} ${unit}`;
}

/** A number with three significant digits, never in powers of ten. */
export function digits(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

/** A median with its quartiles: `2.35 ms (2.31 ms to 2.40 ms)`. */
export function durations(times: readonly number[]): string {
  const { median, lower, upper } = summary(times);
  return `${duration(median)} (${duration(lower)} to ${duration(upper)})`;
}

function tableText({ head, rows }: Table): string {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => stringWidth(row[column] ?? '')), stringWidth(title)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? '', width, column > 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function padded(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - stringWidth(cell));
  return right ? space + cell : cell + space;
}

/** The findings as markdown that also reads well on a screen. */
export function findingsText({ how, table, targets }: Findings): string {
  const asked = {
    head: ['asked', 'figure', 'measured', ''],
    rows: targets.map((target) => [
      target.what,
      target.asked,
      target.measured,
      target.reached ? 'reached' : 'MISSED',
    ]),
  };
  return [how, tableText(table), ...(targets.length > 0 ? [tableText(asked)] : [])].join('\n\n');
}
