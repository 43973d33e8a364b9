import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, openExplorer, test } from './support/explorer.js';

const ASSURED = '/structures/kent-2014?via=assured&panel=what-if';
const VERDICT =
  'This scenario costs 24 duties their route to the Lead Member for Children’s Services, and gives none.';

/** An address with steps. */
function withSteps(address: string, ...steps: readonly object[]): string {
  return `${address}#scenario=${encodeURIComponent(JSON.stringify({ steps }))}`;
}

const DISSOLVE = withSteps(ASSURED, { remove: { id: 'kicsb' } });
const THREE = withSteps(
  ASSURED,
  { remove: { id: 'kicsb' } },
  { vacate: { role: 'cdey' } },
  { rename: { id: 'csip', name: 'Another panel' } },
);

/** The sentences of the steps, in order. */
function sentences(page: Page) {
  return page.getByRole('grid', { name: 'Steps' }).locator('.step-sentence');
}

/** Where a card is on the screen, as the drawing says. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate<{ x: number; y: number }>(`(() => {
    const ground = document.querySelector('.canvas-ground');
    const { left, top } = ground.getBoundingClientRect();
    const { x, y } = ground._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedPosition();
    return { x: left + x, y: top + y };
  })()`);
}

test.describe('a scenario', () => {
  test('is started by a form, and each route that it costs is listed under its step', async ({ page }) => {
    await openExplorer(page, ASSURED);
    const headings = page.getByRole('region', { name: 'What if' }).getByRole('heading', { level: 2 });
    await expect(headings).toHaveText([/^Saved scenarios/, /History$/]);
    await page.getByRole('button', { name: 'Start a scenario' }).click();
    await page.getByRole('combobox', { name: 'What is removed' }).fill('integrated children');
    await page.getByRole('option', { name: /Kent Integrated Children/ }).click();
    await page.getByRole('button', { name: 'Add the step' }).click();
    await expect(page.getByRole('status').filter({ hasText: VERDICT })).toBeVisible();
    await expect(page.getByRole('row', { name: /Remove Kent Integrated/ })).toContainText('LMCS −24');
    const lost = page.getByRole('listbox', { name: 'Lost routes' });
    await expect(lost.getByRole('option')).toHaveCount(24);
    await expect(lost).toContainText('by step 1');
    await expect(page.getByRole('button', { name: /LMCS 12\/36 −24/ })).toBeVisible();

    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByRole('button', { name: /What changes/ }).click();
    await page.getByRole('option', { name: 'Remove a line' }).click();
    await page.getByRole('combobox', { name: 'Line' }).fill('education and young');
    await page.getByRole('option', { name: /is accountable to Corporate Director Social/ }).click();
    await page.getByRole('button', { name: 'Add the step' }).click();
    await expect(sentences(page)).toHaveCount(2);
    await expect(sentences(page).last()).toContainText('is accountable to Corporate Director Social Care');
  });

  test('says at each field what a step still needs, a document that it cites among it', async ({ page }) => {
    await openExplorer(page, ASSURED);
    await page.getByRole('button', { name: 'Start a scenario' }).click();
    const add = page.getByRole('button', { name: 'Add the step' });
    await add.click();
    await expect(page.getByText('“What is removed” is empty: choose what goes.')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'What is removed' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );

    await page.getByRole('button', { name: /What changes/ }).click();
    await page.getByRole('option', { name: 'Add a board' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('A new board');
    await page.getByRole('textbox', { name: 'Citation' }).fill('options ¶5');
    await add.click();
    await expect(page.getByText('“Citation” begins with “options”')).toBeVisible();
    await page.getByRole('button', { name: 'Add a document …' }).click();
    await expect(page.getByRole('textbox', { name: 'Key' })).toHaveValue('options');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Options paper');
    await add.click();
    await expect(page.getByText('options: Options paper cited by step 1')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('a new board');
    await page.getByRole('option', { name: /A new board/ }).click();
    const details = page.getByRole('complementary', { name: 'What is selected' });
    await expect(details).toContainText('options: Options paper (of the scenario)');
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    await expect(page.locator('.print')).toContainText('options: Options paper (of the scenario)');
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
  });

  test('draws the walk that now ends when a lost route is chosen', async ({ page }) => {
    await openExplorer(page, DISSOLVE);
    await page
      .getByRole('listbox', { name: 'Lost routes' })
      .getByRole('option', { name: /Stand up for the young/ })
      .click();
    await expect(
      page.getByRole('img', { name: /Head of Paid Service answers to no one in this structure/ }),
    ).toBeVisible();
  });

  test('takes a step from the menu of a card', async ({ page }) => {
    await openExplorer(page, ASSURED);
    const { x, y } = await placeOf(page, 'kicsb');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
    await expect(sentences(page)).toHaveText([/Remove Kent Integrated/]);
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('takes a step from a card dropped on another', async ({ page }) => {
    await openExplorer(page, ASSURED);
    const [from, to] = [await placeOf(page, 'cdey'), await placeOf(page, 'cm-scs')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y - 10, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await page.getByRole('menuitem', { name: /^Add a line: is accountable to Cabinet Member/ }).click();
    await expect(sentences(page)).toHaveText([/is accountable to Cabinet Member for Specialist/]);
  });

  test('shows what does not fit at its step, and what the steps before it do', async ({ page }) => {
    await openExplorer(page, withSteps(ASSURED, { remove: { id: 'kicsb' } }, { remove: { id: 'kicsb' } }));
    await expect(page.getByRole('row').nth(1)).toContainText('is not in the structure: step 1 removes it');
    await expect(page.getByText(VERDICT)).toBeVisible();
    await page.getByRole('row').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    await expect(page.getByText('Does not fit')).toHaveCount(0);
  });

  test('is put in another order by keyboard alone, and Back undoes it', async ({ page }) => {
    await openExplorer(page, THREE);
    await page.getByRole('row').first().focus();
    for (const key of ['ArrowRight', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(sentences(page)).toHaveText([/Leave/, /Remove/, /Rename/]);
    await page.getByRole('button', { name: 'Move step 3 up' }).click();
    await expect(page.getByRole('button', { name: 'Move step 2 up' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sentences(page)).toHaveText([/Rename/, /Leave/, /Remove/]);
    await page.goBack();
    await page.goBack();
    await expect(sentences(page)).toHaveText([/Leave/, /Remove/, /Rename/]);
    await page.goBack();
    await expect(sentences(page)).toHaveText([/Remove/, /Leave/, /Rename/]);
    await page.goForward();
    await expect(sentences(page)).toHaveText([/Leave/, /Remove/, /Rename/]);
  });

  test('undoes and redoes steps by button and key, whatever was selected in between', async ({ page }) => {
    await openExplorer(page, THREE);
    await page.getByRole('button', { name: 'Delete step 3' }).click();
    await page.getByRole('option', { name: /Stand up for the young/ }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(sentences(page)).toHaveCount(3);
    await page.keyboard.press('Control+Shift+Z');
    await expect(sentences(page)).toHaveCount(2);
    await page.keyboard.press('Control+Z');
    await expect(sentences(page)).toHaveCount(3);
  });

  test('is kept as a file, and opens from one; a bad file changes nothing', async ({ page }) => {
    await openExplorer(page, DISSOLVE);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Keep as a file' }).click();
    const path = await (await downloading).path();
    const text = await readFile(path, 'utf8');
    expect(text).toContain('remove: { id: kicsb }');
    const open = async (name: string, content: string) => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a scenario file …' }).click();
      const buffer = Buffer.from(content);
      await (await choosing).setFiles({ name, mimeType: 'application/yaml', buffer });
    };
    await open('bad.yaml', text.replace('remove:', 'remov:'));
    await expect(page.getByRole('alert')).toContainText(/bad\.yaml:\d+:\d+: /);
    await open('other.yaml', text.replace('kent-2014', 'bromley-2015'));
    await expect(page.getByRole('alert')).toContainText('is a scenario of “bromley-2015”');
    await expect(sentences(page)).toHaveCount(1);
    await open('good.yaml', text.replace('id: kicsb', 'id: csip'));
    await expect(sentences(page)).toHaveText([/Remove Children's Services Improvement Panel/]);
  });

  test('breaks no rule of accessibility that axe knows', async ({ page }) => {
    await openExplorer(page, THREE);
    await expect(page.getByText(VERDICT)).toBeVisible();
    await page.getByRole('button', { name: /History/ }).click();
    await expect(page.getByText('stored for the first time')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Edit step 3' }).click();
    await expect(page.getByRole('dialog', { name: 'Edit a step' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save …' }).click();
    await expect(page.getByRole('dialog', { name: 'Save the scenario' })).toBeVisible();
    await expectAccessible(page);
  });
});
