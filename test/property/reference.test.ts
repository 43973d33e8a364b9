import { describe, expect, test } from 'vitest';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { nodeId } from '../../server/structure/file/text.js';
import { world } from '../support/world.js';
import { EVALUATORS } from './evaluators.js';

const BOTH = ['DCS', 'LMCS'] as const;
const d1 = nodeId.parse('d1');

/** Worlds small enough to work out by hand: they hold the reference, and what is compared with it, to the text. */
describe.each(EVALUATORS)('routes, by %s', (_name, evaluate) => {
  const routes = (given: Parameters<typeof world>[0], via: 'FORMAL' | 'ASSURED' = 'FORMAL') =>
    evaluate(world(given)).routes({ duty: d1, to: 'DCS', via, first: 50 });
  const nodes = (...asked: Parameters<typeof routes>) =>
    routes(...asked).map((route) => route.nodes.join(' '));

  test('a duty discharged by the office itself is one step away', () => {
    const found = routes({
      roles: { dcs: { designations: ['DCS'] } },
      duties: { d1: { dischargedBy: [{ to: 'dcs', source: 'protocol ¶7', note: 'in person' }] } },
    });
    const line = { type: 'DISCHARGED_BY', from: 'd1', to: 'dcs', source: 'protocol ¶7', note: 'in person' };
    expect(found).toEqual([
      { length: 1, nodes: ['d1', 'dcs'], steps: [{ from: 'd1', to: 'dcs', lines: [line] }] },
    ]);
  });

  test('a step lists every allowed line between its nodes, in the order of the line types', () => {
    const roles = {
      dcs: { designations: ['DCS'] },
      head: { assures: ['dcs'], lineManagedBy: ['dcs'], accountableTo: ['dcs'] },
    } as const;
    const types = (via: 'FORMAL' | 'ASSURED') =>
      routes({ roles, duties: { d1: { dischargedBy: ['head'] } } }, via).map((route) =>
        route.steps.map((step) => step.lines.map((line) => line.type)),
      );
    expect(types('FORMAL')).toEqual([[['DISCHARGED_BY'], ['ACCOUNTABLE_TO', 'LINE_MANAGED_BY']]]);
    expect(types('ASSURED')).toEqual([[['DISCHARGED_BY'], ['ACCOUNTABLE_TO', 'LINE_MANAGED_BY', 'ASSURES']]]);
  });

  test('a route ends at the first carrier and passes through none', () => {
    const roles = {
      dcs: { designations: ['DCS'], accountableTo: ['deputy'] },
      deputy: { designations: ['DCS'] },
      head: { accountableTo: ['dcs'] },
    } as const;
    expect(nodes({ roles, duties: { d1: { dischargedBy: ['head'] } } })).toEqual(['d1 head dcs']);
  });

  test('shorter routes come first, equal ones by their ids in code-unit order', () => {
    const roles = {
      dcs: { designations: ['DCS'] },
      a10: { accountableTo: ['dcs'] },
      a2: { accountableTo: ['dcs'] },
      'a-b': { accountableTo: ['dcs'] },
      a1: { accountableTo: ['a10', 'dcs'] },
    } as const;
    expect(nodes({ roles, duties: { d1: { dischargedBy: ['a10', 'a1', 'a2', 'a-b'] } } })).toEqual([
      'd1 a-b dcs',
      'd1 a1 dcs',
      'd1 a10 dcs',
      'd1 a2 dcs',
      'd1 a1 a10 dcs',
    ]);
  });

  test('a cycle is passed once on the way and never gone round', () => {
    const roles = {
      dcs: { designations: ['DCS'] },
      a: { accountableTo: ['b'] },
      b: { accountableTo: ['a', 'c'] },
      c: { accountableTo: ['b', 'dcs'], lineManagedBy: ['a'] },
    } as const;
    expect(nodes({ roles, duties: { d1: { dischargedBy: ['a', 'c'] } } })).toEqual([
      'd1 c dcs',
      'd1 a b c dcs',
    ]);
  });

  test('boards and directorates stand in the middle, and assurance and the chair count only when assured', () => {
    const given = {
      roles: {
        dcs: { designations: ['DCS'] },
        head: { assures: ['board'] },
        chair: { accountableTo: ['dcs'] },
      },
      boards: { board: { chairedBy: 'chair', assures: ['dcs'] } },
      directorates: { unit: { ledBy: 'head' } },
      duties: { d1: { dischargedBy: ['unit', 'board'] } },
    } as const;
    expect(nodes(given, 'FORMAL')).toEqual([]);
    expect(nodes(given, 'ASSURED')).toEqual([
      'd1 board dcs',
      'd1 board chair dcs',
      'd1 unit head board dcs',
      'd1 unit head board chair dcs',
    ]);
  });

  test('membership, seats, parts and holders are no part of a route', () => {
    const given = {
      roles: {
        dcs: { designations: ['DCS'], heldBy: 'person' },
        head: { memberOf: ['board'], sitsIn: 'whole', heldBy: 'person' },
      },
      people: { person: {} },
      boards: { board: { partOf: 'council' }, council: { accountableTo: ['dcs'] } },
      directorates: { part: { partOf: 'whole' }, whole: { ledBy: 'dcs' } },
      duties: { d1: { dischargedBy: ['head', 'part', 'board'] } },
    } as const;
    expect(nodes(given, 'ASSURED')).toEqual([]);
  });

  test('no more are given than are asked for', () => {
    const roles = {
      dcs: { designations: ['DCS'] },
      a: { accountableTo: ['dcs'] },
      b: { accountableTo: ['dcs'] },
    } as const;
    const answers = evaluate(world({ roles, duties: { d1: { dischargedBy: ['b', 'a', 'dcs'] } } }));
    const first = answers.routes({ duty: d1, to: 'DCS', via: 'FORMAL', first: 2 });
    expect(first.map((route) => route.nodes)).toEqual([
      ['d1', 'dcs'],
      ['d1', 'a', 'dcs'],
    ]);
  });
});

