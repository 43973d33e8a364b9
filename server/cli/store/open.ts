import { StoreUnavailable } from '../../store/errors.js';
import type { Store } from '../../store/store.js';
import { CommandFailure, EXIT } from '../exit.js';
import { Progress } from '../progress.js';
import { dataFolder, neo4jOptions } from './place.js';
import { runningServer, type ServerRecord } from './server-record.js';
import type { StoredStructures } from './stored-structures.js';

/** Another command lets go of the data soon, in milliseconds; only a server stays. */
const PATIENCE = 5_000;
const PAUSE = 100;

export interface DataOptions {
  /** The data folder, as the user named it. */
  readonly data: string;
}

/** Where stored structures are to be looked for. */
interface Place extends DataOptions {
  /** Whether a data folder is made when it is not there. */
  readonly create: boolean;
  /** The words that are looked up there, since they name no file. */
  readonly sought?: string;
}

/**
 * Opens the stored structures: those of the Neo4j that `NEO4J_URI` names, else those in the data folder, through the
 * server that holds it when there is one.
 *
 * @throws CommandFailure (unavailable) when they cannot be reached
 */
export async function openStored(place: Place): Promise<StoredStructures> {
  const held = await openStoreUnlessServed(place);
  if ('store' in held) {
    const { storedHere } = await import('./in-this-process.js');
    return storedHere(held.store);
  }
  const { storedThere } = await import('./through-server.js');
  return storedThere(held.server, place.data);
}

/** The store for this process alone, or the server that has it. */
export async function openStoreUnlessServed({
  data,
  create,
  sought,
}: Place): Promise<{ readonly store: Store } | { readonly server: ServerRecord }> {
  const neo4j = neo4jOptions(process.env);
  if (neo4j) {
    const { openNeo4jStore } = await import('../../store/neo4j/open.js');
    return { store: await openNeo4jStore(neo4j) };
  }
  const { openEmbeddedStore } = await import('../../store/embedded/open.js');
  const folder = dataFolder(data);
  const progress = new Progress();
  progress.step(`Waiting for another process to let go of ${data} …`);
  try {
    for (const end = Date.now() + PATIENCE; ; ) {
      const server = await runningServer(folder);
      if (server) return { server };
      const store = await openEmbeddedStore({ folder, create }).catch((error: unknown) => {
        if (isLocked(error) && Date.now() < end) return null;
        throw error instanceof StoreUnavailable && error.reason === 'missing' ? noDataIn(data, sought) : error;
      });
      if (store) return { store };
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  } finally {
    progress.stop();
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof StoreUnavailable && error.reason === 'locked';
}

function noDataIn(data: string, sought: string | undefined): CommandFailure {
  const lead = sought === undefined ? 'There' : `${sought}: no such file, and there`;
  return new CommandFailure(EXIT.unavailable, [
    `${lead} is no data in ${data} yet; answerable load <file> or npm start creates it. Data elsewhere is named by --data.`,
  ]);
}
