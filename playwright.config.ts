import { defineConfig } from '@playwright/test';
import { chromiumPath } from './test/e2e/support/chromium.js';

const executablePath = chromiumPath();
const WAYS = 'Install it (apt-get install chromium), or set CHROMIUM_PATH.';

if (executablePath === null) {
  if (process.env['CI'] === 'true') throw new Error(`There is no Chromium to test the explorer in. ${WAYS}`);
  process.stderr.write(`\n!!!!!!!! The tests of the explorer are SKIPPED: there is no Chromium. ${WAYS}\n\n`);
}

/** The explorer as it is built, in a real browser, over a real server. `npm test` runs it after the other tests. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: executablePath === null ? [] : '**/*.spec.ts',
  outputDir: '.cache/e2e',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] === 'true',
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e-report.json' }]],
  use: {
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
});
