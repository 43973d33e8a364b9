import type { Position } from '../../server/structure/file/position.js';

/** How much of a line is shown: a file of JSON may be one line of many megabytes. */
const BEFORE = 40;
const AFTER = 100;

/** The lines of a text as a reader is shown them. */
export class LineTexts {
  private readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  /** What stands at a place: its line, or of a long one the part around the column. */
  at({ line, column }: Position): string {
    const text = (this.lines[line - 1] ?? '').trimEnd();
    if (text.length <= BEFORE + AFTER) return text;
    const from = Math.max(0, column - 1 - BEFORE);
    const to = Math.min(text.length, column - 1 + AFTER);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  }
}
