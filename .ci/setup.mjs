// Makes a checkout ready to run with nothing but Node: installs what package-lock.json names and compiles the
// server, each only when it is missing or older than its input. Uses no package, since none may be there yet.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const stamp = join(root, 'node_modules', '.installed-lock');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function say(words) {
  process.stderr.write(`answerable: ${words}\n`);
}

function runNpm(...args) {
  execFileSync(npm, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Node ${process.versions.node} is too old; install Node 20.19 or later.`);
  process.exit(1);
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (about a minute, once) …');
  runNpm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(stamp, lock);
}

function build() {
  const output = join(root, 'dist', 'server', 'cli.js');
  const inputs = Math.max(newest(join(root, 'server')), statSync(join(root, 'tsconfig.build.json')).mtimeMs);
  if (existsSync(output) && statSync(output).mtimeMs >= inputs) return;
  say('compiling …');
  runNpm('run', '--silent', 'build');
}

requireNode();
install();
build();
