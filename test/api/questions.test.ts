import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gaps } from '../../server/accountability/gaps.js';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { changeValue } from '../../server/scenario/change-value.js';
import { provenanceOf, readScenario } from '../../server/scenario/scenario-file.js';
import { simulate } from '../../server/scenario/simulate.js';
import { DESIGNATIONS, type Designation } from '../../server/structure/designation.js';
import { readStructure } from '../../server/structure/file/read-structure.js';
import { ROUTE_POLICIES } from '../../server/structure/line-types.js';
import { root } from '../support/cli.js';
import { at, freshId, startApi } from './api-server.js';

const OFFICES: readonly (readonly Designation[] | null)[] = [
  null,
  [],
  ['DCS'],
  ['DASS', 'LMCS', 'DCS', 'LMCS'],
  ['MONITORING_OFFICER'],
  DESIGNATIONS,
];

const QUESTIONS = ROUTE_POLICIES.flatMap((via) => OFFICES.map((to) => ({ via, to })));

const COUNTS = 'designation required covered missing';
const EFFECT = `after { ${COUNTS} } lost { duty { id } designation causedBy } gained { duty { id } designation causedBy }`;
const SIMULATE = `query S($changes: [ChangeInput!]!, $to: [Designation!], $via: RoutePolicy!) {
  result: simulate(structure: "coventry-2017", changes: $changes, to: $to, via: $via) {
    ... on Simulation { to before { ${COUNTS} } ${EFFECT} gaps { duty { id } designation } } } }`;
const COMPARE = `query C($scenarios: [ID!]!, $to: [Designation!], $via: RoutePolicy!) {
  result: compare(structure: "coventry-2017", scenarios: $scenarios, to: $to, via: $via) {
    ... on Comparison { to before { ${COUNTS} } scenarios { scenario { id } changes ${EFFECT} }
      differing { duty { id } designation gapIn } } } }`;

async function coventry() {
  const folder = join(root, 'examples/coventry-2017');
  const structure = readStructure(await readFile(join(folder, 'structure.yaml')), 'YAML');
  const split = readScenario(await readFile(join(folder, 'scenarios/split-dcs-dass.yaml')), 'YAML');
  if (!structure.ok || !split.ok) throw new Error('Coventry cannot be read');
  return { base: buildSnapshot(structure.structure), split: split.scenario };
}

const named = <Pair extends { readonly duty: string }>(pairs: readonly Pair[]) =>
  pairs.map(({ duty, ...rest }) => ({ duty: { id: duty }, ...rest }));

describe('every question about a scenario is answered over HTTP as it is in memory:', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  let world: Awaited<ReturnType<typeof coventry>>;

  beforeAll(async () => {
    [api, world] = await Promise.all([startApi(), coventry()]);
    await api.load('coventry-2017');
    const changes = world.split.changes.map(changeValue);
    for (const given of [
      { id: 'split', changes },
      { id: 'nothing', changes: [] },
    ]) {
      const input = {
        structure: 'coventry-2017',
        name: given.id,
        author: 'me',
        requestId: freshId(),
        ...given,
      };
      await api.ask('mutation S($input: SaveScenarioInput!) { saveScenario(input: $input) { __typename } }', {
        input,
      });
    }
  });
  afterAll(() => api.stop());

  /** What the simulation of a list of changes is, in the shape of the answer. */
  function expected(question: (typeof QUESTIONS)[number], changed: boolean) {
    const changes = changed ? world.split.changes : [];
    const result = simulate(world.base, changes, provenanceOf(world.split), question);
    if (!result.ok) throw new Error(result.error.message);
    const { to, before, after, lost, gained, structure } = result.simulation;
    const found = gaps(buildSnapshot(structure), { to, via: question.via });
    const effect = { after, lost: named(lost), gained: named(gained) };
    return { to, before, effect, gaps: found.map(({ duty, designation }) => ({ duty, designation })) };
  }

  test.each(QUESTIONS)('simulate via $via to $to', async (question) => {
    const changes = world.split.changes.map(changeValue);
    const { data, errors } = await api.ask(SIMULATE, { changes, ...question });
    expect(errors).toEqual([]);
    const { to, before, effect, gaps: found } = expected(question, true);
    expect(at(data, 'result')).toEqual({ to, before, ...effect, gaps: named(found) });
  });

  test.each(QUESTIONS)('compare via $via to $to', async (question) => {
    const { data, errors } = await api.ask(COMPARE, { scenarios: ['split', 'nothing'], ...question });
    expect(errors).toEqual([]);
    const [split, nothing] = [expected(question, true), expected(question, false)];
    const has = ({ gaps: found }: typeof split, { duty, designation }: (typeof split.gaps)[number]) =>
      found.some((each) => each.duty === duty && each.designation === designation);
    const differing = [
      ...split.gaps.filter((pair) => !has(nothing, pair)).map((pair) => ({ ...pair, gapIn: ['split'] })),
      ...nothing.gaps.filter((pair) => !has(split, pair)).map((pair) => ({ ...pair, gapIn: ['nothing'] })),
    ];
    expect(at(data, 'result')).toEqual({
      to: split.to,
      before: split.before,
      scenarios: [
        { scenario: { id: 'split' }, changes: 2, ...split.effect },
        { scenario: { id: 'nothing' }, changes: 0, ...nothing.effect },
      ],
      differing: named(differing),
    });
  });

  test('a scenario named twice is refused', async () => {
    const { status, errors } = await api.ask(COMPARE, { scenarios: ['split', 'split'], via: 'FORMAL' });
    expect([status, errors[0]?.message]).toEqual([
      400,
      'The scenario "split" is named twice; name each once.',
    ]);
  });
});
