import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerable, example, temporaryFile, temporaryFolder } from '../support/cli.js';

const SMALL = `format: 1
structure: { id: small, name: Small, council: Small Council, date: 2024-05 }
sources: { protocol: { title: Accountability protocol } }
roles:
  - { id: dcs, name: Director, kind: officer, designations: [DCS], source: protocol ¶1 }
  - { id: head, name: Head of Schools, kind: officer, source: protocol ¶2 }
duties:
  - { id: places, name: "=Secure school places", mustReach: [DCS], dischargedBy: [head], source: protocol ¶3 }
`;

describe('check in text', () => {
  test('says the council and date, the coverage, and each gap with its citation and where its line ends', async () => {
    const { stdout, exitCode } = await answerable(['check', await temporaryFile('small.yaml', SMALL)]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Small Council, as at May 2024');
    expect(stdout).toContain('DCS   0 of 1');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'the one duty that must reach it has no formal route to the Director of Children’s Services (DCS)',
    );
    expect(stdout).toContain('=Secure school places (protocol ¶3)');
    expect(stdout).toContain('ends at Head of Schools (protocol ¶2), from which no formal line goes on');
    expect(stdout).toContain('Not covered with assurance either.');
  });

  test('has no colours in a pipe and no line over 80 columns', async () => {
    const { stdout } = await answerable(['check', example('kent-2014')]);
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('gives several files a line each, in their order', async () => {
    const { stdout, exitCode } = await answerable(['check', example('kent-2014'), example('barnet-2014')]);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^kent-2014 +36 duties +24 gaps +DCS 36\/36 +LMCS 12\/36$/),
      expect.stringMatching(/^barnet-2014 +\d+ duties +\d+ gaps? +DCS/),
      '',
    ]);
  });

  test('ends with exit code 0 when nothing is missing', async () => {
    const { stdout, exitCode } = await answerable(['check', example('kent-2014'), '--to', 'dcs']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('No gap was found.');
  });
});

describe('check for a spreadsheet and for a page', () => {
  test('prefixes a CSV cell that a spreadsheet would take for a formula', async () => {
    const { stdout } = await answerable([
      'check',
      await temporaryFile('small.yaml', SMALL),
      '--format',
      'csv',
    ]);
    expect(stdout.split('\n')[1]).toBe(
      `small,FORMAL,DCS,places,'=Secure school places,,protocol ¶3,ENDS,head,Head of Schools,`,
    );
  });

  test('escapes what Markdown would read as markup', async () => {
    const file = SMALL.replace('=Secure school places', 'Secure | <b>places</b> *now*');
    const { stdout } = await answerable([
      'check',
      await temporaryFile('small.yaml', file),
      '--format',
      'markdown',
    ]);
    expect(stdout).toContain('Secure \\| \\<b>places\\</b> \\*now\\*');
  });

  test('gives an array for several files and an object for one', async () => {
    const path = await temporaryFile('small.yaml', SMALL);
    const one: unknown = JSON.parse((await answerable(['check', path, '--json'])).stdout);
    const two: unknown = JSON.parse((await answerable(['check', path, path, '--json'])).stdout);
    expect(two).toEqual([one, one]);
  });
});

describe('check of what cannot be checked', () => {
  test('says every error of a file by line and column, and prints nothing of the other files', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'good.yaml'), SMALL);
    await writeFile(
      join(folder, 'bad.yaml'),
      SMALL.replace('dischargedBy: [head]', 'dischargedBy: [heads]').replace('officer', 'officier'),
    );
    const { stdout, stderr, exitCode } = await answerable(['check', 'good.yaml', 'bad.yaml'], {
      cwd: folder,
    });
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^bad\.yaml:5:\d+: .*"officier".*did you mean "officer"\?$/m);
    expect(stderr).toMatch(/^bad\.yaml:8:\d+: .*"heads".*did you mean "head"\?$/m);
  });

  test.each([
    ['a missing file', ['check', './nowhere.yaml'], './nowhere.yaml: no such file'],
    ['a folder', ['check', '.'], '.: is a folder'],
    ['a device', ['check', '/dev/zero'], '/dev/zero: is not a plain file'],
  ])('refuses %s with exit code 3', async (_what, words, message) => {
    const { stdout, stderr, exitCode } = await answerable(words);
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test('does not print control characters from a file', async () => {
    const file = SMALL.replace('kind: officer', '"\\e[31mkind": officer');
    const { stderr, exitCode } = await answerable(['check', await temporaryFile('small.yaml', file)]);
    expect(exitCode).toBe(3);
    expect(stderr).not.toContain('\u001b');
  });
});
