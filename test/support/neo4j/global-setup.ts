import type { TestProject } from 'vitest/node';
import { openNeo4jStore } from '../../../server/store/neo4j/open.js';
import { startNeo4j, type Neo4jAddress, type RunningNeo4j } from './start-neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null when this machine has none: the tests that need it are skipped. */
    neo4j: Neo4jAddress | null;
  }
}

const WAYS = 'Set NEO4J_URI to an empty database, or install Java 17 and Maven, or start a container engine.';

/** Starts one Neo4j for the whole run. A run in CI without one fails, so that nothing passes by being skipped. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const running = await startOrSkip();
  const address = running && addressOf(running);
  try {
    // As two servers do that start together: every run of the tests begins with this race.
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

async function startOrSkip(): Promise<RunningNeo4j | null> {
  let why = 'there is none';
  const running = await startNeo4j().catch((error: unknown) => {
    why = error instanceof Error ? error.message : String(error);
    return null;
  });
  if (running) return running;
  if (process.env['CI'] === 'true') throw new Error(`No Neo4j to test against, ${why}. ${WAYS}`);
  process.stderr.write(`\n!!!!!!!! Neo4j tests are SKIPPED, ${why}. ${WAYS}\n\n`);
  return null;
}

async function setUp(address: Neo4jAddress): Promise<void> {
  const store = await openNeo4jStore(address);
  await store.close();
}

/** Without what cannot be sent to the processes that run the tests. */
function addressOf({ uri, user, password, database }: Neo4jAddress): Neo4jAddress {
  return { uri, user, password, database };
}
