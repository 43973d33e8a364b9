import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerable, example, root, temporaryFile } from '../support/cli.js';

const kent = example('kent-2014');
const scenario = (council: string, id: string) => join(root, 'examples', council, 'scenarios', `${id}.yaml`);

interface Answer {
  readonly after: readonly { readonly designation: string; readonly missing: number }[];
  readonly lost: readonly {
    readonly duty: string;
    readonly designation: string;
    readonly causedBy: number;
    readonly brokenAt: unknown[];
  }[];
  readonly gained: readonly unknown[];
  readonly difference: {
    readonly added: unknown[];
    readonly removed: { id: string }[];
    readonly changed: unknown[];
  };
}

async function whatIf(id: string, via: string): Promise<{ exitCode: number; answer: Answer }> {
  const { exitCode, stdout } = await answerable([
    'whatif',
    kent,
    scenario('kent-2014', id),
    '--via',
    via,
    '--json',
  ]);
  return { exitCode, answer: JSON.parse(stdout) as Answer };
}

describe('the worked example: what Kent’s scenarios do', () => {
  test.each([
    ['dissolve-kicsb', 'assured', 0, 24, 24],
    ['cut-cdey-line', 'formal', 17, 24, 17],
    ['cut-cdey-line', 'assured', 0, 0, 0],
    ['option-1-continue', 'assured', 0, 0, 0],
    ['option-2-realign-csip', 'assured', 0, 0, 0],
    ['option-3-dissolve-csip', 'assured', 0, 0, 0],
  ])('%s, %s: %i gaps to the DCS, %i to the LMCS, %i routes lost', async (id, via, dcs, lmcs, lost) => {
    const { exitCode, answer } = await whatIf(id, via);
    expect(answer.after.map(({ missing }) => missing)).toEqual([dcs, lmcs]);
    expect(answer.lost).toHaveLength(lost);
    expect(answer.gained).toEqual([]);
    expect(exitCode).toBe(lost > 0 ? 1 : 0);
  });

  test('every lost route names the change that causes it and where its line ends now', async () => {
    const { answer } = await whatIf('dissolve-kicsb', 'assured');
    expect(answer.lost.every(({ causedBy, brokenAt }) => causedBy === 0 && brokenAt.length > 0)).toBe(true);
    expect(answer.difference.removed.map(({ id }) => id)).toContain('kicsb');
  });
});

describe('a briefing', () => {
  test('says what breaks, by which step, and where the line ends', async () => {
    const { stdout, exitCode } = await answerable(['whatif', kent, scenario('kent-2014', 'cut-cdey-line')]);
    expect(exitCode).toBe(1);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('17 routes are lost, and none gained.');
    expect(text).toContain(
      '17 duties lose their formal route to the Director of Children’s Services (DCS), by step 1:',
    );
    expect(text).toContain('⊣ ends at Head of Paid Service');
  });

  test('in Markdown has the same headings', async () => {
    const words = ['whatif', kent, scenario('kent-2014', 'cut-cdey-line'), '--format', 'markdown'];
    const { stdout } = await answerable(words);
    expect(stdout).toMatch(/^# What if: /);
    expect(stdout).toContain('## What breaks');
    // A sign in the place of the word would begin a list of its own.
    expect(stdout).toMatch(/^- Removed: Corporate Director Education/m);
  });
});

describe('a scenario that does not fit', () => {
  const file = (structure: string, changes: string) =>
    `format: 1\nscenario: { id: test, structure: ${structure}, name: Test }\nchanges:\n${changes}\n`;

  test('says which change, counted from one, and what happened before', async () => {
    const path = await temporaryFile(
      'twice.yaml',
      file('kent-2014', '  - remove: { id: kicsb }\n  - remove: { id: kicsb }'),
    );
    const { stderr, stdout, exitCode } = await answerable(['whatif', kent, path]);
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('change 2: remove "kicsb": there is no such node; change 1 removed it');
  });

  test('is refused when it is for another structure', async () => {
    const path = await temporaryFile('other.yaml', file('barnet-2014', '  - remove: { id: kicsb }'));
    const { stderr, exitCode } = await answerable(['whatif', kent, path]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('is a scenario for "barnet-2014", and the structure is "kent-2014"');
  });

  test('has its errors told by line', async () => {
    const path = await temporaryFile('bad.yaml', file('kent-2014', '  - remvoe: { id: kicsb }'));
    const { stderr, exitCode } = await answerable(['whatif', kent, path]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/bad\.yaml:4:5: .*"remvoe".*did you mean "remove"\?/);
  });
});

describe('compare and diff', () => {
  test('compare holds the options in one table and names the duties that differ', async () => {
    const paths = ['cut-cdey-line', 'option-1-continue'].map((id) => scenario('kent-2014', id));
    const { stdout, exitCode } = await answerable(['compare', kent, ...paths]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^cut-cdey-line +1 +17 \(\+17\) +24 +17 +0$/m);
    expect(stdout).toMatch(/^option-1-continue +0 +0 +24 +0 +0$/m);
    expect(stdout).toContain('Gaps to the DCS under cut-cdey-line only:');
    const { stdout: json } = await answerable(['compare', kent, ...paths, '--json']);
    expect(JSON.parse(json)).toMatchObject({
      scenarios: [{ scenario: 'cut-cdey-line', changes: 1 }, { changes: 0 }],
    });
  });

  test('compare begins with how things are now', async () => {
    const { stdout } = await answerable(['compare', kent, scenario('kent-2014', 'cut-cdey-line')]);
    expect(stdout).toMatch(/^\(now\) +0 +24$/m);
  });

  test('compare refuses two options that it could not tell apart', async () => {
    const path = scenario('kent-2014', 'cut-cdey-line');
    expect(await answerable(['compare', kent, path, path])).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr: `${path}: is given twice; name each option once\n`,
    });
    const namesake = await temporaryFile('namesake.yaml', await readFile(path, 'utf8'));
    expect(await answerable(['compare', kent, path, namesake])).toMatchObject({
      exitCode: 3,
      stderr: `${namesake}: has the id "cut-cdey-line", as ${path} has; give one of the two another id to compare them\n`,
    });
  });

  test('diff names both councils, and says that they are two', async () => {
    const { stdout, stderr, exitCode } = await answerable(['diff', kent, example('barnet-2014')]);
    expect(exitCode).toBe(0);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain(
      'Kent County Council, as at 15 May 2014; London Borough of Barnet, as at 2014, by',
    );
    expect(text).toContain("~ the structure's council: London Borough of Barnet, was Kent County Council");
    expect(stderr).toBe(
      'kent-2014 is of Kent County Council and barnet-2014 of London Borough of Barnet: only what has the same id in both is compared.\n',
    );
  });

  test('diff of a structure with itself finds nothing, with exit code 0', async () => {
    const { stdout, exitCode } = await answerable(['diff', kent, kent]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Nothing in the structure is different.');
  });
});
