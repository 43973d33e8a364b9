import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The checkout, wherever this was compiled to: the nearest folder above that holds package.json. */
function checkout(): string {
  let folder = fileURLToPath(new URL('.', import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = join(folder, '..');
  return folder;
}

export function supportFile(name: string): string {
  return join(checkout(), 'test', 'support', 'neo4j', name);
}

/** Kept between runs and out of version control. */
export const cacheFolder = join(checkout(), '.cache', 'neo4j');

/** The version that the tests run against, as pom.xml has it. */
export async function neo4jVersion(): Promise<string> {
  const pom = await readFile(supportFile('pom.xml'), 'utf8');
  const [, version] = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(pom) ?? [];
  if (version === undefined) throw new Error('pom.xml names no neo4j.version');
  return version;
}

export async function jarsFolder(): Promise<string> {
  return join(cacheFolder, `lib-${await neo4jVersion()}`);
}

/** Fetches Neo4j's jars by Maven the first time (116 MB); only a complete folder ever has the final name. */
export async function fetchJars(): Promise<string> {
  const folder = await jarsFolder();
  if (existsSync(folder)) return folder;
  process.stderr.write('answerable: fetching Neo4j for the tests (116 MB, once) …\n');
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(join(cacheFolder, 'fetching-'));
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  try {
    await run('mvn', ['-q', '-B', '-f', supportFile('pom.xml'), ...goal]);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true });
    // Another run may have fetched them meanwhile.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
