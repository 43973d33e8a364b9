// `npm run screenshots`: draws the pictures of docs/screenshots anew, from the built explorer over a real server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const kent = '/structures/kent-2014';
const scenario = `#scenario=${encodeURIComponent(JSON.stringify({ steps: [{ remove: { id: 'kicsb' } }] }))}`;
const gap = 'duty=p07-c:lmcs&selected=p07-c';

/** Each picture: its name, its address, and how the browser is. */
const PICTURES = [
  { name: 'start', path: '/' },
  { name: 'kent-formal', path: kent },
  { name: 'kent-assured', path: `${kent}?via=assured` },
  { name: 'gap-drawn', path: `${kent}?${gap}` },
  { name: 'scenario', path: `${kent}?via=assured&panel=what-if&selected=kicsb${scenario}` },
  { name: 'compare', path: `${kent}/compare?via=assured` },
  { name: 'outline', path: `${kent}?shows=outline` },
  { name: 'dark', path: `${kent}?${gap}`, theme: 'dark' },
  { name: 'narrow', path: `${kent}?${gap}`, width: 400, height: 800 },
  { name: '5000-posts', path: '/structures/random-5000-1' },
];

const data = mkdtempSync(join(tmpdir(), 'answerable-screenshots-'));
const running = [];

function start(...words) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  return child;
}

async function addressOf(server) {
  for await (const line of createInterface(server.stdout)) {
    const address = /GraphQL, for programs:\s+(\S+)\/graphql/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('the server did not start');
}

async function loadLarge(address) {
  const { randomNetwork } = await import('../.cache/bench/bench/random-network.js');
  const { writeStructure } = await import('../.cache/bench/server/structure/file/write-structure.js');
  const body = writeStructure(randomNetwork({ posts: 5_000, seed: 1 }), 'JSON');
  const query = new URLSearchParams({ requestId: crypto.randomUUID(), author: 'screenshots' });
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${address}/load?${query}`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(await response.text());
}

async function draw(browser, address, { name, path, theme = 'light', width = 1440, height = 900 }) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(address + path);
  const settled =
    path === '/' || path.includes('/compare') || path.includes('outline')
      ? 'main'
      : '.network[data-drawn="true"]';
  await page.waitForSelector(settled);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(root, 'docs', 'screenshots', `${name}.png`) });
  await page.close();
}

const { chromiumPath } = await import('../.cache/bench/test/e2e/support/chromium.js');
const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const server = start('dist/server/main.js', '--port', '0', '--data', data);
  const address = await addressOf(server);
  server.stdout.resume();
  for (const picture of PICTURES) {
    if (picture.name === '5000-posts') await loadLarge(address);
    await draw(browser, address, picture);
    process.stdout.write(`docs/screenshots/${picture.name}.png\n`);
  }
} finally {
  await browser.close();
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(data, { recursive: true, force: true });
}
