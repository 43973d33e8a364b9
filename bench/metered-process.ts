import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { heldMemory, type HeldMemory } from './held-memory.js';

const meter = new URL('./meter.js', import.meta.url).href;

/** The path of a file of the checkout; this is compiled to three folders below it. */
export function inCheckout(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

/** A program that runs until it is stopped, and tells what it takes. */
export interface MeteredProcess {
  /** Milliseconds of the processor so far, all threads together. */
  processorTime(): Promise<number>;
  /** What it holds after a collection. */
  memory(): Promise<HeldMemory>;
  /** The first line of its standard output. @throws when it ends before it prints one */
  firstLine(): Promise<string>;
  /** Tells it to end, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts a program of the checkout, without the environment's Neo4j. */
export function startMetered(program: string, words: readonly string[]): MeteredProcess {
  const child = fork(inCheckout(program), words, {
    execArgv: ['--import', meter],
    env: { ...process.env, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  const first = firstLineOf(child, ended);
  // Whoever never asks for the line has no use for its failure either.
  first.catch(() => undefined);
  const answer = async (question: 'processor' | 'memory'): Promise<unknown> => {
    const told = new Promise<unknown>((resolve) => child.once('message', resolve));
    child.send(question);
    return told;
  };
  return {
    processorTime: async () => z.number().parse(await answer('processor')),
    memory: async () => heldMemory.parse(await answer('memory')),
    firstLine: () => first,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstLineOf({ stdout, stderr }: ChildProcess, ended: Promise<unknown>): Promise<string> {
  if (!stdout || !stderr) throw new Error('the measured process cannot be heard');
  let said = '';
  stderr.on('data', (words) => (said = `${said}${String(words)}`.slice(-2_000)));
  const line = await Promise.race([once(createInterface(stdout), 'line'), ended.then(() => null)]);
  if (!line) throw new Error(`the measured process ended: ${said}`);
  return String(line[0]);
}
