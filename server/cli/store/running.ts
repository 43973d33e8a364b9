import { CannotListen, closeOnSignals, createLog, startServer, type RunningServer } from '../../http.js';
import { describeConfig, type Config } from '../../config.js';
import type { Store } from '../../store/store.js';
import { CommandFailure, EXIT } from '../exit.js';
import { openStoreUnlessServed } from './open.js';
import { placeOf, type Place } from './place.js';
import { forgetServer, recordServer } from './server-record.js';

export interface Stages {
  /** A command that listens at another port, for whoever finds this one taken. */
  readonly example: string;
  /** What is done with the store before anybody is answered. */
  readonly first?: (store: Store) => Promise<void>;
  /** What is done once the server answers. */
  readonly then: (serving: Serving) => Promise<void>;
}

export interface Serving {
  /** Where this machine reaches it, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Where the structures are, in words. */
  readonly place: string;
  readonly store: Store;
}

/**
 * Serves the stored structures until the process is told to stop. While it does, the server is recorded beside the data
 * that it holds.
 *
 * @throws CommandFailure (unavailable) when another server has the data, or the port; StoreUnavailable
 */
export async function serveUntilStopped(config: Config, { example, first, then }: Stages): Promise<void> {
  const place = placeOf(config);
  const log = createLog(config.logLevel);
  const store = await openForServing(place);
  log.info({ settings: describeConfig(config) }, 'starting');
  const server = await startAfter(first, config, store, log).catch(async (error: unknown) => {
    await store.close();
    if (!(error instanceof CannotListen)) throw error;
    throw new CommandFailure(EXIT.unavailable, [`${error.message} For example: ${example}`]);
  });
  closeOnSignals(server, log);
  const address = reachable(server.address);
  const record = { address, pid: process.pid, instance: server.instance };
  try {
    if (place.kind === 'folder') {
      // Without its record it serves all the same, on a full disk for one; commands then find the data in use.
      await recordServer(place.folder, record).catch((err: unknown) => {
        log.warn({ err }, 'not recorded');
      });
    }
    await then({ address, place: store.place, store });
    await server.closed;
  } finally {
    await server.close();
    if (place.kind === 'folder') await forgetServer(place.folder, record);
  }
}

async function startAfter(
  first: Stages['first'],
  config: Config,
  store: Store,
  log: ReturnType<typeof createLog>,
): Promise<RunningServer> {
  await first?.(store);
  return startServer(config, store, log);
}

async function openForServing(place: Place): Promise<Store> {
  const held = await openStoreUnlessServed(place, true);
  if ('store' in held) return held.store;
  const { address, pid } = held.server;
  const data = place.kind === 'folder' ? place.data : 'the data';
  throw new CommandFailure(EXIT.unavailable, [
    `${data} is served already, at ${address} by process ${pid}. Use that server, stop it, or give another folder with --data.`,
  ]);
}

/** A server that listens at every address is reached at the loopback one. */
function reachable(address: string): string {
  return address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
