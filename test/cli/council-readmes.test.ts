import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStructure } from '../../server/structure/file/read-structure.js';
import { citedSource } from '../../server/structure/model.js';
import { readScenario, type Scenario } from '../../server/scenario/scenario-file.js';
import { answerable, root } from '../support/cli.js';

const COUNCILS = ['barnet-2014', 'bromley-2015', 'coventry-2017', 'kent-2014'];

function folderOf(council: string): string {
  return join(root, 'examples', council);
}

async function pathsOf(council: string): Promise<string[]> {
  const folder = join(folderOf(council), 'scenarios');
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}

async function scenariosOf(council: string): Promise<Scenario[]> {
  const files = await Promise.all((await pathsOf(council)).map((path) => readFile(path)));
  return files.map((bytes) => {
    const read = readScenario(bytes, 'YAML');
    if (!read.ok) throw new Error(read.errors[0]?.message);
    return read.scenario;
  });
}

/** What the README says of the scenarios. */
async function scenarioSection(council: string): Promise<string> {
  const readme = await readFile(join(folderOf(council), 'README.md'), 'utf8');
  const [, section] = readme.split('\n## Scenarios\n');
  if (section === undefined) throw new Error(`the README of ${council} says nothing of its scenarios`);
  return section;
}

/** The table that `compare` prints. */
async function printedTable(council: string, via: string): Promise<string> {
  const words = [join(folderOf(council), 'structure.yaml'), ...(await pathsOf(council)), '--via', via];
  const { stdout } = await answerable(['compare', ...words, '--format', 'markdown']);
  const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
  return rows.join('\n');
}

describe.each(COUNCILS)('the README of %s', (council) => {
  test.each(['formal', 'assured'])('has the table of its scenarios as compare prints it, %s', async (via) => {
    expect(await scenarioSection(council)).toContain(`\n${await printedTable(council, via)}\n`);
  });

  test('says of each scenario which paragraph it models', async () => {
    const section = await scenarioSection(council);
    for (const { id, name, source } of await scenariosOf(council))
      expect(section).toContain(`\n| ${id} | ${name} | ${String(source)} |\n`);
  });
});

test.each(COUNCILS)('each scenario of %s cites a paper of the council', async (council) => {
  const read = readStructure(await readFile(join(folderOf(council), 'structure.yaml')), 'YAML');
  const papers = read.ok ? read.structure.sources.map(({ key }) => String(key)) : [];
  for (const { source } of await scenariosOf(council)) expect(papers).toContain(citedSource(source ?? ''));
});
