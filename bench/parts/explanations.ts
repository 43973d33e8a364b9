import { checkStructure } from '../../server/accountability/check.js';
import { brokenAt } from '../../server/accountability/dead-ends.js';
import { MOST_ROUTES, routes } from '../../server/accountability/routes.js';
import { buildSnapshot, nodeAt } from '../../server/accountability/snapshot.js';
import { randomNetwork } from '../random-network.js';
import { durations, type Findings, type Part } from '../report.js';
import { measureInTurn, task } from '../timing.js';

const POSTS = 5_000;
const ROUNDS = 15;
const DUTIES_ROUTED = 20;
const VIA = 'FORMAL';

function run(say: (words: string) => void): Findings {
  say(`making a network of ${POSTS} posts`);
  const structure = randomNetwork({ posts: POSTS, seed: 1 });
  const snapshot = buildSnapshot(structure);
  const { gaps } = checkStructure(snapshot, { to: null, via: VIA });
  const routed = Array.from(
    snapshot.duties.subarray(0, DUTIES_ROUTED),
    (index) => nodeAt(snapshot, index).id,
  );
  const explanations = () =>
    gaps.map(({ duty, designation }) => brokenAt(snapshot, { duty, to: designation, via: VIA }));
  const firstRoutes = () =>
    routed.map((duty) => routes(snapshot, { duty, to: 'DCS', via: VIA, first: MOST_ROUTES }));
  const found = firstRoutes().flat().length;
  const stops = explanations().flat();
  const lines = stops.reduce((sum, { walk }) => sum + walk.length, 0);

  const tasks = [
    // What a snapshot remembers goes with the object, so a copy works everything out again.
    task('`checkStructure`, all of it', () => checkStructure({ ...snapshot }, { to: null, via: VIA })),
    task(`\`brokenAt\` of all ${gaps.length} gaps (${stops.length} stops, ${lines} lines)`, explanations),
    task(`\`routes\` of ${routed.length} duties, first ${MOST_ROUTES} (${found} found)`, firstRoutes),
  ];
  measureInTurn(tasks, { rounds: ROUNDS, say });
  return {
    how: `A network of ${POSTS.toLocaleString('en-GB')} posts, formal lines, its snapshot built. Processor time; median of ${ROUNDS} rounds in turn, with quartiles.`,
    table: { head: ['what', 'time'], rows: tasks.map(({ name, rounds }) => [name, durations(rounds)]) },
    targets: [],
  };
}

export const explanationsPart: Part = {
  name: 'explanations',
  title: 'A whole check, its explanations and routes, in memory',
  run,
};
