import { expect, openExplorer, test } from './support/explorer.js';

test.describe('the gaps of a council', () => {
  test('are told first: which offices, how many duties, where each line ends', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /Kent, 2014/ }).click();
    await expect(
      page.getByText('24 of 36 duties have no formal route to the Lead Member for Children’s Services.', {
        exact: true,
      }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /DCS 36\/36/ })).toBeVisible();
    await expect(page.getByRole('listbox', { name: '24 gaps' }).getByRole('option')).toHaveCount(24);
  });

  test('close when assurance counts, and Back opens them again', async ({ page }) => {
    await openExplorer(page, '/structures/kent-2014');
    await page.getByRole('radio', { name: 'With assurance' }).click();
    await expect(
      page.getByText('No gaps: every duty reaches every office that it must reach.'),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('listbox', { name: '24 gaps' })).toBeVisible();
  });

  test('can be found by words, grouped and sorted, and the link says so', async ({ page }) => {
    await openExplorer(page, '/structures/kent-2014');
    await page.getByRole('searchbox', { name: 'Find a gap' }).fill('school');
    const found = page.getByRole('listbox', { name: /gaps$/ });
    const count = await found.getByRole('option').count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(24);
    await page.getByRole('button', { name: /Group/ }).click();
    await page.getByRole('option', { name: 'by where the line ends' }).click();
    await expect(page).toHaveURL(/find=school&group=broken-at/);
    await page.reload();
    await expect(found.getByRole('option')).toHaveCount(count);
  });

  test('are drawn up to where the line ends', async ({ page }) => {
    await openExplorer(page, '/structures/kent-2014');
    await page.getByRole('option', { name: /Stand up for the young/ }).click();
    await expect(page).toHaveURL(/duty=p07-c:lmcs/);
    await expect(
      page.getByRole('img', { name: /Head of Paid Service answers to no one in this structure/ }),
    ).toBeVisible();
    // On paper, where nothing can be opened, step by step in words.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.print')).toContainText('is accountable to protocol ¶5');
  });
});

test.describe('a link', () => {
  test('that is damaged says so and shows the rest', async ({ page }) => {
    await openExplorer(page, '/structures/kent-2014?via=maybe&to=lmcs#scenario=%7B');
    await expect(
      page.getByText('The link says via=maybe, which cannot be shown; it is left out.'),
    ).toBeVisible();
    await expect(
      page.getByText('The steps of the scenario in the link are damaged', { exact: false }),
    ).toBeVisible();
    await expect(page.getByRole('listbox', { name: '24 gaps' })).toBeVisible();
  });

  test('to a structure that is gone leads back to those that are there', async ({ page }) => {
    await page.goto('/structures/atlantis');
    await expect(page.getByRole('heading', { name: 'There is no structure “atlantis”' })).toBeVisible();
    await page.getByRole('link', { name: 'See the councils that are stored' }).click();
    await expect(page.getByRole('link', { name: /Kent, 2014/ })).toBeVisible();
  });
});

test('a server that goes away leaves the work as it is, and the page goes on when it is back', async ({
  page,
  site,
}) => {
  await openExplorer(page, '/structures/kent-2014?via=assured');
  await site.kill();
  await page.getByRole('radio', { name: 'Formal', exact: true }).click();
  await expect(page.getByText('The server does not answer.', { exact: false })).toBeVisible({
    timeout: 25_000,
  });
  await expect(page.getByRole('listbox', { name: '24 gaps' })).toBeVisible();
  const steps = encodeURIComponent(JSON.stringify({ steps: [{ remove: { id: 'cdey' } }] }));
  await page.evaluate(`location.hash = 'scenario=${steps}'`);
  await expect(
    page.getByText('All figures are of the structure as it is stored.', { exact: false }),
  ).toBeVisible({
    timeout: 25_000,
  });
  await expect(
    page.getByText('As it is stored: the scenario could not be worked out.').first(),
  ).toBeVisible();
  await site.restart();
  await expect(page.getByText('The server does not answer.', { exact: false })).toHaveCount(0, {
    timeout: 25_000,
  });
  await expect(page.getByText('could not be worked out', { exact: false })).toHaveCount(0);
});
