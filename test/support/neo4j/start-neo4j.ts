import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDocker, startDockerNeo4j } from './docker-neo4j.js';
import { hasJava, startJavaNeo4j } from './java-neo4j.js';
import { freePort, type StartedNeo4j } from './started.js';

/** How a Neo4j is reached. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

export interface RunningNeo4j extends Neo4jAddress {
  /** Ends what was started here; leaves alone what was not. */
  stop(): Promise<void>;
}

/**
 * A Neo4j to test against: the one at `NEO4J_URI`, else one started from its published artifacts with Java 17 and
 * Maven, else one in a container; null when there is none of these.
 */
export async function startNeo4j(): Promise<RunningNeo4j | null> {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = process.env;
  if (uri) return { uri, user, password, database, stop: () => Promise.resolve() };
  const none = { user: undefined, password: undefined, database: undefined };
  if (await hasJava()) return { ...none, ...(await startInEmptyFolder()) };
  if (await hasDocker()) return { ...none, ...(await startDockerNeo4j(await freePort())) };
  return null;
}

async function startInEmptyFolder(): Promise<StartedNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-neo4j-'));
  const started = await startJavaNeo4j(folder, await freePort());
  return {
    uri: started.uri,
    async stop() {
      await started.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
