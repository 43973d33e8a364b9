import { readFile } from 'node:fs/promises';
import { expect, test } from './support/explorer.js';

const COMPARE = '/structures/kent-2014/compare?via=assured';

test.describe('comparing scenarios', () => {
  test('shows gaps and lost routes of each, what differs first', async ({ page }) => {
    await page.goto(COMPARE);
    await expect(page.getByText('24 of 72 pairs of a duty and an office differ')).toBeVisible();
    const gaps = page.getByRole('row', { name: /^Gaps, LMCS/ });
    await expect(gaps).toContainText('24');
    await expect(page.getByRole('row').filter({ hasText: 'protocol ¶7(a)' }).first()).toContainText(
      'gap, lost',
    );
    await page.getByRole('switch', { name: 'Only what differs' }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/differing=only/);
    await expect(page.locator('tbody').nth(1).getByRole('row')).toHaveCount(24);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Kent County Council, as at 15 May 2014, revision 1')).toBeVisible();
    await expect(page.getByText(/^protocol: .*Accountability Protocol/)).toBeVisible();
    await expect(page.getByRole('switch', { name: 'Only what differs' })).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  test('compares those that are chosen, and the link says so', async ({ page }) => {
    await page.goto(`${COMPARE}&compared=option-1-continue,dissolve-kicsb`);
    await expect(page.getByRole('columnheader')).toHaveCount(4);
    await page.getByRole('checkbox', { name: /Option 1/ }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/compared=dissolve-kicsb/);
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  });

  test('counts the steps at hand as one more option', async ({ page }) => {
    const steps = [{ remove: { id: 'csip' } }, { remove: { id: 'kicsb' } }];
    await page.goto(`${COMPARE}#scenario=${encodeURIComponent(JSON.stringify({ steps }))}`);
    await expect(page.getByRole('columnheader', { name: 'The steps at hand' })).toBeVisible();
  });

  test('leads back to the picture of a scenario', async ({ page }) => {
    await page.goto(COMPARE);
    await page
      .getByRole('columnheader')
      .getByRole('link', { name: /Dissolve the Integrated/ })
      .click();
    await expect(page.getByRole('grid', { name: 'Steps' })).toContainText('Remove Kent Integrated');
    await page.goBack();
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('is kept as CSV', async ({ page }) => {
    await page.goto(COMPARE);
    await expect(page.getByText('24 of 72 pairs')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep as CSV' }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 5 + 72);
    expect(lines[6]).toContain('"gap, lost"');
  });
});
