import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the program before any test when the compiled one is older than its source: tests run it as a process. */
export default function setup(): void {
  const script = fileURLToPath(new URL('../../.ci/setup.mjs', import.meta.url));
  try {
    execFileSync(process.execPath, [script], { stdio: 'inherit' });
  } catch (error) {
    if (process.env['CI']) throw error;
    console.error('COMPILING FAILED: tests that run the program as a process run what was compiled last.');
  }
}
