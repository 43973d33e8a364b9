import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openExplorer, test } from './support/explorer.js';

async function takeAway(
  page: Page,
  what: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.getByRole('button', { name: 'Take away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: what }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test.describe('what can be taken away', () => {
  test.beforeEach(async ({ page }) => {
    await openExplorer(page, '/structures/kent-2014?duty=p07-c:lmcs&selected=p07-c');
  });

  test('is the picture as PNG, as it is seen', async ({ page }) => {
    const { name, content } = await takeAway(page, 'Picture of this view (PNG)');
    expect(name).toBe('kent-2014-r1-formal.png');
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    expect(content.length).toBeGreaterThan(10_000);
  });

  test('is the picture as SVG, whose text is text and which a browser draws', async ({ page }) => {
    const { name, content } = await takeAway(page, 'Picture of this view (SVG)');
    expect(name).toBe('kent-2014-r1-formal.svg');
    // The page that reads it here allows no style of another.
    const svg = content.toString().replace(/<style>.*<\/style>/, '');
    expect(svg).toContain('<title>Kent, 2014</title>');
    expect(svg).toContain('Head of Paid Service');
    const faults = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      svg,
    );
    expect(faults).toBe(0);
  });

  test('is the table of gaps as CSV and JSON', async ({ page }) => {
    const csv = (await takeAway(page, 'Table of gaps as CSV')).content.toString();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(25);
    const json: unknown = JSON.parse((await takeAway(page, 'Table of gaps as JSON')).content.toString());
    expect(json).toMatchObject({ structure: 'kent-2014', via: 'FORMAL', revision: 1 });
  });

  test('is a link that shows the same', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('menuitem', { name: 'Copy link to this view' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
  });

  test('is a page on paper, with the table and its sources and no controls', async ({ page }) => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print table tbody tr')).toHaveCount(24);
    await expect(page.locator('.print')).toContainText('Accountability Protocol');
    await expect(page.getByRole('button', { name: 'Take away' })).toBeHidden();
  });
});
