import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { readConfig, type Flags } from '../../server/config.js';
import { startServer, type RunningServer } from '../../server/http.js';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';
import type { Store } from '../../server/store/store.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { root } from '../support/cli.js';
import { world, type WorldGiven } from '../support/world.js';

/** What a GraphQL request came to. `data` is for a test to look into: it asked for it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint's rule against `any` holds: a test reads what it asked for through `at`.
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** A server of its own on a free port, with an embedded store in a folder of its own. */
export interface ApiServer {
  readonly address: string;
  readonly server: RunningServer;
  readonly store: Store;
  /** The lines of its log. */
  readonly log: readonly string[];
  /** A GraphQL request. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Loads a structure that a test gives, or the file of a council that comes with the program. */
  load(given: WorldGiven | string, options?: Readonly<Record<string, string>>): Promise<void>;
}

let requests = 0;
/** A request id that no test has used. */
export function freshId(): string {
  requests += 1;
  return `request-${requests}`;
}

/** Starts a server; it is closed by the returned function. */
export async function startApi(
  flags: Flags = {},
  open: (folder: string) => Promise<Store> = (folder) => openEmbeddedStore({ folder, create: true }),
): Promise<ApiServer & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-api-'));
  const log: string[] = [];
  const store = await open(folder);
  const config = readConfig({}, { port: 0, data: folder, ...flags });
  const lines = pino({ level: 'info' }, { write: (line: string) => log.push(line) });
  const server = await startServer(config, store, lines).catch(async (error: unknown) => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const { address } = server;
  return {
    address,
    server,
    store,
    log,
    ask: (query, variables) => ask(address, query, variables),
    async load(given, options) {
      const problem = await load(address, given, options);
      if (problem !== null) throw new Error(`${problem}\n${log.join('')}`);
    },
    async stop() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A server that goes when the test does. */
export async function apiForTest(flags: Flags = {}): Promise<ApiServer> {
  const api = await startApi(flags);
  onTestFinished(() => api.stop());
  return api;
}

async function ask(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  const given = typeof body === 'object' && body !== null ? body : {};
  return {
    status: response.status,
    headers: response.headers,
    data: 'data' in given ? given.data : null,
    errors: 'errors' in given && Array.isArray(given.errors) ? given.errors : [],
  };
}

async function load(
  address: string,
  given: WorldGiven | string,
  options: Readonly<Record<string, string>> = {},
): Promise<string | null> {
  const isCouncil = typeof given === 'string';
  const body = isCouncil
    ? await readFile(join(root, 'examples', given, 'structure.yaml'))
    : writeStructure(world(given), 'JSON');
  const query = new URLSearchParams({ requestId: freshId(), author: 'A test', ...options });
  const response = await fetch(`${address}/load?${query.toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': isCouncil ? 'application/yaml' : 'application/json' },
    body,
  });
  return response.status === 200 ? null : response.text();
}

/** What stands at a place of an answer, such as `structure.gaps.0.duty.id`. @throws when there is no such place */
export function at(data: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((inner, name) => {
    const entry =
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([key]) => key === name)
        : undefined;
    if (!entry) throw new Error(`the answer has no ${place}: ${JSON.stringify(data).slice(0, 500)}`);
    return entry[1];
  }, data);
}
