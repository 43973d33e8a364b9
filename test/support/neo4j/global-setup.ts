import type { TestProject } from 'vitest/node';
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
  provide('neo4j', running && addressOf(running));
  return async () => {
    await running?.stop();
  };
}

/** Without what cannot be sent to the processes that run the tests. */
function addressOf({ uri, user, password, database }: Neo4jAddress): Neo4jAddress {
  return { uri, user, password, database };
}
