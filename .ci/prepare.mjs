// Compiles the program after an install, where the compiler was installed. `npm ci --omit=dev` leaves it out: such an
// install runs what was compiled elsewhere, and must not fail. Uses no package, since none may be there.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

if (existsSync(join(root, 'node_modules', 'typescript'))) {
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
} else if (!existsSync(join(root, 'dist', 'server', 'cli.js'))) {
  process.stderr.write(
    'answerable: not compiled, since the development packages were left out; run npm ci without --omit=dev, or bring dist/ from such an install.\n',
  );
}
