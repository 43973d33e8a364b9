import { AxeBuilder } from '@axe-core/playwright';
import type { Result } from 'axe-core';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { startSite, type Site } from './site.js';

interface Fixtures {
  /** Everything that the page asked of another origin; a test fails when it asked anything. */
  readonly onlyOwnOrigin: undefined;
}

interface WorkerFixtures {
  readonly site: Site;
  /** One for all tests of a worker: the browser reads and compiles the page once, as it does for who comes again. */
  readonly sharedContext: BrowserContext;
}

/** A test with a server of its worker's own; it fails when the page logs an error or asks anybody else for anything. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  sharedContext: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({
        baseURL: site.address,
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ sharedContext }, use) => {
    await use(sharedContext);
    for (const page of sharedContext.pages()) {
      // A page that never opened has no storage of its own.
      if (page.url().startsWith('http')) await page.evaluate('localStorage.clear()');
      await page.close();
    }
    await sharedContext.clearPermissions();
  },
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
  onlyOwnOrigin: [
    async ({ page, site }, use) => {
      const foreign: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.address) && !url.startsWith('data:') && !url.startsWith('blob:'))
          foreign.push(url);
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        // A server that is away or refuses makes the browser log it, which is what some tests are about.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          faults.push(message.text());
      });
      await use(undefined);
      expect(foreign, 'requests that left the origin').toEqual([]);
      expect(faults, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address of the explorer and waits until its picture is drawn. */
export async function openExplorer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.network[data-drawn="true"]')).toBeVisible();
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours alone can break; the rest of the page is the same in both themes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Fails with every violation of WCAG 2.2 AA that axe finds on the page as it is, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await useTheme(page, 'light');
  const light = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  await useTheme(page, 'dark');
  const dark = await new AxeBuilder({ page }).withRules(OF_COLOURS).analyze();
  await useTheme(page, 'light');
  expect([...light.violations.map(words), ...dark.violations.map((each) => `dark: ${words(each)}`)]).toEqual(
    [],
  );
}

function words({ id, help, nodes }: Result): string {
  return `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
}

async function useTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  // Colours move for a moment.
  await page.waitForTimeout(250);
}
