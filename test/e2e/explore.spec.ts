import type { Page } from '@playwright/test';
import { expect, expectAccessible, openExplorer, test } from './support/explorer.js';

const picture = (page: Page) => page.getByRole('img', { name: /^.*Kent, 2014: / });

async function search(page: Page, words: string, name: RegExp): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.getByRole('option', { name }).click();
}

test.describe('exploring a council', () => {
  test.beforeEach(async ({ page }) => {
    await openExplorer(page, '/structures/kent-2014');
  });

  test('finds a post by its holder, and cites every line of it', async ({ page }) => {
    await search(page, 'ireland', /Corporate Director Social Care, Health and Wellbeing/);
    const details = page.getByRole('complementary', { name: 'What is selected' });
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(
      'Corporate Director Social Care, Health and Wellbeing',
    );
    await expect(details.getByText('Director of Children’s Services', { exact: true })).toBeVisible();
    await expect(details.getByRole('button', { name: 'Andrew Ireland' }).first()).toBeVisible();
    await expect(details.getByRole('heading', { name: 'Accountable to', exact: true })).toBeVisible();
    await expect(details.getByText('protocol ¶5').first()).toBeVisible();
  });

  test('says so when nothing has the words searched for', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('harbourmaster');
    await expect(page.getByText('Nothing has these words', { exact: false })).toBeVisible();
  });

  test('shows what is near a post, and all again by Back', async ({ page }) => {
    const all = await picture(page).getAttribute('aria-label');
    await search(page, 'cm-scs', /^Cabinet Member for Specialist Children/);
    await page.getByRole('button', { name: 'Focus' }).click();
    await page.getByRole('menuitem', { name: 'Its neighbours only' }).click();
    await expect(page.getByRole('button', { name: /^Take off: Focus/ })).toBeVisible();
    await expect(picture(page)).not.toHaveAttribute('aria-label', all ?? '');
    await page.goBack();
    await expect(picture(page)).toHaveAttribute('aria-label', all ?? '');
  });

  test('hides a board, and puts it back', async ({ page }) => {
    await search(page, 'kicsb', /Kent Integrated Children/);
    await page.getByRole('button', { name: 'Hide' }).click();
    await expect(page.getByRole('button', { name: 'Take off: 1 hidden' })).toBeVisible();
    await page.getByRole('button', { name: 'Take off: 1 hidden' }).click();
    await expect(page.getByRole('button', { name: 'Take off: 1 hidden' })).toBeHidden();
  });

  test('draws every route through a board, and only a post with its neighbours', async ({ page }) => {
    await search(page, 'kicsb', /Kent Integrated Children/);
    await page.getByRole('button', { name: 'Every route through this' }).click();
    const drawn = page.getByRole('button', { name: /^Take off: .* Kent Integrated/ });
    await expect(drawn).toHaveText(/^No route passes through/);
    await page.getByRole('radio', { name: 'With assurance' }).click();
    await expect(drawn).toHaveText(/^Every route through/);
    await page.getByRole('button', { name: 'Show only this and its neighbours' }).click();
    await expect(page.getByRole('button', { name: /^Take off: Only \d+ shown/ })).toBeVisible();
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(page.getByRole('group', { name: 'What the picture leaves out' })).toBeHidden();
  });

  test('takes a type of line out of the picture by the legend, and remembers it in the link', async ({
    page,
  }) => {
    const before = await picture(page).getAttribute('aria-label');
    await page.getByRole('button', { name: 'gives assurance to' }).click();
    await expect(page).toHaveURL(/without=member-of,assures/);
    await expect(picture(page)).not.toHaveAttribute('aria-label', before ?? '');
  });

  test('lets a layout that lasts be stopped, keeps the picture from before, and tries again', async ({
    page,
  }) => {
    await page.evaluate(`
      window.post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = () => undefined;
    `);
    const before = await picture(page).getAttribute('aria-label');
    await page.getByRole('button', { name: 'member of' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    const fault = page.getByRole('alert').filter({ hasText: 'The layout was stopped.' });
    await expect(fault).toContainText('The picture is the one from before.');
    await expect(picture(page)).toHaveAttribute('aria-label', before ?? '');
    await page.evaluate('Worker.prototype.postMessage = window.post');
    await fault.getByRole('button', { name: 'Try again' }).click();
    await expect(picture(page)).not.toHaveAttribute('aria-label', before ?? '');
    await expect(fault).toBeHidden();
  });

  test('shows a route of a covered duty, and the next', async ({ page }) => {
    await page.goto('/structures/kent-2014?via=assured&duty=p10-2-a:lmcs&selected=p10-2-a');
    const routes = page.getByText(/routes to the Lead Member for Children’s Services; number 1 is drawn/);
    await expect(routes).toBeVisible();
    await page.getByRole('button', { name: 'Next route' }).click();
    await expect(page.getByText(/number 2 is drawn/)).toBeVisible();
    await page.goBack();
    await expect(routes).toBeVisible();
  });

  test('opens a line for its evidence', async ({ page }) => {
    await page.goto('/structures/kent-2014?selected=ACCOUNTABLE_TO:cdschw:head-of-paid-service');
    await expect(page.getByText('It counts for a formal route.')).toBeVisible();
    await expect(page.getByText('protocol ¶5')).toBeVisible();
  });

  test('draws duties as sheets when asked to', async ({ page }) => {
    await page.getByRole('button', { name: 'duties as sheets' }).click();
    await expect(page).toHaveURL(/duties=drawn/);
    await expect(page.locator('.network[data-drawn="true"]')).toBeVisible();
  });

  test('moves and zooms the picture by keys', async ({ page }) => {
    await picture(page).focus();
    for (const key of ['+', '-', '0', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    await expect(picture(page)).toBeFocused();
  });

  test('opens the menu of what is selected by its key, gives the focus back, and does what is chosen', async ({
    page,
  }) => {
    await search(page, 'kicsb', /Kent Integrated Children/);
    await picture(page).focus();
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: /^Kent Integrated/ });
    await expect(menu.getByRole('menuitem', { name: 'Focus' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(picture(page)).toBeFocused();
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Its neighbours only' }).click();
    await expect(menu).toBeHidden();
    await expect(page.getByRole('button', { name: /^Take off: Focus/ })).toBeVisible();
  });
});
