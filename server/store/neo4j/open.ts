import neo4j, { type Config, type Driver } from 'neo4j-driver';
import type { Engine } from '../engine.js';
import { StoreUnavailable } from '../errors.js';
import { coveredDuties } from '../generated/statements.js';
import { openGraphStore } from '../graph-store.js';
import type { Store } from '../store.js';
import { structureId } from '../../structure/file/text.js';
import { ROUTE_POLICIES } from '../../structure/line-types.js';
import { Neo4jEngine } from './engine.js';

export interface Neo4jOptions {
  /** Such as `bolt://127.0.0.1:7687` or `neo4j+s://…`. */
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** The server's own default when absent. */
  readonly database?: string | undefined;
}

/**
 * The driver's own limits are half a minute and more. It tries again after about 1, 2 and 4 seconds as long as less than
 * `maxTransactionRetryTime` has passed: with this, three times within 3.6 seconds, so that whoever asks is answered
 * within 6.
 */
const DRIVER_SETTINGS: Partial<Config> = {
  disableLosslessIntegers: true,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 2_300,
  userAgent: 'answerable',
};

/**
 * Connects to a Neo4j, 5.26 or later, and sets up its database.
 *
 * @throws {@link StoreUnavailable} when it is away, refuses the sign-in, or holds somebody else's graph.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Store> {
  const engine = openNeo4jEngine(options);
  const store = await openGraphStore(engine);
  try {
    await warmUp(engine);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/** As a write, which may take long: a database that has just started plans its first path query for seconds. */
async function warmUp(engine: Engine): Promise<void> {
  const structure = structureId.parse('none');
  await engine.write((transaction) =>
    Promise.all(ROUTE_POLICIES.map((policy) => transaction.run(coveredDuties[policy], { structure }))),
  );
}

/** The engine alone, without its schema; connects when it is first used. */
export function openNeo4jEngine(options: Neo4jOptions): Engine {
  const { place, driver } = connect(options);
  return new Neo4jEngine(driver, place, options.database);
}

function connect({ uri, user, password }: Neo4jOptions): { place: string; driver: Driver } {
  try {
    // Without credentials that a careless address may hold: this is shown to people.
    const { protocol, host } = new URL(uri);
    const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
    const driver = neo4j.driver(uri, auth, DRIVER_SETTINGS);
    return { place: `Neo4j at ${protocol}//${host}`, driver };
  } catch (error) {
    throw new StoreUnavailable(
      'missing',
      'NEO4J_URI is not the address of a Neo4j. Write it as bolt://host:7687 or neo4j://host:7687.',
      { cause: error },
    );
  }
}
