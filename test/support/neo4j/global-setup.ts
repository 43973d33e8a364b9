import type { TestProject } from 'vitest/node';
import { openNeo4jStore } from '../../../server/store/neo4j/open.js';
import { startNeo4j, type Neo4jAddress } from './start-neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null when this machine has none: the tests that need it are skipped. */
    neo4j: Neo4jAddress | null;
  }
}

const NONE =
  'Neo4j tests are SKIPPED: set NEO4J_URI to an empty database, or install Java 17 and Maven, or start a container engine.';

/** Starts one Neo4j for the whole run. A run in CI without one fails, so that nothing passes by being skipped. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const running = await startNeo4j();
  if (!running && process.env['CI'] === 'true') throw new Error(NONE);
  if (!running) process.stderr.write(`\n${'!'.repeat(8)} ${NONE}\n\n`);
  const address = running && addressOf(running);
  // As two servers do that start together: every run of the tests begins with this race.
  try {
    if (address) await Promise.all([setUp(address), setUp(address)]);
  } catch (error) {
    await running?.stop();
    throw error;
  }
  provide('neo4j', address);
  return async () => {
    await running?.stop();
  };
}

async function setUp(address: Neo4jAddress): Promise<void> {
  const store = await openNeo4jStore(address);
  await store.close();
}

/** Without what cannot be sent to the processes that run the tests. */
function addressOf({ uri, user, password, database }: Neo4jAddress): Neo4jAddress {
  return { uri, user, password, database };
}
