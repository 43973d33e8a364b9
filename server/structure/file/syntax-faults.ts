import type { SourceText } from './position.js';
import type { Fault } from './tree.js';

/** How many faults of syntax are worth collecting: after the first few, each tends to follow from another. */
const MOST_FAULTS = 20;

/** Collects what is wrong with the syntax of one text, up to the number worth telling. */
export class SyntaxFaults {
  private readonly list: Fault[] = [];
  private stopped = false;

  constructor(readonly source: SourceText) {}

  get any(): boolean {
    return this.list.length > 0;
  }

  /** Whether there is no use in reading on. */
  get enough(): boolean {
    return this.stopped || this.list.length >= MOST_FAULTS;
  }

  add(offset: number, message: string): void {
    if (!this.enough) this.list.push({ offset, message });
  }

  /** Adds a fault behind which nothing can be told any more. */
  stop(offset: number, message: string): void {
    this.add(offset, message);
    this.stopped = true;
  }

  /** All, in the order of the text. */
  sorted(): Fault[] {
    return this.list.toSorted((left, right) => left.offset - right.offset);
  }

  /** Of each line the first: what is wrong behind it mostly follows from it. */
  firstOfEachLine(): Fault[] {
    const lines = new Set<number>();
    return this.sorted().filter(({ offset }) => {
      const { line } = this.source.positionAt(offset);
      return !lines.has(line) && lines.add(line);
    });
  }
}
