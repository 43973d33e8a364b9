import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startMetered, type MeteredProcess } from './metered-process.js';

const started = z.object({ address: z.string() });
const answer = z.object({ data: z.unknown(), errors: z.array(z.object({ message: z.string() })).optional() });

/** A server in a process of its own, with an embedded store in a folder of its own. */
export interface Served {
  /** Such as `http://127.0.0.1:40001`. */
  readonly address: string;
  readonly process: MeteredProcess;
  /** The data of an answer. @throws when it holds errors */
  ask(body: string): Promise<unknown>;
  /** Stores a structure, replacing one of its id. */
  load(file: {
    readonly content: string;
    readonly type: 'application/json' | 'application/yaml';
  }): Promise<void>;
}

/** Runs `answerable serve` on a fresh data folder while somebody uses it. */
export async function whileServed<Result>(use: (served: Served) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bench-'));
  const words = ['serve', '--json', '--port', '0', '--log-level', 'error', '--data', folder];
  const server = startMetered('dist/server/cli.js', words);
  try {
    const { address } = started.parse(JSON.parse(await server.firstLine()));
    return await use({
      address,
      process: server,
      ask: (body) => ask(address, body),
      load: ({ content, type }) => load(address, content, type),
    });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function ask(address: string, body: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  const { data, errors = [] } = answer.parse(await response.json());
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

async function load(address: string, body: string, type: string): Promise<void> {
  const query = new URLSearchParams({ requestId: randomUUID(), author: 'bench', replace: 'true' });
  const headers = { 'Content-Type': type };
  const response = await fetch(`${address}/load?${query.toString()}`, { method: 'POST', headers, body });
  const said = await response.text();
  if (response.status !== 200) throw new Error(`the structure was not loaded: ${said}`);
}
