import { deepStrictEqual } from 'node:assert/strict';
import { buildSnapshot, type Snapshot } from '../../server/accountability/snapshot.js';
import { applyChanges } from '../../server/scenario/apply-changes.js';
import type { Change } from '../../server/scenario/change.js';
import { simulate, type GapChange } from '../../server/scenario/simulate.js';
import type { Structure } from '../../server/structure/model.js';
import { PROVENANCE } from '../../test/support/changes.js';
import { fittingChanges } from '../fitting-changes.js';
import { graphologyGaps, graphologyNetwork, type Pair } from '../graphology-network.js';
import { randomNetwork } from '../random-network.js';
import { randomNumbers } from '../random-numbers.js';
import { digits, duration, durations, type Findings, type Part } from '../report.js';
import { measureInTurn, ratio, summary, task, type Task } from '../timing.js';

const POSTS = 5_000;
const ROUNDS = 9;
const SCENARIOS = 200;
/** Of the scenarios, those that the peer simulates too: it takes too long for all. */
const COMPARED = 20;
const LONGEST = { once: 5, all: 1_000 };
const QUESTION = { to: ['DCS', 'LMCS'], via: 'FORMAL' } as const;

/** The pairs that changes make a gap, and that they make none. */
interface Effect {
  readonly lost: readonly Pair[];
  readonly gained: readonly Pair[];
}

function simulated(base: Snapshot, changes: readonly Change[]): Effect {
  const result = simulate(base, changes, PROVENANCE, QUESTION);
  if (!result.ok) throw new Error(result.error.message);
  const { lost, gained } = result.simulation;
  return { lost, gained };
}

/** The same by a graph of graphology's, built anew from the changed structure. */
function rebuilt(base: Structure, gapsBefore: readonly Pair[], changes: readonly Change[]): Effect {
  const result = applyChanges(base, changes, PROVENANCE);
  if (!result.ok) throw new Error(result.error.message);
  const network = graphologyNetwork(result.structure, QUESTION.via);
  const gapsAfter = graphologyGaps(network, QUESTION.to);
  const required = new Set(network.duties.flatMap((duty) => duty.mustReach.map((to) => `${duty.id} ${to}`)));
  const [before, after] = [new Set(gapsBefore.map(keyOf)), new Set(gapsAfter.map(keyOf))];
  return {
    lost: gapsAfter.filter((pair) => !before.has(keyOf(pair))),
    gained: gapsBefore.filter((pair) => required.has(keyOf(pair)) && !after.has(keyOf(pair))),
  };
}

function keyOf({ duty, designation }: Pair | GapChange): string {
  return `${duty} ${designation}`;
}

/** @throws when the two find different pairs. @returns how many pairs they found */
function requireEqual(ours: Effect, theirs: Effect): number {
  for (const kind of ['lost', 'gained'] as const)
    deepStrictEqual(ours[kind].map(keyOf), theirs[kind].map(keyOf));
  return ours.lost.length + ours.gained.length;
}

function run(say: (words: string) => void): Findings {
  say(`making a network of ${POSTS} posts and ${SCENARIOS} scenarios`);
  const base = buildSnapshot(randomNetwork({ posts: POSTS, seed: 1 }));
  const { structure } = base;
  const random = randomNumbers(2);
  const ten = fittingChanges(structure, 10, random);
  const scenarios = Array.from({ length: SCENARIOS }, () => fittingChanges(structure, 5, random));
  const compared = scenarios.slice(0, COMPARED);
  const gapsBefore = graphologyGaps(graphologyNetwork(structure, QUESTION.via), QUESTION.to);
  const pairs = [ten, ...compared].reduce(
    (sum, list) => sum + requireEqual(simulated(base, list), rebuilt(structure, gapsBefore, list)),
    0,
  );

  const once = task('10 changes', () => simulated(base, ten));
  const onceRebuilt = task('10 changes, graphology', () => rebuilt(structure, gapsBefore, ten));
  const some = task(`${COMPARED} scenarios`, () => compared.map((list) => simulated(base, list)));
  const someRebuilt = task(`${COMPARED} scenarios, graphology`, () =>
    compared.map((list) => rebuilt(structure, gapsBefore, list)),
  );
  const all = task(`${SCENARIOS} scenarios`, () => scenarios.map((list) => simulated(base, list)));
  measureInTurn([once, onceRebuilt, some, someRebuilt, all], { rounds: ROUNDS, say });
  const times = (theirs: Task, ours: Task) => digits(ratio(theirs, ours));
  const [onceMedian, allMedian] = [summary(once.rounds).median, summary(all.rounds).median];
  return {
    how: `Changes to a network of ${POSTS.toLocaleString('en-GB')} posts of ten kinds in turn, its snapshot built: which pairs they lose and gain, and through which change. The peer applies the same changes with the same code, then builds a graph of graphology’s from the result and searches it; it does not look for causes. Both find the same ${pairs} pairs. Processor time; median of ${ROUNDS} rounds in turn, with quartiles; “times” is the peer’s time over ours.`,
    table: {
      head: ['what', 'simulated', 'graphology, rebuilt', 'times'],
      rows: [
        ['10 changes', durations(once.rounds), durations(onceRebuilt.rounds), times(onceRebuilt, once)],
        [
          `${COMPARED} scenarios of 5 changes`,
          durations(some.rounds),
          durations(someRebuilt.rounds),
          times(someRebuilt, some),
        ],
        [`${SCENARIOS} scenarios of 5 changes`, durations(all.rounds), '', ''],
      ],
    },
    targets: [
      {
        what: '10 changes at 5k posts, the snapshot there',
        asked: `≤ ${duration(LONGEST.once)}`,
        measured: duration(onceMedian),
        reached: onceMedian <= LONGEST.once,
      },
      {
        what: '200 scenarios of 5 changes at 5k posts',
        asked: `≤ ${duration(LONGEST.all)}`,
        measured: duration(allMedian),
        reached: allMedian <= LONGEST.all,
      },
    ],
  };
}

export const simulatePart: Part = {
  name: 'simulate',
  title: 'Simulations in memory, against a graph rebuilt for each',
  run,
};
