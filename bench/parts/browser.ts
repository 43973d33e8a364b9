import { chromium, type Browser, type Page } from '@playwright/test';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { structureId } from '../../server/structure/file/text.js';
import type { Structure } from '../../server/structure/model.js';
import { chromiumPath } from '../../test/e2e/support/chromium.js';
import { randomNetwork } from '../random-network.js';
import { duration, durations, type Findings, type Part, type Target } from '../report.js';
import { whileServed } from '../served.js';
import { summary } from '../timing.js';

const RUNS = 5;
const FIRST_VIEW = 1_500;
const LONGEST_BLOCK = 100;
/** A browser tells of no shorter ones. */
const SHORTEST_LONG_TASK = 50;
const FRAMES = 15;
const PAN_SECONDS = 3;

/** Milliseconds, and frames a second, of one visit. */
interface Visit {
  readonly drawn: number;
  readonly block: number;
  readonly frames: number;
}

/** Watches from before the page's own code until it is asked: when the picture stood, and the tasks over 50 ms. */
const WATCH = `
  window.blocks = [${SHORTEST_LONG_TASK}];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.blocks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('.network[data-drawn="true"]')) return;
    requestAnimationFrame(() => { document.documentElement.dataset.drawnAt = performance.now(); });
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

/** Drags the picture about by the mouse and counts the frames that the page shows meanwhile. */
async function framesWhilePanning(page: Page): Promise<number> {
  await page.evaluate(`
    window.frames = 0;
    const count = () => { window.frames += 1; window.counting = requestAnimationFrame(count); };
    count();
  `);
  const begin = performance.now();
  await page.mouse.move(700, 300);
  await page.mouse.down();
  for (let step = 0; performance.now() - begin < PAN_SECONDS * 1000; step += 1)
    await page.mouse.move(700 + 120 * Math.sin(step / 9), 300 + 90 * Math.cos(step / 7));
  await page.mouse.up();
  const frames: unknown = await page.evaluate('cancelAnimationFrame(window.counting), window.frames');
  return Number(frames) / ((performance.now() - begin) / 1000);
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    await page.addInitScript(WATCH);
    await page.goto(address);
    const root = page.locator('html[data-drawn-at]');
    await root.waitFor({ timeout: 60_000 });
    const drawn = Number(await root.getAttribute('data-drawn-at'));
    // What the page still does once the picture stands belongs to the first view as well.
    await page.waitForTimeout(1_000);
    const block = Number(await page.evaluate('Math.max(...window.blocks)'));
    return { drawn, block, frames: await framesWhilePanning(page) };
  } finally {
    await page.close();
  }
}

/** The same posts, duties and boards without a single directorate. */
function withoutDirectorates(structure: Structure): Structure {
  const gone = new Set(structure.nodes.filter(({ type }) => type === 'Directorate').map(({ id }) => id));
  return {
    ...structure,
    id: structureId.parse(`${structure.id}-flat`),
    name: `${structure.name}, no directorates`,
    nodes: structure.nodes.filter(({ id }) => !gone.has(id)),
    lines: structure.lines.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

async function run(say: (words: string) => void): Promise<Findings> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('there is no Chromium; set CHROMIUM_PATH');
  const usual = randomNetwork({ posts: 5_000, seed: 1 });
  const structures = [usual, withoutDirectorates(usual)];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await whileServed(async (served) => {
      for (const structure of structures)
        await served.load({ content: writeStructure(structure, 'JSON'), type: 'application/json' });
      const visits = [];
      for (const { id, name } of structures) {
        const of: Visit[] = [];
        // The first visit warms the server and the browser's caches, as a start of the day does.
        for (let round = 0; round <= RUNS; round += 1) {
          say(`${name}, visit ${round} of ${RUNS}`);
          of.push(await visit(browser, `${served.address}/structures/${id}`));
        }
        visits.push({ name, of: of.slice(1) });
      }
      return findings(visits);
    });
  } finally {
    await browser.close();
  }
}

function findings(visits: readonly { readonly name: string; readonly of: readonly Visit[] }[]): Findings {
  const values = (of: readonly Visit[], key: keyof Visit) => of.map((each) => each[key]);
  const median = (of: readonly Visit[], key: keyof Visit) => summary(values(of, key)).median;
  const targets = visits.flatMap(({ name, of }): Target[] => {
    const [drawn, block, frames] = [median(of, 'drawn'), median(of, 'block'), median(of, 'frames')];
    const target = (what: string, asked: string, measured: string, reached: boolean) => ({
      what: `${what}, ${name}`,
      asked,
      measured,
      reached,
    });
    return [
      target('first view', `≤ ${duration(FIRST_VIEW)}`, duration(drawn), drawn <= FIRST_VIEW),
      target('longest block', `≤ ${duration(LONGEST_BLOCK)}`, duration(block), block <= LONGEST_BLOCK),
      target('frames a second while panning', `≥ ${FRAMES}`, frames.toFixed(0), frames >= FRAMES),
    ];
  });
  return {
    how: `In Chromium without a graphics card, 1440 × 900: from the request for the page to the frame in which the folded picture stands; the longest task of the page until a second later, ${duration(SHORTEST_LONG_TASK)} standing for all that are shorter; and frames while the picture is dragged for ${PAN_SECONDS} seconds. Median of ${RUNS} visits with quartiles, after one that is not counted.`,
    table: {
      head: ['structure', 'first view', 'longest block', 'frames a second'],
      rows: visits.map(({ name, of }) => [
        name,
        durations(values(of, 'drawn')),
        durations(values(of, 'block')),
        median(of, 'frames').toFixed(0),
      ]),
    },
    targets,
  };
}

export const browserPart: Part = { name: 'browser', title: 'The explorer at 5,000 posts', run };
