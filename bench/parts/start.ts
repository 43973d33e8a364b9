import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../test/support/neo4j/started.js';
import { inCheckout, startMetered } from '../metered-process.js';
import { duration, durations, type Findings, type Part } from '../report.js';
import { nothingSpent, spentCells } from '../spent.js';
import { summary } from '../timing.js';

const RUNS = 5;
const LONGEST = 5_000;
/** Milliseconds after which a start has failed, and between two questions whether it answers yet. */
const GIVE_UP = 120_000;
const INTERVAL = 20;
const LONGEST_STOP = 10_000;

/** Asks for the stored structures until there is an answer. @throws when there is none in two minutes */
async function firstAnswer(port: number): Promise<void> {
  const deadline = performance.now() + GIVE_UP;
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ structures { id } }' }),
  };
  while (performance.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, request).catch(() => null);
    if (response?.ok && (await response.text()).includes('"kent-2014"')) return;
    await wait(INTERVAL);
  }
  throw new Error('the server does not answer');
}

/** Does something with a free port and the words that let a server listen there, on a fresh data folder. */
async function withWords(use: (port: number, words: readonly string[]) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bench-'));
  try {
    const port = await freePort();
    await use(port, ['--port', String(port), '--data', join(folder, 'data')]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Signals a group of processes. @returns whether there is one still */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

async function startByNpm(port: number, words: readonly string[]): Promise<() => Promise<void>> {
  // A process group of its own, so that all that npm starts can be told to end, and nothing else.
  const child = spawn('npm', ['start', '--silent', '--', ...words], {
    cwd: inCheckout(''),
    env: { ...process.env, NEO4J_URI: '' },
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    const { pid } = child;
    if (pid === undefined) return;
    signalGroup(pid, 'SIGTERM');
    await ended;
    // What npm started may outlive it by the moment that it takes to close the store.
    const deadline = performance.now() + LONGEST_STOP;
    while (signalGroup(pid, 0) && performance.now() < deadline) await wait(INTERVAL);
  };
  await Promise.race([
    firstAnswer(port),
    ended.then(() => Promise.reject(new Error('npm start ended'))),
  ]).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return stop;
}

async function run(say: (words: string) => void): Promise<Findings> {
  const main = nothingSpent();
  const npm: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    say(`round ${round + 1} of ${RUNS}`);
    await withWords(async (port, words) => {
      const begin = performance.now();
      const stop = await startByNpm(port, words);
      npm.push(performance.now() - begin);
      await stop();
    });
    await withWords(async (port, words) => {
      const begin = performance.now();
      const server = startMetered('dist/server/main.js', words);
      try {
        await firstAnswer(port);
        main.clock.push(performance.now() - begin);
        main.processor.push(await server.processorTime());
      } finally {
        await server.stop();
      }
    });
  }
  const median = summary(npm).median;
  return {
    how: `From the start of the process to the first answer to a GraphQL question that names a council, on an empty data folder: opening the store, storing the four councils, listening. \`npm start\` also looks whether all is installed and compiled. Median of ${RUNS} runs in turn, with quartiles.`,
    table: {
      head: ['what', 'time', 'processor'],
      rows: [
        ['`npm start`', durations(npm), ''],
        ['`node dist/server/main.js`', ...spentCells(main)],
      ],
    },
    targets: [
      {
        what: '`npm start` to its first answer',
        asked: `≤ ${duration(LONGEST)}`,
        measured: duration(median),
        reached: median <= LONGEST,
      },
    ],
  };
}

export const startPart: Part = { name: 'start', title: 'From the start to the first answer', run };
