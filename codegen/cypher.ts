import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { emitStatements } from './emit-statements.js';
import { parseStatementFile, StatementFault } from './statement-file.js';

const SOURCE = 'cypher';
const TARGET = join('server', 'store', 'generated', 'statements.ts');

/** Every statement file in the order of its path. */
async function readStatementFiles() {
  const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const name = path.slice(0, -'.cypher'.length).split(sep).join('/');
      return parseStatementFile(name, await readFile(join(SOURCE, path), 'utf8'));
    }),
  );
}

/** Writes the typed statements, or with `--check` fails when what is written is not current. */
async function main(): Promise<void> {
  const style = await resolveConfig(TARGET);
  const wanted = await format(emitStatements(await readStatementFiles()), { ...style, parser: 'typescript' });
  const present = await readFile(TARGET, 'utf8').catch(() => null);
  if (present === wanted) return;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${TARGET} is not current; run: npm run codegen\n`);
    process.exitCode = 1;
    return;
  }
  await mkdir(dirname(TARGET), { recursive: true });
  await writeFile(TARGET, wanted);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StatementFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
