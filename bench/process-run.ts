import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { z } from 'zod';

const preload = new URL('./peak-memory.js', import.meta.url).href;
const usage = z.object({ memory: z.number(), processor: z.number() });

/** One whole process, from its start to its end. */
export interface ProcessRun {
  readonly exitCode: number | null;
  readonly output: string;
  /** Milliseconds by the clock. */
  readonly time: number;
  /** Milliseconds of the processor, all threads together. */
  readonly processor: number;
  /** The most memory it held (resident set), in MB of 10⁶ bytes. */
  readonly memory: number;
}

/** Runs a program under this Node with the given words, and reads all that it prints. */
export async function runProcess(program: string, words: readonly string[]): Promise<ProcessRun> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', preload, program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const ended = new Promise<{ exitCode: number | null; time: number }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, time: performance.now() - begin });
    });
  });
  const [, printed, , told] = child.stdio;
  if (!printed || !(told instanceof Readable)) throw new Error('the measured process cannot be heard');
  const [output, said, end] = await Promise.all([text(printed), text(told), ended]);
  const { memory, processor } = usage.parse(JSON.parse(said));
  return { ...end, output, processor: processor / 1000, memory: (memory * 1024) / 1e6 };
}
