import { StoreUnavailable } from '../../store/errors.js';
import type { Store } from '../../store/store.js';
import { CommandFailure, EXIT } from '../exit.js';
import { Progress } from '../progress.js';
import { placeNamed, type DataOptions, type Place } from './place.js';
import { runningServer, type ServerRecord } from './server-record.js';
import type { StoredStructures } from './stored-structures.js';

/** Another command lets go of the data soon, in milliseconds; only a server stays. */
const PATIENCE = 5_000;
const PAUSE = 100;

export interface Opening extends DataOptions {
  /** Whether a data folder is made when it is not there. */
  readonly create: boolean;
  /** The words that are looked up there, since they name no file. */
  readonly sought?: string;
}

/**
 * Opens the stored structures: those of the Neo4j that `NEO4J_URI` names, else those in the data folder, through the
 * server that holds it when there is one.
 *
 * @throws CommandFailure (unavailable) when there is no data folder; StoreUnavailable when it cannot be used
 */
export async function openStored({ create, sought, ...options }: Opening): Promise<StoredStructures> {
  const place = placeNamed(options);
  const held = await openStoreUnlessServed(place, create).catch((error: unknown) => {
    const missing = place.kind === 'folder' && isUnavailable(error, 'missing');
    throw missing ? noDataIn(place.data, sought) : error;
  });
  if ('store' in held) {
    const { storedHere } = await import('./in-this-process.js');
    return storedHere(held.store);
  }
  const { storedThere } = await import('./through-server.js');
  return storedThere(held.server);
}

type Held = { readonly store: Store } | { readonly server: ServerRecord };

/** The store for this process alone, or the server that has it. @throws StoreUnavailable */
export async function openStoreUnlessServed(place: Place, create: boolean): Promise<Held> {
  if (place.kind === 'neo4j') {
    const { openNeo4jStore } = await import('../../store/neo4j/open.js');
    return { store: await openNeo4jStore(place.options) };
  }
  const { openEmbeddedStore } = await import('../../store/embedded/open.js');
  const { folder, data } = place;
  return onceLetGo(data, async () => {
    const server = await runningServer(folder);
    return server ? { server } : { store: await openEmbeddedStore({ folder, create }) };
  });
}

/** Opens again while somebody else has the data, for as long as a command may have it. */
async function onceLetGo(data: string, open: () => Promise<Held>): Promise<Held> {
  let waiting: Progress | null = null;
  try {
    for (const end = Date.now() + PATIENCE; ;) {
      try {
        return await open();
      } catch (error) {
        if (!isUnavailable(error, 'locked') || Date.now() > end) throw error;
      }
      if (!waiting) {
        waiting = new Progress();
        waiting.step(`Waiting for another process to let go of ${data} …`);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  } finally {
    waiting?.stop();
  }
}

function isUnavailable(error: unknown, reason: StoreUnavailable['reason']): boolean {
  return error instanceof StoreUnavailable && error.reason === reason;
}

function noDataIn(data: string, sought: string | undefined): CommandFailure {
  const lead = sought === undefined ? 'There' : `${sought}: no such file, and there`;
  return new CommandFailure(EXIT.unavailable, [
    `${lead} is no data in ${data} yet; answerable load <file> or npm start creates it. Data elsewhere is named by --data.`,
  ]);
}
