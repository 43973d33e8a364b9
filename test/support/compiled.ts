import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the program before any test when the compiled one is older than its source: tests run it as a process. */
export default function setup(): void {
  const script = fileURLToPath(new URL('../../.ci/setup.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}
