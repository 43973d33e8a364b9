import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasDocker, startDockerNeo4j } from './docker-neo4j.js';
import { hasJava, startJavaNeo4j } from './java-neo4j.js';
import { cacheFolder } from './jars.js';
import type { StartedNeo4j } from './started.js';

const PORT = 7687;

/** Runs the Neo4j of the tests for a developer, keeping its data, until it is interrupted. */
async function main(): Promise<void> {
  const started = await start();
  if (!started) {
    process.stderr.write('Neo4j needs Java 17 and Maven, or a container engine.\n');
    process.exitCode = 4;
    return;
  }
  process.stdout.write(`Neo4j answers. In another terminal:\n\n  NEO4J_URI=${started.uri} npm start\n\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void started.stop());
}

async function start(): Promise<StartedNeo4j | null> {
  process.stderr.write('starting Neo4j (about ten seconds) …\n');
  const folder = join(cacheFolder, 'data');
  await mkdir(folder, { recursive: true });
  if (await hasJava()) return startJavaNeo4j(folder, PORT);
  return (await hasDocker()) ? startDockerNeo4j(PORT) : null;
}

await main();
