import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/explorer.js';

const KENT = readFileSync('examples/kent-2014/structure.yaml', 'utf8');

/** Kent under another id, so that what other tests find is left as it is. */
const ELSEWHERE = KENT.replace('id: kent-2014, name: "Kent, 2014"', 'id: elsewhere, name: "Elsewhere, 2014"');

function yaml(text: string, name = 'structure.yaml') {
  return { name, mimeType: 'application/yaml', buffer: Buffer.from(text) };
}

async function choose(page: Page, file: ReturnType<typeof yaml>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /^Open a(nother| structure) file/ })
    .last()
    .click();
  await (await choosing).setFiles(file);
}

test.describe('a structure file', () => {
  test('is opened from the disk, shown before it is stored, stored and opened', async ({ page }) => {
    await page.goto('/');
    await choose(page, yaml(ELSEWHERE));
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Elsewhere, 2014')).toBeVisible();
    await expect(dialog.getByText(/36 duties/)).toBeVisible();
    await expect(dialog.getByRole('row', { name: /Lead Member.* 12 of 36/ })).toBeVisible();
    await expect(dialog.getByText(/Nothing of this id is stored now/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Store it' }).click();
    await expect(dialog.getByText('“Your name” is empty: say who you are, for the history.')).toBeVisible();
    await dialog.getByLabel('Your name, for the history').fill('An analyst');
    await dialog.getByRole('button', { name: 'Store it' }).click();
    await expect(page).toHaveURL('/structures/elsewhere');
    await expect(page.getByText(/· revision 1$/)).toBeVisible();
  });

  test('that is stored already asks before it replaces it, and says which revision', async ({ page }) => {
    const first = ELSEWHERE.replace('id: elsewhere', 'id: replaced');
    await page.goto('/');
    await choose(page, yaml(first));
    await page.getByLabel('Your name, for the history').fill('An analyst');
    await page.getByRole('button', { name: 'Store it' }).click();
    await expect(page).toHaveURL('/structures/replaced');
    await choose(page, yaml(first.replace('"Elsewhere, 2014"', '"Elsewhere, 2015"')));
    await expect(
      page.getByText('This replaces Elsewhere, 2014, revision 1; its history is kept.'),
    ).toBeVisible();
    await expect(page.getByLabel('Your name, for the history')).toHaveValue('An analyst');
    await page.getByRole('button', { name: 'Replace revision 1' }).click();
    await expect(page.getByText(/· revision 2$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Elsewhere, 2015' })).toBeVisible();
  });

  test('that somebody replaces meanwhile is kept, and what it would replace is said anew', async ({
    page,
    request,
  }) => {
    const mine = ELSEWHERE.replace('id: elsewhere', 'id: contested');
    await page.goto('/');
    await choose(page, yaml(mine));
    await page.getByLabel('Your name, for the history').fill('An analyst');
    const theirs = await request.post('/load?requestId=theirs&author=Another', {
      headers: { 'Content-Type': 'application/yaml' },
      data: mine.replace('"Elsewhere, 2014"', '"Theirs"'),
    });
    expect(theirs.ok()).toBe(true);
    await page.getByRole('button', { name: 'Store it' }).click();
    await expect(page.getByText(/Somebody stored this structure meanwhile/)).toBeVisible();
    await expect(page.getByText('This replaces Theirs, revision 1; its history is kept.')).toBeVisible();
    await page.getByRole('button', { name: 'Replace revision 1' }).click();
    await expect(page).toHaveURL('/structures/contested');
  });

  test('with errors shows each by its line with what stands there, and stores nothing', async ({ page }) => {
    const faulty = ELSEWHERE.replace('id: elsewhere', 'id: Elsewhere').replace(
      'directorates:',
      'directories:',
    );
    await page.goto('/');
    await choose(page, yaml(faulty, 'faulty.yaml'));
    const errors = page.getByRole('list', { name: 'Errors' }).getByRole('listitem');
    await expect(errors.filter({ hasText: 'Line 4, column' })).toContainText('structure: { id: Elsewhere');
    await expect(errors.filter({ hasText: 'directories:' })).toContainText(/Line \d+, column 1/);
    await expect(page.getByText('Nothing was stored.', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Store it' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('link', { name: /Elsewhere, 2014 Elsewhere/ })).toHaveCount(0);
  });

  test('that is too large is said before it is read', async ({ page }) => {
    await page.goto('/');
    await choose(page, yaml('#'.repeat(4 * 1024 * 1024 + 1), 'large.yaml'));
    await expect(
      page.getByText('large.yaml is too large: 4.1 MiB, and YAML may have 4 MiB at most.', { exact: false }),
    ).toBeVisible();
  });

  test('is kept when the server goes away, and stored once when it is back', async ({ page, site }) => {
    await page.goto('/');
    await choose(page, yaml(ELSEWHERE.replace('id: elsewhere', 'id: patient')));
    await page.getByLabel('Your name, for the history').fill('An analyst');
    await expect(page.getByText(/Nothing of this id is stored now/)).toBeVisible();
    await site.kill();
    await page.getByRole('button', { name: 'Store it' }).click();
    await expect(page.getByText(/The server does not answer. The file is kept here/)).toBeVisible();
    await site.restart();
    await page.getByRole('button', { name: 'Store it' }).click();
    await expect(page).toHaveURL('/structures/patient');
  });

  test('can be dropped on the page', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Choose a council' })).toBeVisible();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.yaml'));
      return transfer;
    }, ELSEWHERE);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    await expect(page.getByText('Drop a structure file to open it')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(page.getByRole('dialog', { name: 'dropped.yaml' })).toBeVisible();
  });

  test('breaks no rule of accessibility in its dialog', async ({ page }) => {
    await page.goto('/');
    await choose(page, yaml(ELSEWHERE.replace('directorates:', 'directories:')));
    await expect(page.getByRole('list', { name: 'Errors' })).toBeVisible();
    await expectAccessible(page);
    await choose(page, yaml(ELSEWHERE));
    await expect(page.getByText(/36 duties/)).toBeVisible();
    await expectAccessible(page);
  });
});
