import type { Page } from '@playwright/test';
import { expect, expectAccessible, openExplorer, test } from './support/explorer.js';

const KENT = '/structures/kent-2014';
const DCS = /Corporate Director Social Care, Health and Wellbeing/;

function outline(page: Page) {
  return page.getByRole('treegrid', { name: /^Outline/ });
}

function details(page: Page) {
  return page.getByRole('complementary', { name: 'What is selected' });
}

async function openOutline(page: Page, query = ''): Promise<void> {
  await page.goto(`${KENT}?shows=outline${query}`);
  await expect(outline(page)).toBeVisible();
}

test.describe('the outline', () => {
  test('has who carries an office with the holder and how many duties', async ({ page }) => {
    await openExplorer(page, KENT);
    await page.getByRole('radio', { name: 'Outline' }).click();
    await expect(page).toHaveURL(/shows=outline/);
    const row = outline(page).getByRole('row', { name: DCS });
    await expect(row).toContainText('Andrew Ireland');
    await expect(row).toContainText('DCS');
    await expect(row.getByRole('gridcell').nth(2)).toHaveText('19');
    await expect(row.getByRole('gridcell').nth(3)).toHaveText('7');
  });

  test('is the first stop of the keyboard, by which it opens, closes and selects', async ({ page }) => {
    await openExplorer(page, KENT);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the outline' })).toBeFocused();
    await page.keyboard.press('Enter');
    const row = outline(page).getByRole('row', { name: DCS });
    await expect(row).toBeFocused();
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: DCS });
    await expect(menu.getByRole('menuitem', { name: 'Show its details' })).toBeFocused();
    await expect(menu.getByRole('menuitem', { name: 'Every route through this' })).toBeVisible();
    await expect(menu.getByRole('menuitem', { name: 'Rename …' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
    await expect(row).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowRight');
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(details(page).getByRole('heading', { name: /^Better outcomes/ })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(row).toHaveAttribute('aria-expanded', 'false');
  });

  test('selects what the canvas selects', async ({ page }) => {
    await openOutline(page);
    await outline(page).getByRole('row', { name: DCS }).click();
    await expect(details(page).getByRole('heading', { name: DCS })).toBeVisible();
    await page.getByRole('radio', { name: 'Canvas' }).click();
    await expect(page.locator('.network[data-drawn="true"]')).toBeVisible();
    await expect(page).toHaveURL(/selected=cdschw/);
    await expect(details(page).getByRole('heading', { name: DCS })).toBeVisible();
    await page.goBack();
    await expect(outline(page).getByRole('row', { name: DCS })).toHaveAttribute('aria-selected', 'true');
  });

  test('opens on the way to what is selected elsewhere', async ({ page }) => {
    await openOutline(page);
    await page.getByRole('option', { name: /Stand up for the young/ }).click();
    const row = outline(page).getByRole('row', { name: /^Stand up for the young/ });
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await expect(row).toBeInViewport();
  });

  test('leaves out what is hidden on the canvas, and says so', async ({ page }) => {
    await openExplorer(page, `${KENT}?selected=cdschw`);
    await details(page).getByRole('button', { name: 'Hide', exact: true }).click();
    await page.getByRole('radio', { name: 'Outline' }).click();
    await expect(outline(page)).toBeVisible();
    await expect(outline(page).getByRole('row', { name: DCS })).toBeHidden();
    await page.getByRole('button', { name: 'Take off: 1 hidden' }).click();
    await expect(outline(page).getByRole('row', { name: DCS })).toBeVisible();
  });

  test('marks in words what a scenario removes', async ({ page }) => {
    const steps = encodeURIComponent(JSON.stringify({ steps: [{ remove: { id: 'cdschw' } }] }));
    await page.goto(`${KENT}?shows=outline#scenario=${steps}`);
    await expect(outline(page).getByRole('row', { name: /Wellbeing × removed/ })).toBeVisible();
  });
});

test.describe('the list of duties', () => {
  test('has all of them, and writes out the route of the one chosen', async ({ page }) => {
    await openExplorer(page, KENT);
    await page.getByRole('tab', { name: 'Duties' }).click();
    const list = page.getByRole('listbox', { name: '36 duties' });
    await expect(list.getByRole('option')).toHaveCount(36);
    await list.getByRole('option', { name: /Stand up for the young/ }).click();
    await expect(page).toHaveURL(/duty=p07-c:lmcs/);
    await details(page)
      .getByRole('button', { name: /^DCS ● route/ })
      .click();
    await expect(page).toHaveURL(/duty=p07-c:dcs/);
    await expect(details(page).getByText(/^1 route to the Director of Children’s Services/)).toBeVisible();
    await expect(details(page).getByRole('listitem').first()).toContainText('Corporate Director Social Care');
  });

  test('says which offices are reached only with assurance', async ({ page }) => {
    await openExplorer(page, `${KENT}?panel=duties`);
    const duty = page.getByRole('option', { name: /Stand up for the young/ });
    await expect(duty).toContainText('DCS ● route');
    await expect(duty).toContainText('LMCS ◌ with assurance only');
    await page.getByRole('radio', { name: 'With assurance' }).click();
    await expect(duty).toContainText('LMCS ● route');
  });

  test('can be found by words and grouped by who discharges them', async ({ page }) => {
    await openExplorer(page, `${KENT}?panel=duties`);
    await page.getByRole('button', { name: /Group/ }).click();
    await page.getByRole('option', { name: 'by who discharges them' }).click();
    await expect(page.getByRole('group', { name: DCS })).toContainText('Wellbeing 19');
    await page.getByRole('searchbox', { name: 'Find a duty' }).fill('suitable travel');
    await expect(page.getByRole('listbox', { name: '1 duty' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find a duty' }).fill('nothing such');
    await expect(page.getByText('No duty is found by these words.', { exact: false })).toBeVisible();
  });
});

test('the outline and the duties break no rule of accessibility that axe knows', async ({ page }) => {
  await openOutline(page, '&panel=duties&duties-of=cdschw&toggled=cdschw&selected=p07-c');
  await expect(page.getByRole('listbox', { name: '36 duties' })).toBeVisible();
  await expectAccessible(page);
});
