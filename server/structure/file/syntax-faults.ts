import { FaultList } from './fault-list.js';
import type { SourceText } from './position.js';
import type { Fault } from './tree.js';

/** How many faults of syntax are worth telling: after the first few, each tends to follow from another. */
const MOST_SYNTAX_FAULTS = 20;

/** Collects what is wrong with the syntax of one text, up to where there is no use in reading on. */
export class SyntaxFaults {
  private readonly list = new FaultList(MOST_SYNTAX_FAULTS);
  private stopped = false;

  constructor(readonly source: SourceText) {}

  get any(): boolean {
    return this.list.faults.length > 0;
  }

  /** Whether there is no use in reading on. */
  get enough(): boolean {
    return this.stopped || this.list.isFull;
  }

  add(offset: number, message: string): void {
    if (!this.stopped) this.list.add(offset, message);
  }

  /** Adds a fault behind which nothing can be told any more. */
  stop(offset: number, message: string): void {
    this.add(offset, message);
    this.giveUp();
  }

  giveUp(): void {
    this.stopped = true;
  }

  /** All, in the order of the text. */
  sorted(): Fault[] {
    return this.list.faults.toSorted((left, right) => left.offset - right.offset);
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
