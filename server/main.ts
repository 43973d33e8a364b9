import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStructure } from './accountability/check.js';
import { buildSnapshot } from './accountability/snapshot.js';
import { textSummary } from './cli/check/text.js';
import { readStructureFile } from './cli/input.js';
import { pageOf } from './cli/terminal.js';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** Checks the councils that come with the program and prints a line each. */
async function start(): Promise<void> {
  const folders = (await readdir(examples, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const paths = folders.map(({ name }) => join(examples, name, 'structure.yaml')).sort();
  const structures = await Promise.all(paths.map(readStructureFile));
  const checks = structures.map((structure) => checkStructure(buildSnapshot(structure), { to: null, via: 'FORMAL' }));
  const shown = relative(process.cwd(), join(examples, 'kent-2014', 'structure.yaml'));
  process.stdout.write(
    `Duties with a formal route to each office that must answer for them:\n\n${textSummary(checks, pageOf(process.stdout, process.env))}\nWhere each line ends:  npm run -s answerable -- check ${shown}\nAll commands:          npm run -s answerable -- --help\n`,
  );
}

await start();
