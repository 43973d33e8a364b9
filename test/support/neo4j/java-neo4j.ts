import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetchJars, jarsFolder, supportFile } from './jars.js';
import { startProcess, type StartedNeo4j } from './started.js';

const run = promisify(execFile);

/** What makes it start soon rather than run fast for days. */
const JAVA_OPTIONS = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Whether Java 17 or later is here, and Maven or the jars it fetched before. */
export async function hasJava(): Promise<boolean> {
  try {
    const { stdout, stderr } = await run('java', ['-version']);
    const [, major = '0'] = /version "(\d+)/.exec(stdout + stderr) ?? [];
    if (Number(major) < 17) return false;
    if (!existsSync(await jarsFolder())) await run('mvn', ['-v']);
    return true;
  } catch {
    return false;
  }
}

/** Starts a Neo4j from its published artifacts, with its data in the given folder. */
export async function startJavaNeo4j(dataFolder: string, port: number): Promise<StartedNeo4j> {
  const classPath = join(await fetchJars(), '*');
  const launcher = supportFile('Neo4jForTests.java');
  const parameters = [...JAVA_OPTIONS, '-cp', classPath, launcher, dataFolder, String(port)];
  return startProcess('java', parameters, port, (line) => line === 'ready');
}
