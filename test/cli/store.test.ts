import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerable, example, root, temporaryFolder, withoutProgress } from '../support/cli.js';
import { storeFiles } from '../support/stored.js';

const KENT = example('kent-2014');
const scenario = (name: string) => join(root, 'examples/kent-2014/scenarios', `${name}.yaml`);
const LOCAL = { env: { ANSWERABLE_DATA: '' } };

/** Runs commands in an empty folder, whose `./data` holds what they store. */
async function place() {
  const folder = await temporaryFolder();
  const run = async (...words: string[]) =>
    withoutProgress(await answerable(words, { cwd: folder, ...LOCAL }));
  return { folder, run };
}

/** The same with Kent and one of its scenarios. */
async function placeWithKent() {
  const made = await place();
  await storeFiles(join(made.folder, 'data'), { structure: KENT, scenarios: [scenario('dissolve-kicsb')] });
  return made;
}

describe('load', () => {
  test('stores structures and scenarios in whatever order they are named, and tells what it stored', async () => {
    const { run } = await place();
    const { exitCode, stdout, stderr } = await run('load', scenario('dissolve-kicsb'), KENT, '--json');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Loaded kent-2014, 20 roles and 36 duties, as revision 1.');
    expect(JSON.parse(stdout)).toEqual([
      { file: scenario('dissolve-kicsb'), structure: 'kent-2014', scenario: 'dissolve-kicsb', revision: 1 },
      { file: KENT, structure: 'kent-2014', scenario: null, revision: 1 },
    ]);
  });

  test('loads nothing when one of the files has an error, and tells all errors of all files', async () => {
    const { folder, run } = await place();
    const broken = (await readFile(KENT, 'utf8')).replace('kind: officer', 'kind: oficer');
    await writeFile(join(folder, 'broken.yaml'), broken);
    await writeFile(join(folder, 'what-if.yaml'), 'format: 1\nscenario: { id: A }\n');
    const { exitCode, stdout, stderr } = await run(
      'load',
      KENT,
      'broken.yaml',
      'what-if.yaml',
      './none.yaml',
    );
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^broken\.yaml:\d+:\d+: .*did you mean "officer"\?$/m);
    expect(stderr).toMatch(/^what-if\.yaml:2:\d+: .*"A" is not an id/m);
    expect(stderr).toContain('./none.yaml: no such file');
    expect((await run('list')).exitCode).toBe(4);
  });

  test('replaces only when told to, and then writes what differs as the next revision', async () => {
    const { folder, run } = await placeWithKent();
    const refused = await run('load', KENT, scenario('dissolve-kicsb'));
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr.split('\n')).toEqual([
      `${KENT}: "kent-2014" is stored already, at revision 1; --replace puts the file in its place`,
      `${scenario('dissolve-kicsb')}: the scenario "dissolve-kicsb" of "kent-2014" is stored already; --replace puts the file in its place`,
      '',
    ]);
    const same = await run('load', KENT, '--replace');
    expect(same.stderr).toBe('kent-2014 is as the file says already, at revision 1.\n');
    const changed = (await readFile(KENT, 'utf8')).replaceAll('kicsb', 'kicsb-2');
    await writeFile(join(folder, 'changed.yaml'), changed);
    const replaced = await run('load', 'changed.yaml', '--replace');
    expect(replaced.exitCode).toBe(0);
    expect(replaced.stderr).toContain('as revision 2.');
    expect(replaced.stderr).toContain('the scenario dissolve-kicsb does not fit kent-2014 as it is');
  });

  test('refuses a scenario without its structure, and two files of one id', async () => {
    const { folder, run } = await place();
    const alone = await run('load', scenario('dissolve-kicsb'));
    expect(alone).toMatchObject({ exitCode: 3, stdout: '' });
    expect(alone.stderr).toContain(
      'is a scenario for "kent-2014", which is neither stored nor among the files; load that structure first, or with it',
    );
    await writeFile(join(folder, 'again.yaml'), await readFile(KENT));
    const twice = await run('load', KENT, 'again.yaml');
    expect(twice).toMatchObject({
      exitCode: 3,
      stderr: `again.yaml: is structure "kent-2014", and so is ${KENT}; load one of them\n`,
    });
  });
});

