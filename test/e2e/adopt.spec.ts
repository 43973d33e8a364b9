import type { Page, Route } from '@playwright/test';
import { expect, expectAccessible, openExplorer, test } from './support/explorer.js';

const COVENTRY = '/structures/coventry-2017?panel=what-if';

async function nameYourself(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^Your name/ }).fill('An analyst');
}

/** Opens the scenario of the council's own papers as it is saved. */
async function openSaved(page: Page): Promise<void> {
  await openExplorer(page, `${COVENTRY}&scenario=split-dcs-dass`);
  await expect(page.getByText(/^Saved by/)).toBeVisible();
}

test.describe('saving and adopting', () => {
  test('saves the steps under a name, and a link to the name shows them', async ({ page }) => {
    await openSaved(page);
    const before = await page.locator('.step-sentence').allTextContents();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save under another name …' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('The same, again');
    await expect(page.getByRole('textbox', { name: 'Id' })).toHaveValue('the-same-again');
    await nameYourself(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'The same, again' })).toBeVisible();
    await openExplorer(page, `${COVENTRY}&scenario=the-same-again`);
    await expect(page.locator('.step-sentence')).toHaveText(before);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete …' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByRole('button', { name: 'The same, again' })).toHaveCount(0);
    await expect(page.locator('.step-sentence')).toHaveText(before);
  });

  test('adopts only what is saved as it is', async ({ page }) => {
    await openSaved(page);
    await page.getByRole('button', { name: 'Delete step 1' }).click();
    await expect(page.getByText(/^Changed since/)).toBeVisible();
    await page.getByRole('button', { name: 'Adopt …' }).click();
    await expect(page.getByRole('dialog', { name: 'Save the scenario first' })).toBeVisible();
  });

  test('adopts after a confirmation, shows the new revision, and reverts it', async ({ page }) => {
    await openSaved(page);
    await page.getByRole('button', { name: 'Adopt …' }).click();
    const dialog = page.getByRole('dialog', { name: /^Adopt/ });
    await expect(dialog).toContainText('revision 2 of Coventry');
    await expect(dialog).toContainText('By formal lines');
    await expect(dialog).toContainText('This scenario');
    await expectAccessible(page);
    await nameYourself(page);
    await dialog.getByRole('button', { name: 'Adopt', exact: true }).click();
    await expect(page.getByText(/is adopted: this is revision 2/)).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('revision 2');
    await page.getByRole('button', { name: 'History' }).click();
    await expect(page.getByText('Revision 2 by An analyst')).toBeVisible();
    await page.getByRole('button', { name: 'Show revision 1 as it stood' }).click();
    await expect(page.getByText(/This is revision 1, as it stood/)).toBeVisible();
    await revertKnowingTheRoutes(page);
    await expect(page.getByText('as it was at revision 1: this is revision 3')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('revision 3');
  });

  test('says what moved when somebody else was first, and keeps the steps', async ({ page }) => {
    await openSaved(page);
    const steps = await page.locator('.step-sentence').count();
    const revision = Number(/revision (\d+)/.exec(await page.getByRole('banner').innerText())?.[1]);
    await page.getByRole('button', { name: 'Adopt …' }).click();
    await nameYourself(page);
    await adoptElsewhere(page, revision);
    await page.getByRole('button', { name: 'Adopt', exact: true }).click();
    const alert = page.getByRole('dialog').getByRole('alert');
    await expect(alert).toContainText(`What moved between revision ${revision} and ${revision + 1}`);
    await alert.getByRole('button', { name: `Show revision ${revision + 1}` }).click();
    await expect(page.getByRole('banner')).toContainText(`revision ${revision + 1}`);
    await expect(page.locator('.step-sentence')).toHaveCount(steps);
  });
});

test('what somebody else stores meanwhile is announced, and shown when asked for', async ({ page }) => {
  await store(page, 'Before');
  await openExplorer(page, '/structures/meanwhile?selected=chief');
  await expect(page.getByRole('heading', { name: 'Before' })).toBeVisible();
  await store(page, 'After');
  // A reader who comes back to the page makes it look at once.
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
  const notice = page.getByRole('status').filter({ hasText: 'There is a new revision, 2.' });
  await expect(notice).toContainText('What you see is revision 1, as it was when you came.');
  await expect(page.getByRole('heading', { name: 'Before' })).toBeVisible();
  await notice.getByRole('button', { name: 'Show revision 2' }).click();
  await expect(page.getByRole('heading', { name: 'After' })).toBeVisible();
});

/** Stores a council of one post by the name given. */
async function store(page: Page, name: string): Promise<void> {
  const data = `format: 1
structure: { id: meanwhile, name: Meanwhile, council: Meanwhile, date: 2026-01 }
sources: { chart: { title: Chart } }
roles:
  - { id: chief, kind: officer, name: ${name}, source: chart }
`;
  const headers = { 'Content-Type': 'application/yaml' };
  const query = `requestId=meanwhile-${name}&author=Somebody%20else&replace=true`;
  const answer = await page.request.post(`/load?${query}`, { data, headers });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Goes back to revision 1, once the dialog has told which routes come and go; nobody can before. */
async function revertKnowingTheRoutes(page: Page): Promise<void> {
  const refuse = (route: Route) =>
    route.request().postData()?.includes('StructureAtRevision') === true
      ? route.fulfill({ json: { errors: [{ message: 'Not now.' }] } })
      : route.continue();
  await page.route('**/graphql', refuse);
  await page.getByRole('button', { name: 'Revert to revision 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Revert to revision 1' });
  const revert = dialog.getByRole('button', { name: 'Revert', exact: true });
  await expect(dialog.getByRole('alert')).toContainText(
    'What happens to the routes cannot be told now. Not now.',
  );
  await expect(revert).toBeDisabled();
  await page.unroute('**/graphql', refuse);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  for (const policy of ['By formal lines', 'With assurance'])
    await expect(dialog.locator('section').filter({ hasText: policy })).toContainText('Going back ');
  await expect(
    dialog.getByText('Gained: 7 duties to the Director of Adult Social Services').first(),
  ).toBeVisible();
  await revert.click();
}

/** What another reader does meanwhile. */
async function adoptElsewhere(page: Page, expectedRevision: number): Promise<void> {
  const query = `mutation Adopt($input: AdoptScenarioInput!) { adoptScenario(input: $input) { __typename } }`;
  const input = {
    structure: 'coventry-2017',
    id: 'split-dcs-dass',
    expectedRevision,
    requestId: `elsewhere-${expectedRevision}`,
    author: 'Somebody else',
  };
  const answer = await page.request.post('/graphql', { data: { query, variables: { input } } });
  expect(await answer.json()).toEqual({ data: { adoptScenario: { __typename: 'ScenarioAdopted' } } });
}
