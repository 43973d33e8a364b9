/** A place in a file as an editor counts it: from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text whose offsets can be told as positions; its lines are counted once, at the first question. */
export class SourceText {
  private starts: readonly number[] | null = null;

  constructor(readonly text: string) {}

  positionAt(offset: number): Position {
    this.starts ??= lineStarts(this.text);
    const within = Math.min(offset, this.text.length);
    const line = lastAtOrBefore(this.starts, within);
    return { line: line + 1, column: within - (this.starts[line] ?? 0) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the last of the ascending numbers that is not above the given one. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