describe('list', () => {
  test('shows what is stored, as a table and as JSON', async () => {
    const { run } = await placeWithKent();
    const text = await run('list');
    expect(text.stdout.split('\n')).toEqual([
      expect.stringMatching(/^Id +Council +As at +Revision +Scenarios$/),
      expect.stringMatching(/^kent-2014 +Kent County Council +2014-05-15 +1 +dissolve-kicsb$/),
      '',
    ]);
    expect(JSON.parse((await run('list', '--json')).stdout)).toEqual([
      {
        id: 'kent-2014',
        name: expect.any(String) as string,
        council: 'Kent County Council',
        date: '2014-05-15',
        revision: 1,
        scenarios: ['dissolve-kicsb'],
      },
    ]);
  });

  test('says what would create the data when there is none, and creates nothing itself', async () => {
    const { run } = await place();
    for (const data of ['./data', './dtaa']) {
      const { exitCode, stdout, stderr } = await run('list', '--data', data);
      expect(exitCode).toBe(4);
      expect(stdout).toBe('');
      expect(stderr).toBe(
        `There is no data in ${data} yet; answerable load <file> or npm start creates it. Data elsewhere is named by --data.\n`,
      );
    }
  });
});

describe('export', () => {
  test.each(['yaml', 'json'])('writes %s that reads back to the same structure', async (format) => {
    const { run } = await placeWithKent();
    const output = `kent.${format}`;
    expect(await run('export', 'kent-2014', '--output', output)).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: `Wrote ${output}.\n`,
    });
    expect((await run('load', output, '--replace')).stderr).toContain('is as the file says already');
    expect(await run('export', 'kent-2014', '--output', output)).toMatchObject({
      exitCode: 3,
      stderr: `${output}: is there already; it was left as it is\n`,
    });
  });

  test('writes a scenario that can be asked what-if again', async () => {
    const { folder, run } = await placeWithKent();
    const { stdout } = await run('export', 'kent-2014', '--scenario', 'dissolve-kicsb');
    await writeFile(join(folder, 'exported.yaml'), stdout);
    const asked = ['whatif', 'kent-2014', '--via', 'assured', '--json'];
    const exported = await run(...asked, 'exported.yaml');
    expect(exported.exitCode).toBe(1);
    expect(exported.stdout).toBe((await run(...asked, scenario('dissolve-kicsb'))).stdout);
  });

  test('knows ids and says what was probably meant', async () => {
    const { run } = await placeWithKent();
    expect(await run('export', 'kent-2041')).toMatchObject({
      exitCode: 3,
      stderr:
        'kent-2041: no structure of that id is stored in data/graph.grafeo, did you mean "kent-2014"?\n',
    });
    const { stderr } = await run('export', 'kent-2014', '--scenario', 'dissolve');
    expect(stderr).toContain('kent-2014 has no scenario "dissolve"');
  });
});

describe('a stored structure named by its id', () => {
  test('is checked, routed and compared as its file is', async () => {
    const { run } = await placeWithKent();
    const same = async (words: (structure: string) => string[]) => {
      const [byId, byFile] = [await run(...words('kent-2014')), await run(...words(KENT))];
      expect(byId).toEqual(byFile);
      expect(byId.stdout).not.toBe('');
    };
    await same((structure) => ['check', structure, '--json']);
    await same((structure) => ['routes', structure, 'p07-a', '--to', 'DCS']);
    await same((structure) => ['compare', structure, scenario('dissolve-kicsb'), scenario('cut-cdey-line')]);
    await same((structure) => ['diff', structure, KENT, '--json']);
  });

  test('is told from a file by its dots and slashes, and by whether there is one', async () => {
    const { folder, run } = await place();
    const none = await run('check', 'kent-2014');
    expect(none.exitCode).toBe(4);
    expect(none.stderr).toMatch(/^kent-2014: no such file, and there is no data in \.\/data yet; /);
    await writeFile(join(folder, 'kent-2014'), await readFile(KENT));
    expect((await run('check', 'kent-2014')).stdout).toContain('Kent County Council');
  });
});
