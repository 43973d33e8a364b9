import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { neo4jVersion } from './jars.js';
import { startProcess, type StartedNeo4j } from './started.js';

const run = promisify(execFile);

/** Whether a container engine answers; the command alone is not enough. */
export async function hasDocker(): Promise<boolean> {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}

/** Starts a Neo4j as a container that goes when its command is stopped; nothing it holds is kept. */
export async function startDockerNeo4j(port: number): Promise<StartedNeo4j> {
  const image = `neo4j:${await neo4jVersion()}`;
  const parameters = [
    'run',
    '--rm',
    '--publish',
    `127.0.0.1:${port}:7687`,
    '--env',
    'NEO4J_AUTH=none',
    image,
  ];
  return startProcess('docker', parameters, port, (line) => line.endsWith('Started.'));
}
