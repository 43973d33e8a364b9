import { deepStrictEqual } from 'node:assert/strict';
import { forEachRequired } from '../../server/accountability/gaps.js';
import { computeReach } from '../../server/accountability/reach.js';
import { buildSnapshot, nodeAt, type Snapshot } from '../../server/accountability/snapshot.js';
import { graphologyGaps, graphologyNetwork, type Pair } from '../graphology-network.js';
import { randomNetwork } from '../random-network.js';
import { digits, durations, type Findings, type Part, type Table } from '../report.js';
import { measureInTurn, ratio, task, type Task } from '../timing.js';

const SIZES = [2_000, 5_000, 20_000, 50_000];
const ROUNDS = 15;
const BUILD_ROUNDS = 7;
const QUESTION = { to: ['DCS', 'LMCS'], via: 'FORMAL' } as const;

/** Every gap, with nothing remembered from the last time. */
function snapshotGaps(snapshot: Snapshot): Pair[] {
  const reaches = QUESTION.to.map((designation) => computeReach(snapshot, QUESTION.via, designation));
  const found: Pair[] = [];
  forEachRequired(snapshot, QUESTION.to, reaches, (duty, designation, covered) => {
    if (!covered) found.push({ duty: nodeAt(snapshot, duty).id, designation });
  });
  return found;
}

interface Size {
  readonly posts: number;
  readonly gaps: number;
  readonly nodes: number;
  readonly lines: number;
  readonly ours: { readonly build: Task; readonly query: Task };
  readonly theirs: { readonly build: Task; readonly query: Task };
}

function tasksAt(posts: number): Size {
  const structure = randomNetwork({ posts, seed: 1 });
  const snapshot = buildSnapshot(structure);
  const graph = graphologyNetwork(structure, QUESTION.via);
  const answer = snapshotGaps(snapshot);
  deepStrictEqual(answer, graphologyGaps(graph, QUESTION.to));
  return {
    posts,
    gaps: answer.length,
    nodes: structure.nodes.length,
    lines: structure.lines.length,
    ours: {
      build: task(`snapshot, build, ${posts}`, () => buildSnapshot(structure)),
      query: task(`snapshot, query, ${posts}`, () => snapshotGaps(snapshot)),
    },
    theirs: {
      build: task(`graphology, build, ${posts}`, () => graphologyNetwork(structure, QUESTION.via)),
      query: task(`graphology, query, ${posts}`, () => graphologyGaps(graph, QUESTION.to)),
    },
  };
}

function run(say: (words: string) => void): Findings {
  const sizes = SIZES.map((posts) => {
    say(`making a network of ${posts} posts`);
    return tasksAt(posts);
  });
  measureInTurn([...sizes.map(({ ours }) => ours.query), ...sizes.map(({ theirs }) => theirs.query)], {
    rounds: ROUNDS,
    say,
  });
  measureInTurn(
    sizes.flatMap(({ ours, theirs }) => [ours.build, theirs.build]),
    { rounds: BUILD_ROUNDS, say },
  );
  return {
    how: `All gaps to the DCS and the LMCS by formal lines, computed anew each time, without explanations. The peer is graphology 0.26: breadth-first search against the lines from each carrier. Each finds the same gaps. Processor time; median of ${ROUNDS} rounds in turn (of ${BUILD_ROUNDS} for the builds), with quartiles; “times” is the peer’s time over ours. A snapshot holds both policies and every list in order; the peer’s graph holds the formal lines alone.`,
    table: tableOf(sizes),
    targets: targets(sizes),
  };
}

const HEAD = [
  'posts',
  'nodes',
  'lines',
  'gaps',
  'query',
  'graphology',
  'times',
  'build',
  'graphology',
  'times',
];

function tableOf(sizes: readonly Size[]): Table {
  const rows = sizes.map(({ posts, nodes, lines, gaps, ours, theirs }) => [
    ...[posts, nodes, lines, gaps].map((count) => count.toLocaleString('en-GB')),
    durations(ours.query.rounds),
    durations(theirs.query.rounds),
    digits(ratio(theirs.query, ours.query)),
    durations(ours.build.rounds),
    durations(theirs.build.rounds),
    digits(ratio(theirs.build, ours.build)),
  ]);
  return { head: HEAD, rows };
}

function targets(sizes: readonly Size[]): Findings['targets'] {
  const queryAt = (wanted: number) => {
    const size = sizes.find(({ posts }) => posts === wanted);
    if (size === undefined) throw new RangeError(`nothing was measured at ${wanted} posts`);
    return size;
  };
  const at20k = queryAt(20_000);
  const times = ratio(at20k.theirs.query, at20k.ours.query);
  const growth = ratio(queryAt(50_000).ours.query, queryAt(5_000).ours.query);
  return [
    {
      what: 'gap set at 20k posts, query to query',
      asked: '≥ 20 × graphology',
      measured: `${digits(times)} ×`,
      reached: times >= 20,
    },
    {
      what: 'its growth from 5k to 50k posts',
      asked: '≤ 12 ×',
      measured: `${digits(growth)} ×`,
      reached: growth <= 12,
    },
  ];
}

export const gapsPart: Part = { name: 'gaps', title: 'The gap set, against graphology', run };
