import { duration, durations, type Target } from './report.js';
import { summary } from './timing.js';

/** What something took each time that it was done, in milliseconds. */
export interface Spent {
  readonly clock: number[];
  /** Of the processor, in the process that did the work. */
  readonly processor: number[];
}

export function nothingSpent(): Spent {
  return { clock: [], processor: [] };
}

/**
 * Does a piece of work and notes what it took.
 *
 * @param processorTime milliseconds of the processor that the working process has taken so far
 */
export async function spend<Result>(
  { clock, processor }: Spent,
  processorTime: () => number | Promise<number>,
  work: () => Promise<Result>,
): Promise<Result> {
  const processorBefore = await processorTime();
  const begin = performance.now();
  const result = await work();
  clock.push(performance.now() - begin);
  processor.push((await processorTime()) - processorBefore);
  return result;
}

/** Both as cells of a table, medians with quartiles. */
export function spentCells({ clock, processor }: Spent): [clock: string, processor: string] {
  return [durations(clock), durations(processor)];
}

/** A figure to reach by the clock, which is what somebody waits; the processor's share stands beside it. */
export function clockTarget(what: string, longest: number, { clock, processor }: Spent): Target {
  const median = summary(clock).median;
  return {
    what,
    asked: `≤ ${duration(longest)}`,
    measured: `${duration(median)} (processor ${duration(summary(processor).median)})`,
    reached: median <= longest,
  };
}