describe.each(EVALUATORS)('gaps and coverage, by %s', (_name, evaluate) => {
  const given = {
    roles: {
      dcs: { designations: ['DCS'] },
      lead: { designations: ['LMCS'], kind: 'member' },
      head: { accountableTo: ['dcs'], assures: ['board'] },
    },
    boards: { board: { assures: ['lead'] } },
    duties: {
      d10: {},
      d2: { dischargedBy: ['head'] },
      'd-3': { mustReach: ['LMCS', 'DASS'], dischargedBy: ['lead'] },
      free: { mustReach: [] },
    },
  } as const;
  const answers = evaluate(world(given));

  test('missing both of two offices is two gaps, sorted by duty and then office', () => {
    expect(answers.gaps({ to: ['DASS', 'LMCS', 'DCS'], via: 'FORMAL' })).toEqual([
      { duty: 'd-3', designation: 'DASS', coveredVia: [] },
      { duty: 'd10', designation: 'DCS', coveredVia: [] },
      { duty: 'd10', designation: 'LMCS', coveredVia: [] },
      { duty: 'd2', designation: 'LMCS', coveredVia: ['ASSURED'] },
    ]);
  });

  test('assurance closes what is not formally covered', () => {
    expect(answers.gaps({ to: BOTH, via: 'ASSURED' })).toEqual([
      { duty: 'd10', designation: 'DCS', coveredVia: [] },
      { duty: 'd10', designation: 'LMCS', coveredVia: [] },
    ]);
  });

  test('coverage counts the required pairs of each office asked about, in enum order', () => {
    expect(answers.coverage({ to: ['DPH', 'DASS', 'LMCS', 'DCS'], via: 'FORMAL' })).toEqual([
      { designation: 'DCS', required: 2, covered: 1, missing: 1 },
      { designation: 'LMCS', required: 3, covered: 1, missing: 2 },
      { designation: 'DASS', required: 1, covered: 0, missing: 1 },
      { designation: 'DPH', required: 0, covered: 0, missing: 0 },
    ]);
  });

  test('a structure without duties has no gaps', () => {
    const empty = evaluate(world({}));
    expect(empty.gaps({ to: DESIGNATIONS, via: 'ASSURED' })).toEqual([]);
    expect(empty.coverage({ to: ['DCS'], via: 'ASSURED' })).toEqual([
      { designation: 'DCS', required: 0, covered: 0, missing: 0 },
    ]);
  });
});
