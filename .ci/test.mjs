// `npm test`: the tests of the program and its stores, then the explorer in a real browser. Arguments go to the former.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = createRequire(join(root, 'package.json'));

/** Runs the program of a package. @returns its exit code */
function run(name, program, args) {
  const folder = join(packages.resolve(`${name}/package.json`), '..');
  const { status } = spawnSync(process.execPath, [join(folder, program), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

function testExplorer() {
  rmSync(join(root, '.cache', 'e2e-report.json'), { force: true });
  return run('@playwright/test', 'cli.js', ['test', '--pass-with-no-tests']);
}

const chosen = process.argv.slice(2);
const status = run('vitest', 'vitest.mjs', ['run', ...chosen]);
// Whoever names files wants those alone.
process.exitCode = chosen.length > 0 ? status : Math.max(status, testExplorer());
