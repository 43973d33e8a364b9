import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { chromiumPath } from '../../test/e2e/support/chromium.js';
import { inCheckout } from '../metered-process.js';
import { DESIGNATED } from '../post-tree.js';
import { randomNetwork } from '../random-network.js';
import { duration, durations, type Findings, type Part } from '../report.js';
import { whileServed } from '../served.js';
import { summary } from '../timing.js';

const POSTS = 5_000;
const CHANGES = 8;
const LONGEST = 100;
/** Posts and boards of Kent, each of which some routes pass. */
const KENT_REMOVED = [
  'kicsb',
  'cdey',
  'csip',
  'cm-scs',
  'cm-early-help',
  'cm-els',
  'cdschw',
  'leader',
  'head-of-paid-service',
];

/** A structure that is stored, and what is removed of it in turn. */
interface Council {
  readonly id: string;
  readonly name: string;
  readonly removed: readonly string[];
}

/** Tells when the answer to a click stands on the page: its figures are those of the steps, in the next frame. */
const WATCH = `
  window.answered = [];
  let clicked = null;
  let wasBusy = false;
  addEventListener('click', ({ timeStamp }) => { clicked = timeStamp; wasBusy = false; }, true);
  new MutationObserver(() => {
    if (clicked === null) return;
    const isBusy = document.querySelector('.work[aria-busy="true"]') !== null;
    if (wasBusy && !isBusy) {
      const since = clicked;
      clicked = null;
      requestAnimationFrame(() => {
        document.documentElement.dataset.answered = window.answered.push(performance.now() - since);
      });
    }
    wasBusy ||= isBusy;
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

/** Lets one step after the other count. @returns milliseconds of each, from the click to the lost and gained routes */
async function changesOn(page: Page, address: string, { id, removed }: Council): Promise<readonly number[]> {
  const [first, ...others] = removed.map((each) => ({ remove: { id: each } }));
  const steps = [first, ...others.map((step) => ({ off: step }))];
  await page.addInitScript(WATCH);
  const scenario = encodeURIComponent(JSON.stringify({ steps }));
  await page.goto(`${address}/structures/${id}?panel=what-if#scenario=${scenario}`);
  await page.locator('.network[data-drawn="true"]').waitFor();
  await page.waitForTimeout(1_000);
  for (const [index] of others.entries()) {
    await page
      .locator('.step .switch')
      .nth(index + 1)
      .click();
    await page.locator(`html[data-answered="${index + 1}"]`).waitFor();
    // What is drawn of it comes after, and must not count as part of the next.
    await page.waitForTimeout(1_000);
  }
  const answered: unknown = await page.evaluate('window.answered');
  if (!Array.isArray(answered)) throw new Error('the page did not say how long it took');
  return answered.map(Number);
}

async function visit(browser: Browser, address: string, council: Council): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    return await changesOn(page, address, council);
  } finally {
    await page.close();
  }
}

async function run(say: (words: string) => void): Promise<Findings> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('there is no Chromium; set CHROMIUM_PATH');
  const network = randomNetwork({ posts: POSTS, seed: 1 });
  const designated: readonly string[] = DESIGNATED;
  const posts = network.nodes.filter(({ id, type }) => type === 'Role' && !designated.includes(id));
  const councils: readonly Council[] = [
    { id: 'kent-2014', name: 'Kent, 2014', removed: KENT_REMOVED },
    { id: network.id, name: network.name, removed: posts.slice(0, CHANGES + 1).map(({ id }) => id) },
  ];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await whileServed(async (served) => {
      const yaml = await readFile(inCheckout('examples/kent-2014/structure.yaml'), 'utf8');
      await served.load({ content: yaml, type: 'application/yaml' });
      await served.load({ content: writeStructure(network, 'JSON'), type: 'application/json' });
      const visits = [];
      for (const council of councils) {
        say(`${CHANGES} changes of ${council.name}`);
        visits.push({ name: council.name, times: await visit(browser, served.address, council) });
      }
      return findings(visits);
    });
  } finally {
    await browser.close();
  }
}

function findings(visits: readonly { readonly name: string; readonly times: readonly number[] }[]): Findings {
  return {
    how: `In Chromium without a graphics card, 1440 × 900: one step after the other is made to count, each of which removes a post or board; from the click on its switch to the frame in which the lost and gained routes of all steps stand with their causes. Median of ${CHANGES} steps with quartiles.`,
    table: {
      head: ['structure', 'from the click to the routes'],
      rows: visits.map(({ name, times }) => [name, durations(times)]),
    },
    targets: visits.map(({ name, times }) => {
      const { median } = summary(times);
      return {
        what: `a change on the page, ${name}`,
        asked: `≤ ${duration(LONGEST)}`,
        measured: duration(median),
        reached: median <= LONGEST,
      };
    }),
  };
}

export const pageChangesPart: Part = { name: 'page-changes', title: 'What if, on the page', run };
