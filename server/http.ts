import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { pino, type Logger } from 'pino';
import type { Config } from './config.js';
import { createApi } from './graphql/api.js';
import { createApp } from './http/app.js';
import { backgroundReading } from './http/background-reading.js';
import { answerMalformedRequests } from './http/malformed-requests.js';
import { Library } from './library/library.js';
import { openEmbeddedStore } from './store/embedded/open.js';
import { errorCode } from './store/error-code.js';
import { openNeo4jStore } from './store/neo4j/open.js';
import type { Store } from './store/store.js';

/** Milliseconds that requests have to finish once the server is told to stop. */
const DRAIN = 10_000;

export interface RunningServer {
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** A random name of this one run, which `/livez` tells: no other server answers by it. */
  readonly instance: string;
  /** Stops taking requests, lets those under way finish for at most ten seconds, and closes the store. */
  close(): Promise<void>;
  /** Settles when the server has closed. */
  readonly closed: Promise<void>;
}

/** The address cannot be listened at. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** A log on standard error, a line of JSON an entry. */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ level, base: null, redact: ['*.password', '*.neo4jPassword'] }, pino.destination(2));
}

/** Opens the store that the configuration names: Neo4j, or the embedded one, which is made when it is not there. */
export function openStore(config: Config): Promise<Store> {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jDatabase: database } = config;
  return uri === undefined
    ? openEmbeddedStore({ folder: config.data, create: true })
    : openNeo4jStore({ uri, user, password, database });
}

/** Opens the store and serves it. @throws StoreUnavailable, {@link CannotListen} */
export async function serve(
  config: Config,
  log: Logger = createLog(config.logLevel),
): Promise<RunningServer> {
  const store = await openStore(config);
  try {
    return await startServer(config, store, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Serves a store, which it closes when it stops.
 *
 * @throws {@link CannotListen} when the port is taken or the address is none of this machine's
 */
export async function startServer(config: Config, store: Store, log: Logger): Promise<RunningServer> {
  const library = new Library(store, () => new Date(), backgroundReading());
  const api = createApi(log);
  await api.start();
  const instance = randomUUID();
  let draining = false;
  const app = createApp({ config, library, api, log, instance, isDraining: () => draining });
  const options = {
    requestTimeout: 60_000,
    headersTimeout: 10_000,
    connectionsCheckingInterval: 5_000,
    // A request without a Host is refused in words, as one with a foreign one is.
    requireHostHeader: false,
  };
  const server = createServer(options, app);
  answerMalformedRequests(server);
  await listen(server, config);
  const address = addressOf(server, config.host);
  const stop = async () => {
    draining = true;
    await drain(server);
    await api.stop();
    await store.close();
    log.info('closed');
  };
  let stopping: Promise<void> | null = null;
  const closed = once(server, 'close').then(() => stopping ?? undefined);
  return { address, instance, closed, close: () => (stopping ??= stop()) };
}

const WHY_NOT: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use; stop what uses it, or give another with --port',
  EACCES: 'this user may not; give a port from 1024 on with --port',
  EADDRNOTAVAIL: 'this machine does not have that address; give another with --host',
  ENOTFOUND: 'no machine of that name is known; give another with --host',
};

async function listen(server: Server, { host, port }: Config): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = errorCode(error);
    const why = WHY_NOT[code] ?? `the system says ${code}`;
    throw new CannotListen(`Cannot listen at ${host}:${port}: ${why}.`, { cause: error });
  }
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function drain(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, DRAIN);
  await closed;
  clearTimeout(timer);
}

/** Closes the server when the process is told to end. */
export function closeOnSignals(server: RunningServer, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'closing');
      void server.close();
    });
  }
}
