import { Bench } from 'tinybench';
import { processorTime } from './processor-time.js';

/** The median of some durations in milliseconds, and their quartiles. */
export interface Timing {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Something to measure, with what its rounds took. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
  /** Milliseconds of the processor a call, one entry a round. */
  readonly rounds: number[];
}

/** How long a task runs in one round at least, in milliseconds, and how often. */
const ROUND = { time: 40, iterations: 1 };
const WARM_UP_ROUNDS = 2;

export function task(name: string, run: () => unknown): Task {
  return { name, run, rounds: [] };
}

/**
 * Runs the tasks in turn, round after round, so that whatever else the machine does meets all of them alike. What
 * counts of a round is its median call; the first rounds warm up and do not count.
 */
export function measureInTurn(
  tasks: readonly Task[],
  { rounds, say }: { readonly rounds: number; readonly say: (words: string) => void },
): void {
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    say(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
    for (const { name, run, rounds: times } of tasks) {
      const bench = new Bench({ ...ROUND, now: processorTime, warmup: false, throws: true });
      bench.add(name, run, { async: false });
      const [done] = bench.runSync();
      if (done?.result.state !== 'completed') throw new Error(`${name} could not be measured`);
      if (round >= 0) times.push(done.result.latency.p50);
    }
  }
}

/** The summary of some times. @throws RangeError when there are none. */
export function summary(times: readonly number[]): Timing {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => {
    const time = sorted[Math.round(share * (sorted.length - 1))];
    if (time === undefined) throw new RangeError('nothing was measured');
    return time;
  };
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}

/** How many times as long one task takes as another: the median over the rounds, in each of which both ran. */
export function ratio(longer: Task, shorter: Task): number {
  const rounds = longer.rounds.map((time, round) => time / (shorter.rounds[round] ?? NaN));
  return summary(rounds).median;
}
