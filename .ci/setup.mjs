// Makes a checkout ready to run with nothing but Node: installs what package-lock.json names and compiles the
// server, each only when it is missing or older than its input. Uses no package, since none may be there yet.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
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

/**
 * Whether npm has installed what package-lock.json names; packages for other platforms may be absent, and unless they
 * are needed all those of development, as after `npm ci --omit=dev`.
 */
function isInstalled(withDevelopment) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, dev }]) =>
      path === '' ||
      installed[path]?.version === version ||
      (!installed[path] && (optional || (dev && !withDevelopment))),
  );
}

function install(withDevelopment) {
  if (isInstalled(withDevelopment)) return;
  say('installing packages (about a minute, once) …');
  // A shell set up for production would leave out what compiles.
  const packages = withDevelopment ? ['--include=dev'] : [];
  runNpm('ci', ...packages, '--no-audit', '--no-fund', '--loglevel=error');
}

/** Runs a build script when what it makes is missing or older than what it is made of. */
function buildWhenDue(script, made, sources, words) {
  const output = join(root, ...made);
  const inputs = Math.max(...sources.map((source) => newest(join(root, source))));
  if (existsSync(output) && statSync(output).mtimeMs >= inputs) return;
  install(true);
  say(words);
  runNpm('run', '--silent', script);
}

requireNode();
// What is compiled already runs without the packages of development.
install(process.env.npm_lifecycle_event !== 'start');
buildWhenDue('build', ['dist', 'server', 'cli.js'], ['server'], 'compiling …');
buildWhenDue(
  'build:client',
  ['dist', 'client', 'index.html'],
  ['client', 'server/structure', 'server/accountability', 'server/scenario'],
  'building the explorer …',
);
buildWhenDue(
  'build:graphiql',
  ['dist', 'graphiql', 'index.html'],
  ['client/graphiql'],
  'building the query page …',
);
