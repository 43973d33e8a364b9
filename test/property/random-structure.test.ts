import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESIGNATIONS, inDesignationOrder } from '../../server/structure/designation.js';
import { textFault } from '../../server/structure/file/text.js';
import { LINE_RULES, ROUTE_POLICIES } from '../../server/structure/line-types.js';
import { citedSource, inCanonicalOrder, lineId, type Structure } from '../../server/structure/model.js';
import { BIASES, structureArbitrary } from '../support/random-structure.js';
import { reference } from '../support/reference/evaluator.js';
import { runs } from './runs.js';

const EACH_DESIGNATION = { to: DESIGNATIONS };

const FEATURES = [
  ...ROUTE_POLICIES.flatMap((via) => [
    ...[`${via} gap`, `${via} covered pair`, `${via} several routes`, `${via} routes of equal length`],
    ...[`${via} long route`, `${via} parallel lines`],
    ...[`${via} UNASSIGNED`, `${via} NOT_DESIGNATED`, `${via} ENDS`, `${via} CYCLE`],
  ]),
  'gap covered via ASSURED',
  ...[
    'warning NOT_CARRIED',
    'warning SEVERAL_CARRIERS',
    'warning UNUSUAL_KIND',
    'warning VACANT_ON_EVERY_ROUTE',
  ],
  ...['warning PARTIAL', 'warning CYCLE', 'warning NOTHING_REQUIRED'],
];

/** What a structure holds that a property about it ought to meet often. */
function featuresOf(structure: Structure): Set<string> {
  const answers = reference(structure);
  const features = new Set<string>();
  for (const via of ROUTE_POLICIES) {
    for (const { duty, designation, coveredVia } of answers.gaps({ ...EACH_DESIGNATION, via })) {
      features.add(`${via} gap`);
      for (const policy of coveredVia) features.add(`gap covered via ${policy}`);
      for (const end of answers.brokenAt({ duty, to: designation, via }))
        features.add(`${via} ${end.reason}`);
    }
    for (const { covered } of answers.coverage({ ...EACH_DESIGNATION, via })) {
      if (covered > 0) features.add(`${via} covered pair`);
    }
    for (const { code } of answers.warnings({ ...EACH_DESIGNATION, via })) features.add(`warning ${code}`);
    for (const duty of structure.nodes.filter((node) => node.type === 'Duty')) {
      const routes = answers.routes({ duty: duty.id, to: 'DCS', via, first: 50 });
      if (routes.length > 1) features.add(`${via} several routes`);
      if (routes.some((route) => route.length > 3)) features.add(`${via} long route`);
      if (routes.some((route, index) => route.length === routes[index + 1]?.length))
        features.add(`${via} routes of equal length`);
      if (routes.some((route) => route.steps.some((step) => step.lines.length > 1)))
        features.add(`${via} parallel lines`);
    }
  }
  return features;
}

/** How many structures of a sample hold each feature. */
function counted(structures: readonly Structure[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of structures.flatMap((structure) => [...featuresOf(structure)]))
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** What makes a structure invalid by the rules of the file, in words. */
function faultsOf(structure: Structure): string[] {
  const nodes = new Map(structure.nodes.map((node) => [node.id, node]));
  const keys = new Set<string>(structure.sources.map((source) => source.key));
  const cited = [...structure.nodes, ...structure.lines].map(({ source }) => citedSource(source));
  const names = structure.nodes.flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]);
  return [
    ...structure.nodes.filter((node) => nodes.get(node.id) !== node).map(({ id }) => `two nodes ${id}`),
    ...cited.filter((key) => !keys.has(key)).map((key) => `unlisted source ${key}`),
    ...names.flatMap((name) => textFault(name) ?? []),
    ...structure.nodes
      .filter(({ id }) => wholesAbove(structure, id).includes(id))
      .map(({ id }) => `${id} is part of itself`),
    ...structure.lines.flatMap((line, index) => {
      const { from, to, single, sameType } = LINE_RULES[line.type];
      const [lower, upper] = [nodes.get(line.from), nodes.get(line.to)];
      if (lower === undefined || upper === undefined) return [`${lineId(line)} dangles`];
      const others = structure.lines.toSpliced(index, 1);
      return [
        from.includes(lower.type) && to.includes(upper.type) ? [] : ['joins the wrong kinds'],
        sameType && lower.type !== upper.type ? ['joins two kinds'] : [],
        lower === upper ? ['joins a node to itself'] : [],
        others.some((other) => lineId(other) === lineId(line)) ? ['stands twice'] : [],
        single && others.some((other) => other.type === line.type && other.from === line.from)
          ? ['is not single']
          : [],
        line.type === 'HELD_BY' && lower.type === 'Role' && lower.vacant ? ['leaves a vacant post'] : [],
      ]
        .flat()
        .map((fault) => `${lineId(line)} ${fault}`);
    }),
  ];
}

describe('random structures', () => {
  test.each(BIASES)('are valid and in canonical order (%s)', (bias) => {
    fc.assert(
      fc.property(structureArbitrary({ bias }), (structure) => {
        expect(faultsOf(structure)).toEqual([]);
        expect(structure).toEqual(inCanonicalOrder(structure));
        for (const node of structure.nodes) {
          const listed =
            node.type === 'Role' ? node.designations : node.type === 'Duty' ? node.mustReach : [];
          expect(listed).toEqual(inDesignationOrder(listed));
        }
      }),
      runs(100),
    );
  });

  test('are rich in every kind of answer', () => {
    const sample = fc.sample(structureArbitrary(), { numRuns: 400, seed: 2013 });
    const counts = counted(sample);
    const rare = FEATURES.filter((feature) => (counts.get(feature) ?? 0) < sample.length / 20);
    expect(rare).toEqual([]);
  });
});

function wholesAbove(structure: Structure, id: string): string[] {
  const above: string[] = [];
  let whole = structure.lines.find((line) => line.type === 'PART_OF' && line.from === id);
  while (whole !== undefined && !above.includes(whole.to)) {
    const { to } = whole;
    above.push(to);
    whole = structure.lines.find((line) => line.type === 'PART_OF' && line.from === to);
  }
  return above;
}
