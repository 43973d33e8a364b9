import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerable, example, root, temporaryFile, temporaryFolder } from '../support/cli.js';

describe('wrong usage ends with exit code 2 and says what would fit', () => {
  test.each([
    ['an unknown command', ['chekc', 'x.yaml'], 'Did you mean check?'],
    ['no file', ['check'], "missing required argument 'file|id'"],
    ['an unknown option', ['check', 'x.yaml', '--jsn'], 'Did you mean --json?'],
    [
      'an unknown office',
      ['check', 'x.yaml', '--to', 'DSC'],
      '"DSC" is not an office. The offices are DCS, LMCS, DASS, DPH',
    ],
    ['an unknown policy', ['check', 'x.yaml', '--via', 'informal'], 'It is formal or assured.'],
    ['two formats', ['check', 'x.yaml', '--json', '--format', 'csv'], 'cannot be used with'],
    ['an unknown format', ['check', 'x.yaml', '--format', 'pdf'], 'Allowed choices are text, markdown, csv'],
    ['routes to no office', ['routes', 'x.yaml', 'd1'], "required option '--to <office>'"],
    [
      'too many routes',
      ['routes', 'x.yaml', 'd1', '--to', 'DCS', '--first', '51'],
      'a whole number from 1 to 50',
    ],
    ['a bad id for init', ['init', 'My Council'], '"My Council" is not an id'],
  ])('%s', async (_what, words, message) => {
    const { stdout, stderr, exitCode } = await answerable(words);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('no command at all prints the help', async () => {
    const { stderr, exitCode } = await answerable([]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Usage: answerable');
  });
});

describe('help', () => {
  test.each([['check'], ['routes'], ['init'], ['schema']])('of %s has examples', async (command) => {
    const { stdout, exitCode } = await answerable([command, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}answerable /);
  });
});

describe('init', () => {
  test('writes a file that checks without an error, and never overwrites it', async () => {
    const folder = await temporaryFolder();
    const first = await answerable(['init', 'my-council'], { cwd: folder });
    expect(first).toMatchObject({ exitCode: 0, stdout: '' });
    expect(first.stderr).toContain('Wrote my-council.yaml. Next: answerable check my-council.yaml');
    expect((await answerable(['check', 'my-council.yaml'], { cwd: folder })).stderr).toBe('');
    const again = await answerable(['init', 'my-council'], { cwd: folder });
    expect(again).toMatchObject({
      exitCode: 3,
      stderr: 'my-council.yaml: is there already; it was left as it is\n',
    });
  });

  test('prints the same to standard output', async () => {
    const folder = await temporaryFolder();
    await answerable(['init', 'my-council'], { cwd: folder });
    const { stdout } = await answerable(['init', 'my-council', '--output', '-'], { cwd: folder });
    expect(stdout).toBe(await readFile(join(folder, 'my-council.yaml'), 'utf8'));
  });
});

describe('routes', () => {
  test('tells the shortest route first, each step with its citation', async () => {
    const { stdout, exitCode } = await answerable(['routes', example('kent-2014'), 'p10-2-a', '--to', 'DCS']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1. 2 steps');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '→ Corporate Director Social Care, Health and Wellbeing: is accountable to (protocol ¶5)',
    );
  });

  test('says where the line ends when there is none, with exit code 1', async () => {
    const { stdout, exitCode } = await answerable([
      'routes',
      example('kent-2014'),
      'p07-a',
      '--to',
      'LMCS',
      '--json',
    ]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      structure: 'kent-2014',
      duty: 'p07-a',
      to: 'LMCS',
      via: 'FORMAL',
      routes: [],
      brokenAt: [{ at: 'head-of-paid-service', reason: 'ENDS' }],
    });
  });

  test('knows duties by their ids and says what was probably meant', async () => {
    const { stderr, exitCode } = await answerable(['routes', example('kent-2014'), 'p07-aa', '--to', 'DCS']);
    expect(exitCode).toBe(3);
    expect(stderr).toBe('kent-2014 has no duty "p07-aa", did you mean "p07-a"?\n');
    const none = await answerable(['routes', example('kent-2014'), 'nothing-like-it', '--to', 'DCS']);
    expect(none.stderr).toMatch(
      /^kent-2014 has no duty "nothing-like-it"; its duties are p07-a, p07-b, .* and 26 more\n$/,
    );
  });

  test.each([
    [['--via', 'assured'], '4 routes by formal lines and assurance to the'],
    [['--via', 'assured', '--first', '2'], 'The first 2 routes by formal lines and assurance to the'],
    [['--via', 'assured', '--first', '1'], 'The shortest route by formal lines and assurance to the'],
    [[], 'No formal route to the'],
  ])('with %j says how many there are', async (options, heading) => {
    const { stdout } = await answerable([
      'routes',
      example('kent-2014'),
      'p10-2-q',
      '--to',
      'LMCS',
      ...options,
    ]);
    expect(stdout).toContain(`\n${heading} Lead Member`);
  });
});

describe('a file that is not what is wanted', () => {
  const kent = example('kent-2014');
  const scenario = join(root, 'examples', 'kent-2014', 'scenarios', 'cut-cdey-line.yaml');

  test.each([
    [
      'a scenario for a structure',
      ['check', scenario],
      `${scenario}: is a scenario, not a structure; name it after its structure: answerable whatif <structure> ${scenario}`,
    ],
    [
      'a structure for a scenario',
      ['whatif', kent, kent],
      `${kent}: is a structure, not a scenario; name the structure first, then its scenario`,
    ],
    [
      'the id of a scenario',
      ['whatif', kent, 'cut-cdey-line'],
      'cut-cdey-line: no such file; scenarios are given as files, not by their ids',
    ],
    ['standard input', ['check', '-'], '-: standard input is not read; name a file'],
    ['nothing', ['check', ''], '"": names no file'],
  ])('is told from it: %s', async (_what, words, message) => {
    expect(await answerable(words)).toMatchObject({ stdout: '', stderr: `${message}\n`, exitCode: 3 });
  });

  test('by a byte too large is told so in bytes', async () => {
    const path = await temporaryFile('large.yaml', ' '.repeat(4 * 1024 * 1024 + 1));
    expect((await answerable(['check', path])).stderr).toBe(
      `${path}: has 4,194,305 bytes; YAML may have 4,194,304 bytes (4 MiB) at most\n`,
    );
  });
});
