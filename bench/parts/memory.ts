import { readFile } from 'node:fs/promises';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { simulate } from '../../server/scenario/simulate.js';
import { changes, PROVENANCE } from '../../test/support/changes.js';
import { fittingChanges } from '../fitting-changes.js';
import { measureHeldMemory, type HeldMemory } from '../held-memory.js';
import { inCheckout } from '../metered-process.js';
import { press } from '../press.js';
import { explainedGapsQuestion, gapsQuestion, simulateQuestion } from '../questions.js';
import { randomNetwork } from '../random-network.js';
import { randomNumbers } from '../random-numbers.js';
import { digits, type Findings, type Part, type Target } from '../report.js';
import { whileServed } from '../served.js';

const POSTS = 500;
const TIMES = 20_000;
/** The first ones fill caches and do not count. */
const WARM_UP = 4_000;
const STRETCHES = 4;
const CONNECTIONS = 10;
const MOST_GROWTH = 30;

type Say = (words: string) => void;

/** What a process held after warming up, and after each stretch. */
interface Course {
  readonly what: string;
  readonly held: readonly HeldMemory[];
}

/** @param work does what is measured so many times */
async function courseOf(
  what: string,
  measure: () => HeldMemory | Promise<HeldMemory>,
  work: (times: number) => void | Promise<void>,
  say: Say,
): Promise<Course> {
  say(`${what}: warming up`);
  await work(WARM_UP);
  const held = [await measure()];
  for (let stretch = 1; stretch <= STRETCHES; stretch++) {
    await work(TIMES / STRETCHES);
    held.push(await measure());
    say(`${what}: ${(TIMES / STRETCHES) * stretch} of ${TIMES}`);
  }
  return { what, held };
}

function simulations(say: Say): Promise<Course> {
  const base = buildSnapshot(randomNetwork({ posts: POSTS, seed: 1 }));
  const random = randomNumbers(2);
  const scenarios = Array.from({ length: 50 }, () => fittingChanges(base.structure, 5, random));
  const work = (times: number) => {
    for (let done = 0; done < times; done += scenarios.length) {
      for (const scenario of scenarios) simulate(base, scenario, PROVENANCE, { to: null, via: 'FORMAL' });
    }
  };
  return courseOf('simulations', measureHeldMemory, work, say);
}

function requests(say: Say): Promise<Course> {
  return whileServed(async (served) => {
    const content = await readFile(inCheckout('examples/kent-2014/structure.yaml'), 'utf8');
    await served.load({ content, type: 'application/yaml' });
    const kent = 'kent-2014';
    // Never the same twice: a name with an id of its own.
    const addition = { addDirectorate: { id: 'another', name: 'Directorate [<id>]' } };
    const bodies = [
      gapsQuestion(kent),
      simulateQuestion(kent, changes(addition, { remove: { id: 'kicsb' } })),
      explainedGapsQuestion(kent),
    ];
    const work = async (times: number) => {
      const isRight = (answer: string) => answer.startsWith('{"data":{') && !answer.includes('"errors"');
      const { errors } = await press({
        address: served.address,
        bodies,
        isRight,
        connections: CONNECTIONS,
        until: { requests: times },
      });
      if (errors > 0) throw new Error(`${errors} of ${times} requests were not answered as they should be`);
    };
    return courseOf('requests', () => served.process.memory(), work, say);
  });
}

async function run(say: Say): Promise<Findings> {
  const courses = [await simulations(say), await requests(say)];
  const stretches = Array.from({ length: STRETCHES }, (_, stretch) =>
    ((TIMES / STRETCHES) * (stretch + 1)).toLocaleString('en-GB'),
  );
  return {
    how: `${TIMES.toLocaleString('en-GB')} simulations of 5 changes to ${POSTS} posts, in the measuring process; and as many requests to a server in a process of its own, on ${CONNECTIONS} connections: Kent’s gaps, the same explained, and simulations no two of which are equal. Each after a warm-up of ${WARM_UP.toLocaleString('en-GB')}, always after a collection, in MB of 10⁶ bytes: “held” are live objects and their buffers, “resident” is all of the process, from which the collector gives back when it likes.`,
    table: {
      head: ['what', '', 'warmed up', ...stretches],
      rows: courses.flatMap(({ what, held }) =>
        (['held', 'resident'] as const).map((kind) => [
          what,
          kind,
          ...held.map((each) => digits(each[kind])),
        ]),
      ),
    },
    targets: courses.flatMap((course) => [target(course, 'held'), target(course, 'resident')]),
  };
}

function target({ what, held }: Course, kind: keyof HeldMemory): Target {
  const growth = (held.at(-1)?.[kind] ?? NaN) - (held[0]?.[kind] ?? NaN);
  return {
    what: `${TIMES.toLocaleString('en-GB')} ${what}, ${kind}`,
    asked: `≤ ${MOST_GROWTH} MB more`,
    measured: `${growth.toFixed(1)} MB`,
    reached: growth <= MOST_GROWTH,
  };
}

export const memoryPart: Part = { name: 'memory', title: 'Memory over many simulations and requests', run };
