import type { Fault } from './tree.js';

/** More than this many nobody reads, and a hostile file could have millions. */
const MOST_FAULTS = 10_000;

/** Collects what is wrong with a file, in bounded space. */
export class FaultList {
  readonly faults: Fault[] = [];

  constructor(private readonly most = MOST_FAULTS) {}

  get isFull(): boolean {
    return this.faults.length >= this.most;
  }

  add(offset: number, message: string): void {
    if (!this.isFull) this.faults.push({ offset, message });
  }
}
