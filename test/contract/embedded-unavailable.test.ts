import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GRAPH_FILE, openEmbeddedStore } from '../../server/store/embedded/open.js';
import { StoreUnavailable } from '../../server/store/errors.js';
import { freshId, temporaryFolder } from './support/engines.js';
import { create, freshWorld, read, request } from './support/writes.js';

const PROCESS = fileURLToPath(new URL('support/store-process.mjs', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

/** Why the graph in a folder cannot be opened, in words. */
async function refusal(options: {
  folder: string;
  create: boolean;
}): Promise<{ reason: string; message: string }> {
  const error: unknown = await openEmbeddedStore(options).catch((caught: unknown) => caught);
  if (!(error instanceof StoreUnavailable)) throw new Error('the graph was opened', { cause: error });
  return { reason: error.reason, message: error.message };
}

async function withStructure() {
  const store = await openEmbeddedStore({ folder, create: true });
  const stored = await create(store, freshWorld());
  await store.close();
  return stored;
}

it('makes no graph on a path that may be mistyped', async () => {
  const mistyped = join(folder, 'dtaa');
  expect(await refusal({ folder: mistyped, create: false })).toEqual({
    reason: 'missing',
    message: `There is no graph in ${mistyped}. Check --data, or make one: answerable load <file> --data ${mistyped}`,
  });
  expect(await readdir(folder)).toEqual([]);
});

it('makes the folder and the graph when asked to', async () => {
  const store = await openEmbeddedStore({ folder: join(folder, 'a', 'b'), create: true });
  expect(await store.listStructures()).toEqual([]);
  await store.close();
});

it('says that a folder cannot be made where a file is in the way', async () => {
  await writeFile(join(folder, 'file'), '');
  const { reason, message } = await refusal({ folder: join(folder, 'file', 'data'), create: true });
  expect(reason).toBe('read-only');
  expect(message).toContain('cannot be made');
});

describe.each([
  [
    'text of somebody else',
    'foreign',
    async (path: string) => writeFile(path, 'my only copy of something\n'.repeat(99)),
  ],
  ['an empty file', 'foreign', async (path: string) => writeFile(path, '')],
  ['a folder', 'foreign', async (path: string) => mkdir(path)],
])('where %s is', (_words, reason, put) => {
  it('opens nothing and leaves it as it is', async () => {
    const path = join(folder, GRAPH_FILE);
    await put(path);
    const before = await readFile(path).catch(() => null);
    const refused = await refusal({ folder, create: true });
    expect(refused.reason).toBe(reason);
    expect(refused.message).toContain('is not a graph of answerable');
    expect(await readFile(path).catch(() => null)).toEqual(before);
  });
});

it.each([10, 100, 5_000, 20_000])(
  'says that a file cut to %d bytes is damaged, and leaves it',
  async (length) => {
    await withStructure();
    const path = join(folder, GRAPH_FILE);
    await truncate(path, length);
    const before = await readFile(path);
    const { reason, message } = await refusal({ folder, create: false });
    expect(reason).toBe('damaged');
    expect(message).toMatch(/damaged and was left as it is\. Restore a copy/);
    expect(await readFile(path)).toEqual(before);
  },
);

it('refuses a graph that another program made', async () => {
  const { default: grafeo } = await import('@grafeo-db/js');
  const other = grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
  await other.executeCypher("CREATE (:Film {title: 'Somebody else’s'})");
  other.close();
  const { reason, message } = await refusal({ folder, create: true });
  expect(reason).toBe('foreign');
  expect(message).toContain('already holds a graph that answerable did not make');
});

it('says that another process holds the graph, and that one goes on', async () => {
  const store = await openEmbeddedStore({ folder, create: true });
  const second = run(['node', PROCESS, folder, freshId(), '1']);
  expect(second).toMatchObject({ answered: 0, reason: 'locked' });
  expect(second.message).toContain('is in use by another process');
  await create(store, freshWorld());
  await store.close();
});

it('says that a graph was closed', async () => {
  const store = await openEmbeddedStore({ folder, create: true });
  await store.close();
  await store.close();
  await expect(store.listStructures()).rejects.toMatchObject({ reason: 'closed' });
  const { id } = freshWorld();
  const written = store.writeDelta(id, { header: null, rows: [] }, request({ expectedRevision: 1 }));
  await expect(written).rejects.toMatchObject({ reason: 'closed' });
  expect(await store.health()).toMatchObject({ available: false });
});

it('is not confused by what stands beside the graph', async () => {
  const { structure } = await withStructure();
  await copyFile(join(folder, GRAPH_FILE), join(folder, 'copy.grafeo'));
  await writeFile(join(folder, 'notes.txt'), 'notes');
  const store = await openEmbeddedStore({ folder, create: false });
  expect((await read(store, structure.id)).structure).toEqual(structure);
  await store.close();
});

// What follows sets permissions and limits as Unix does.
describe.skipIf(process.platform === 'win32')('on a disk that takes nothing', () => {
  it('says that the folder cannot be written', async () => {
    await withStructure();
    const path = join(folder, GRAPH_FILE);
    await chmod(path, 0o444);
    await chmod(folder, 0o555);
    const refused = run(['node', PROCESS, folder, freshId(), '1'], { unprivileged: true });
    expect(refused).toMatchObject({ answered: 0, reason: 'read-only' });
    expect(refused.message).toContain('cannot be written. Allow it to this user');
  });

  it('says that the disk is full, and loses nothing that was answered', async () => {
    const id = freshId();
    // A limit on the size of a file is a full disk to the program; counted in blocks of 512 bytes.
    const limited = run(['sh', '-c', `ulimit -f 600; exec node "$@"`, 'sh', PROCESS, folder, id, '2000']);
    expect(limited).toMatchObject({ reason: 'full' });
    expect(limited.message).toMatch(/is full\. Free some space and send the request again/);
    expect(limited.answered).toBeGreaterThan(5);

    const store = await openEmbeddedStore({ folder, create: false });
    const { structure, revision } = await read(store, id);
    expect(revision).toBeGreaterThanOrEqual(limited.answered);
    expect(structure.nodes.length).toBe(revision);
    const next = { ...structure, name: 'After the disk was freed' };
    await create(store, { ...next, id: freshId() });
    await store.close();
  }, 60_000);
});

interface Report {
  readonly answered: number;
  readonly reason?: string;
  readonly message?: string;
}

/** Runs a command to its end, where asked as somebody who may write nothing of ours. */
function run([command = '', ...parameters]: readonly string[], { unprivileged = false } = {}): Report {
  const nobody = unprivileged && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', ...nobody });
  if (stdout === '') throw new Error(stderr);
  // The process prints just this.
  return JSON.parse(stdout) as Report;
}
