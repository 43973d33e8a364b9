import { z } from 'zod';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import type { Structure } from '../../server/structure/model.js';
import { changes } from '../../test/support/changes.js';
import { fittingChanges } from '../fitting-changes.js';
import {
  adoptQuestion,
  explainedGapsQuestion,
  gapsQuestion,
  saveQuestion,
  simulateQuestion,
} from '../questions.js';
import { randomNetwork } from '../random-network.js';
import { randomNumbers } from '../random-numbers.js';
import type { Findings, Part } from '../report.js';
import { whileServed, type Served } from '../served.js';
import { clockTarget, nothingSpent, spend, spentCells, type Spent } from '../spent.js';

const POSTS = 5_000;
const ROUNDS = 15;
const LONGEST = { load: 3_000, first: 25, again: 5, simulate: 15 };

type Say = (words: string) => void;

interface Row {
  readonly what: string;
  readonly spent: Spent;
  /** Milliseconds; null for what only is reported. */
  readonly longest: number | null;
}

const revisionAnswer = z.object({ structure: z.object({ revision: z.number() }) });
const written = z.object({ result: z.object({ __typename: z.enum(['ScenarioSaved', 'ScenarioAdopted']) }) });
const simulation = z.object({ simulate: z.object({ __typename: z.literal('Simulation') }) });

/** Writes the next revision again and again, and asks each twice. */
async function askEachRevision(served: Served, { id, lines }: Structure, question: string) {
  const [first, again] = [nothingSpent(), nothingSpent()];
  const line = lines.find(({ type }) => type === 'LINE_MANAGED_BY');
  if (!line) throw new Error('the network has no line to cut');
  const { type, from, to, source } = line;
  const scenarios = {
    cut: changes({ removeLine: { type, from, to } }),
    mend: changes({ addLine: { type, from, to, source } }),
  };
  for (const name of ['cut', 'mend'] as const)
    written.parse(await served.ask(saveQuestion(id, name, scenarios[name])));
  const ask = (spent: Spent) =>
    spend(
      spent,
      () => served.process.processorTime(),
      () => served.ask(question),
    );
  let answer = await ask(nothingSpent());
  for (let round = 0; round < ROUNDS * 2; round++) {
    const { revision } = revisionAnswer.parse(answer).structure;
    written.parse(await served.ask(adoptQuestion(id, round % 2 === 0 ? 'cut' : 'mend', revision)));
    // The first half warms up.
    answer = await ask(round < ROUNDS ? nothingSpent() : first);
    answer = await ask(round < ROUNDS ? nothingSpent() : again);
  }
  return { first, again };
}

async function rowsOf(served: Served, network: Structure, say: Say): Promise<Row[]> {
  const content = writeStructure(network, 'JSON');
  const load = nothingSpent();
  const taken = () => served.process.processorTime();
  say('loading');
  await spend(load, taken, () => served.load({ content, type: 'application/json' }));
  say('revision by revision');
  const plain = await askEachRevision(served, network, gapsQuestion(network.id));
  const explained = await askEachRevision(served, network, explainedGapsQuestion(network.id));
  say('simulating');
  const simulated = nothingSpent();
  const question = simulateQuestion(network.id, fittingChanges(network, 10, randomNumbers(2)));
  for (let round = 0; round < ROUNDS * 2; round++) {
    const spent = round < ROUNDS ? nothingSpent() : simulated;
    simulation.parse(await spend(spent, taken, () => served.ask(question)));
  }
  return [
    { what: 'POST /load of the file, JSON, once', spent: load, longest: LONGEST.load },
    { what: 'coverage and gaps, first of a new revision', spent: plain.first, longest: LONGEST.first },
    { what: 'coverage and gaps, unchanged', spent: plain.again, longest: LONGEST.again },
    { what: 'the same explained, first of a new revision', spent: explained.first, longest: null },
    { what: 'the same explained, unchanged', spent: explained.again, longest: null },
    { what: 'simulate, 10 changes', spent: simulated, longest: LONGEST.simulate },
  ];
}

async function run(say: Say): Promise<Findings> {
  say(`making a network of ${POSTS} posts`);
  const network = randomNetwork({ posts: POSTS, seed: 1 });
  const rows = await whileServed((served) => rowsOf(served, network, say));
  return {
    how: `The server in a process of its own, embedded store, a network of ${POSTS.toLocaleString('en-GB')} posts. Each answer is waited for before the next question; a new revision is an adopted scenario of one change. Median of ${ROUNDS} rounds after as many to warm up, with quartiles: by the clock of who asks, and processor time of the server, all its threads.`,
    table: {
      head: ['what', 'time', 'processor'],
      rows: rows.map(({ what, spent }) => [what, ...spentCells(spent)]),
    },
    targets: rows.flatMap(({ what, spent, longest }) =>
      longest === null ? [] : [clockTarget(`${what}, 5k posts`, longest, spent)],
    ),
  };
}

export const apiPart: Part = { name: 'api', title: 'The API, one question at a time', run };
