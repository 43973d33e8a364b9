import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Engine } from '../engine.js';
import { errorCode } from '../error-code.js';
import { StoreUnavailable } from '../errors.js';
import { openGraphStore } from '../graph-store.js';
import type { Store } from '../store.js';
import { EmbeddedEngine } from './engine.js';
import { translated } from './errors.js';

/** The file in a data folder that holds the graph. */
export const GRAPH_FILE = 'graph.grafeo';

export interface EmbeddedOptions {
  /** The data folder. */
  readonly folder: string;
  /** Makes the folder and the file when they are not there; without it that is an error, for a path may be mistyped. */
  readonly create: boolean;
}

/**
 * Opens the graph in a data folder and sets it up. One process holds it at a time.
 *
 * @throws {@link StoreUnavailable} when it is missing, locked, foreign, damaged, or cannot be written.
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<Store> {
  return openGraphStore(await openEmbeddedEngine(options));
}

/** The engine alone, without its schema. */
export async function openEmbeddedEngine({ folder, create }: EmbeddedOptions): Promise<Engine> {
  const path = join(folder, GRAPH_FILE);
  const native = await loadNative();
  if (create) await makeFolder(folder);
  else if (!existsSync(path))
    throw new StoreUnavailable(
      'missing',
      `There is no graph in ${folder}. Check --data, or make one: answerable load <file> --data ${folder}`,
    );
  return new EmbeddedEngine(openDatabase(native, path), path);
}

function openDatabase(native: { GrafeoDB: typeof GrafeoDB }, path: string): GrafeoDB {
  try {
    return native.GrafeoDB.create(path);
  } catch (error) {
    throw translated(error, path);
  }
}

const WHY_NO_FOLDER: Readonly<Record<string, string>> = {
  EEXIST: 'a file stands there',
  ENOTDIR: 'a file stands where a folder should',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeWithParents(folder);
  } catch (error) {
    const code = errorCode(error);
    const detail = WHY_NO_FOLDER[code] ?? (error instanceof Error ? error.message : String(error));
    throw new StoreUnavailable(
      'read-only',
      `The folder ${folder} cannot be made (${detail}). Give another with --data.`,
      { cause: error },
    );
  }
}

/** Makes a folder and those that it is in. Not by `recursive`, which never ends where nothing can be made, as in /proc. */
async function makeWithParents(folder: string): Promise<void> {
  const parent = dirname(folder);
  if (!existsSync(parent) && parent !== folder) await makeWithParents(parent);
  // What is there and is no folder is said by this, too.
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await isFolder(folder))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The engine's native part is not there for every platform. */
async function loadNative(): Promise<{ GrafeoDB: typeof GrafeoDB }> {
  try {
    const { default: native } = await import('@grafeo-db/js');
    return native;
  } catch (error) {
    throw new StoreUnavailable(
      'no-native-part',
      `The embedded graph does not run on this machine (${process.platform} ${process.arch}). ` +
        'Set NEO4J_URI to keep structures in a Neo4j instead.',
      { cause: error },
    );
  }
}
