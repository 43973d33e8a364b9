import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, openExplorer, test } from './support/explorer.js';

const KENT = '/structures/kent-2014';
const REMOVE = encodeURIComponent(JSON.stringify({ steps: [{ remove: { id: 'kicsb' } }] }));

/** Every view with a picture, and the words that tell that it is there. */
const VIEWS: readonly (readonly [name: string, address: string, words: RegExp])[] = [
  ['the explorer', KENT, /24 of 36 duties have no formal route/],
  ['a gap drawn', `${KENT}?duty=p07-c:lmcs&selected=p07-c`, /No formal route to the Lead Member/],
  ['the details of a post', `${KENT}?selected=cdschw`, /Corporate Director/],
  [
    'the details of a line',
    `${KENT}?selected=ACCOUNTABLE_TO:cdschw:head-of-paid-service`,
    /is accountable to/,
  ],
  ['a scenario with a step', `${KENT}?panel=what-if#scenario=${REMOVE}`, /Undo/],
];

test.describe('axe finds nothing against the rules, in either theme, on', () => {
  test.beforeEach(() => {
    // A large table takes axe half a minute on a busy machine.
    test.slow();
  });

  test('the list of councils', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: /Kent, 2014/ })).toBeVisible();
    await expectAccessible(page);
  });

  test('the statement on accessibility', async ({ page }) => {
    await page.goto('/accessibility');
    await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
    await expectAccessible(page);
  });

  test('the comparison of scenarios', async ({ page }) => {
    await page.goto(`${KENT}/compare`);
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page);
  });

  for (const [name, address, words] of VIEWS)
    test(name, async ({ page }) => {
      await openExplorer(page, address);
      await expect(page.getByText(words).first()).toBeVisible();
      await expectAccessible(page);
    });
});

test.describe('a narrow page', () => {
  for (const address of ['/', '/accessibility', `${KENT}/compare`, ...VIEWS.map(([, each]) => each)])
    test(`is not wider than its window at ${address.slice(0, 60)}`, async ({ page }) => {
      await page.setViewportSize({ width: 400, height: 640 });
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      expect(await widthOfPage(page)).toBeLessThanOrEqual(400);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => widthOfPage(page)).toBeLessThanOrEqual(320);
    });

  test('has its panels as sheets, which take the focus and give it back', async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 640 });
    await openExplorer(page, KENT);
    const lists = page.getByRole('complementary', { name: 'Lists' });
    await expect(lists).toBeHidden();
    const opener = page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Lists' });
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(lists).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(lists).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await lists.getByRole('button', { name: 'Close: Lists' }).click();
    await expect(opener).toBeFocused();
    await opener.click();
    await lists.getByRole('option').first().click();
    await expect(page).toHaveURL(/duty=/);
    await expect(lists).toBeHidden();
    await opener.click();
    await lists.getByRole('searchbox').fill('young');
    await expect(page).toHaveURL(/find=young/);
    await expect(lists).toBeVisible();
  });
});

test.describe('by keyboard alone one can', () => {
  test('open a council from the list', async ({ page }) => {
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: /Kent, 2014/ }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(KENT);
  });

  test('let assurance count', async ({ page }) => {
    await openExplorer(page, KENT);
    await tabTo(page, page.getByRole('radio', { name: 'Formal', exact: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/via=assured/);
    await expect(page.getByText(/No gaps: every duty/)).toBeVisible();
  });

  test('choose a gap and read where its line ends', async ({ page }) => {
    await openExplorer(page, KENT);
    await tabTo(page, page.getByRole('listbox', { name: '24 gaps' }).getByRole('option').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/duty=p07-c:lmcs/);
    await expect(details(page).getByText(/ends here: Head of Paid Service/)).toBeVisible();
  });

  test('go from a gap to the route to another office', async ({ page }) => {
    await openExplorer(page, `${KENT}?duty=p07-c:lmcs&selected=p07-c`);
    await tabTo(page, details(page).getByRole('button', { name: /DCS/ }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/duty=p07-c:dcs/);
  });

  test('open the details of a post by its link', async ({ page }) => {
    await openExplorer(page, `${KENT}?duty=p07-c:lmcs&selected=p07-c`);
    await tabTo(
      page,
      details(page)
        .getByRole('button', { name: /Head of Paid Service/ })
        .first(),
    );
    await page.keyboard.press('Enter');
    await expect(details(page).getByRole('heading', { name: 'Head of Paid Service' })).toBeVisible();
  });

  test('take a type of line out of the picture', async ({ page }) => {
    await openExplorer(page, KENT);
    await tabTo(page, page.getByRole('button', { name: 'gives assurance to' }));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/without=.*assures/);
  });

  test('change the council', async ({ page }) => {
    await openExplorer(page, KENT);
    await tabTo(page, page.getByRole('button', { name: /Council/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('Barnet');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/barnet-2014/);
  });

  test('move and zoom the picture', async ({ page }) => {
    await openExplorer(page, KENT);
    const picture = page.locator('.canvas');
    await tabTo(page, picture);
    let before = await picture.screenshot();
    for (const key of ['+', '-', 'ArrowLeft', '0']) {
      await page.keyboard.press(key);
      await expect.poll(async () => before.equals(await picture.screenshot())).toBe(false);
      before = await picture.screenshot();
    }
  });

  test('change the theme', async ({ page }) => {
    await openExplorer(page, KENT);
    await tabTo(page, page.getByRole('button', { name: /Theme/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('find a post by searching', async ({ page }) => {
    await openExplorer(page, KENT);
    await page.keyboard.press('/');
    await page.keyboard.type('head of paid');
    await expect(page.getByRole('option', { name: /Head of Paid Service/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/selected=head-of-paid-service/);
  });

  test('read what the explorer does for everyone, and come back', async ({ page }) => {
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: 'Accessibility and keys' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeFocused();
    await expect(page).toHaveTitle('Accessibility · answerable');
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Choose a council' })).toBeVisible();
  });
});

function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'What is selected' });
}

/** How often Tab is pressed before something counts as out of reach. */
const FAR = 120;

/** Goes to a control as a reader does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

function widthOfPage(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
