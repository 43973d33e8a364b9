import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

/** What a process holds, in MB of 10⁶ bytes. */
export const heldMemory = z.object({
  /** Live objects and the buffers that hang on them. */
  held: z.number(),
  /** All its pages in memory, native parts included. */
  resident: z.number(),
});
export type HeldMemory = z.output<typeof heldMemory>;

const collect = z.custom<() => void>((value) => typeof value === 'function');

/** What this process holds once everything that nobody refers to is collected. */
export function measureHeldMemory(): HeldMemory {
  // As --expose-gc does, which a process that is under way was not started with.
  setFlagsFromString('--expose-gc');
  const gc = collect.parse(runInNewContext('gc'));
  gc();
  // What a finaliser lets go of in the first is collected by the second.
  gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: (heapUsed + external) / 1e6, resident: rss / 1e6 };
}
