import { chmod, mkdir, open, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';
import { answerable, example, temporaryFolder } from '../support/cli.js';
import { storeFiles } from '../support/stored.js';

const KENT = example('kent-2014');
const isRoot = process.getuid?.() === 0;

async function dataFolder() {
  const data = join(await temporaryFolder(), 'data');
  return {
    data,
    graph: join(data, 'graph.grafeo'),
    run: (...words: string[]) => answerable([...words, '--data', data]),
  };
}

describe('data that cannot be used ends with exit code 4 and a plain message', () => {
  test('when another process keeps it to itself', async () => {
    const { data, run } = await dataFolder();
    const store = await openEmbeddedStore({ folder: data, create: true });
    try {
      const { exitCode, stdout, stderr } = await run('list');
      expect(exitCode).toBe(4);
      expect(stdout).toBe('');
      expect(stderr).toMatch(
        /^Waiting for another process to let go of .* …\n.* is in use by another process\. Stop that one/,
      );
    } finally {
      await store.close();
    }
  });

  test('but a command that takes its turn after another is fine', async () => {
    const { data, run } = await dataFolder();
    await storeFiles(data, { structure: KENT });
    const all = await Promise.all([
      run('list'),
      run('check', 'kent-2014', '--to', 'DCS'),
      run('export', 'kent-2014'),
    ]);
    expect(all.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      all.map(() => ({ exitCode: 0, stderr: expect.not.stringContaining('in use') as string })),
    );
  });

  test.each([
    ['somebody else’s file', 'not a graph at all'],
    ['an empty file', ''],
  ])('when the graph is %s, which stays as it was', async (_what, content) => {
    const { data, graph, run } = await dataFolder();
    await mkdir(data);
    await writeFile(graph, content);
    const { exitCode, stdout, stderr } = await run('load', KENT);
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toMatch(/graph\.grafeo is (not a graph of answerable|damaged)/);
    expect(await readFile(graph, 'utf8')).toBe(content);
  });

  test('when the graph was cut off', async () => {
    const { data, graph, run } = await dataFolder();
    await storeFiles(data, { structure: KENT });
    const file = await open(graph);
    const { size } = await file.stat();
    await file.close();
    await truncate(graph, Math.floor(size / 2));
    const { exitCode, stdout, stderr } = await run('check', 'kent-2014');
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toMatch(/graph\.grafeo is damaged and was left as it is\. Restore a copy/);
  });

  test('when the folder is a file', async () => {
    const { data, run } = await dataFolder();
    await writeFile(data, '');
    const { exitCode, stderr } = await run('load', KENT);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('cannot be made');
  });

  test.skipIf(isRoot)('when the folder may not be written', async () => {
    const { data, run } = await dataFolder();
    await mkdir(data);
    await chmod(data, 0o500);
    const { exitCode, stderr } = await run('load', KENT);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('cannot be written');
  });

  test('when NEO4J_URI names a Neo4j that is away, or none at all', async () => {
    const away = await answerable(['list'], { env: { NEO4J_URI: 'bolt://127.0.0.1:9' } });
    expect(away).toMatchObject({ exitCode: 4, stdout: '' });
    expect(away.stderr).toContain(
      'Neo4j at bolt://127.0.0.1:9 does not answer. Start it, or check NEO4J_URI.',
    );
    const wrong = await answerable(['list'], { env: { NEO4J_URI: 'http://127.0.0.1:7474' } });
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toContain('NEO4J_URI "http://127.0.0.1:7474" is not the address of a Neo4j');
  });
});
