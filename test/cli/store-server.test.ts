import { createServer } from 'node:http';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answerable, example, root, temporaryFolder, withoutProgress } from '../support/cli.js';
import { storeFiles } from '../support/stored.js';
import { serveAsProcess } from '../support/server-process.js';

const KENT = example('kent-2014');
const scenario = (name: string) => join(root, 'examples/kent-2014/scenarios', `${name}.yaml`);

/** A data folder with Kent in it, and commands that use it. */
async function dataWithKent() {
  const data = join(await temporaryFolder(), 'data');
  const run = async (...words: string[]) => withoutProgress(await answerable([...words, '--data', data]));
  await storeFiles(data, { structure: KENT, scenarios: [scenario('dissolve-kicsb')] });
  return { data, run, record: join(data, 'server.json') };
}

async function livez(address: string): Promise<number> {
  return (await fetch(`${address}/livez`)).status;
}

describe('while a server holds the data', () => {
  test('reading commands ask the server, and a second one is told where the first is', async () => {
    const { data, run } = await dataWithKent();
    const before = await run('check', 'kent-2014', '--json');
    const { address, pid } = await serveAsProcess(data);
    const byId = await run('check', 'kent-2014', '--json');
    expect(byId).toEqual(before);
    expect(JSON.parse((await run('list', '--json')).stdout)).toMatchObject([
      { id: 'kent-2014', revision: 1, scenarios: ['dissolve-kicsb'] },
    ]);
    expect((await run('export', 'kent-2014', '--scenario', 'dissolve-kicsb')).stdout).toContain('id: kicsb');
    expect(await run('check', 'kent-2041')).toMatchObject({
      exitCode: 3,
      stderr: `kent-2041: no structure of that id is stored in the server at ${address}, process ${pid}, did you mean "kent-2014"?\n`,
    });
    expect(await run('serve', '--port', '0')).toMatchObject({
      exitCode: 4,
      stdout: '',
      stderr: `${data} is served already, at ${address} by process ${pid}. Use that server, stop it, or give another folder with --data.\n`,
    });
  });

  test('load writes through the server, and the data keeps it', async () => {
    const { data, run } = await dataWithKent();
    const { stop } = await serveAsProcess(data);
    const loaded = await run('load', scenario('cut-cdey-line'), example('bromley-2015'), '--json');
    expect(loaded.exitCode).toBe(0);
    expect(JSON.parse(loaded.stdout)).toMatchObject([
      { structure: 'kent-2014', scenario: 'cut-cdey-line', revision: 1 },
      { structure: 'bromley-2015', scenario: null, revision: 1 },
    ]);
    const again = await run('load', KENT);
    expect(again.exitCode).toBe(3);
    expect(again.stderr).toContain('"kent-2014" is stored already, at revision 1; --replace');
    const unchanged = await run('load', KENT, '--replace');
    expect(unchanged.stderr).toBe('kent-2014 is as the file says already, at revision 1.\n');
    expect(await stop('SIGTERM')).toBe(0);
    expect(JSON.parse((await run('list', '--json')).stdout)).toMatchObject([
      { id: 'bromley-2015' },
      { id: 'kent-2014', scenarios: ['cut-cdey-line', 'dissolve-kicsb'] },
    ]);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s stops it with exit code 0 and takes its record away',
    async (signal) => {
      const { data, record } = await dataWithKent();
      const { address, pid, stop } = await serveAsProcess(data);
      expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject({ address, pid });
      expect(await livez(address)).toBe(200);
      expect(await stop(signal)).toBe(0);
      expect(await readdir(data)).not.toContain('server.json');
      await expect(livez(address)).rejects.toThrow();
    },
  );
});

describe('a record that a killed server left behind', () => {
  test('is ignored, and the data is as it was when last acknowledged', async () => {
    const { data, run } = await dataWithKent();
    const { stop } = await serveAsProcess(data);
    expect((await run('load', scenario('cut-cdey-line'))).exitCode).toBe(0);
    await stop('SIGKILL');
    expect(await readdir(data)).toContain('server.json');
    expect(JSON.parse((await run('list', '--json')).stdout)).toMatchObject([
      { id: 'kent-2014', scenarios: ['cut-cdey-line', 'dissolve-kicsb'] },
    ]);
    const next = await serveAsProcess(data);
    expect(await livez(next.address)).toBe(200);
  });

  test('does not make whoever has its port by now trusted with the data', async () => {
    const { run, record } = await dataWithKent();
    const asked: string[] = [];
    const foreign = createServer((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.end(JSON.stringify({ status: 'alive', data: { structures: [] } }));
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void foreign.close());
    await once(foreign, 'listening');
    const bound = foreign.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    const instance = '3b241101-e2bb-4255-8caf-4136c566a962';
    await writeFile(record, JSON.stringify({ address: `http://127.0.0.1:${port}`, pid: 1, instance }));
    expect(JSON.parse((await run('list', '--json')).stdout)).toMatchObject([{ id: 'kent-2014' }]);
    expect((await run('load', scenario('cut-cdey-line'))).exitCode).toBe(0);
    expect(new Set(asked)).toEqual(new Set(['GET /livez']));
  });

  test('reads as none when nothing can be made of it', async () => {
    const { run, record } = await dataWithKent();
    for (const text of ['', '{"address":"file:///etc/passwd"}']) {
      await writeFile(record, text);
      expect((await run('list')).exitCode).toBe(0);
    }
  });
});
