import { describe, expect, test } from 'vitest';
import { routes } from '../../server/accountability/routes.js';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { nodeId } from '../../server/structure/file/text.js';
import { world, type RoleGiven } from '../support/world.js';
import { inMemory } from './evaluators.js';

/** Far more than the answer takes, and far less than trying all 10²³ simple paths would. */
const MOMENTS = { timeout: 2000 };

const names = Array.from({ length: 25 }, (_, rank) => `r${String(rank + 1).padStart(2, '0')}`);
type Roles = Readonly<Record<string, RoleGiven>>;
const duty = nodeId.parse('d1');

/** How often routes are searched for anew. */
function searchesFor(structure: ReturnType<typeof world>): { searches: number; found: number } {
  let searches = 0;
  const count = () => {
    searches += 1;
  };
  const question = { duty, to: 'DCS', via: 'FORMAL', first: 50 } as const;
  const found = routes(buildSnapshot(structure), question, count).length;
  return { searches, found };
}

test('a chain in which each answers to the next and back has one route, found by one search', MOMENTS, () => {
  const last = 1_999;
  const chain = Array.from({ length: last + 1 }, (_, rank): [string, RoleGiven] => [
    `s${rank}`,
    {
      accountableTo: [rank + 1, rank - 1]
        .filter((each) => each >= 0 && each <= last)
        .map((each) => `s${each}`),
      ...(rank === last && { designations: ['DCS'] }),
    },
  ]);
  const structure = world({
    roles: Object.fromEntries(chain),
    duties: { d1: { mustReach: ['DCS'], dischargedBy: ['s0'] } },
  });
  expect(searchesFor(structure)).toEqual({ searches: 1, found: 1 });
});

test('a search for routes can be ended from outside', () => {
  const structure = denseWorld({ r25: { designations: ['DCS'] } });
  let left = 3;
  const goOn = () => {
    if (left-- === 0) throw new Error('enough');
  };
  const question = { duty, to: 'DCS', via: 'FORMAL', first: 50 } as const;
  expect(() => routes(buildSnapshot(structure), question, goOn)).toThrow('enough');
});

/** Twenty-five roles, each accountable to all the others, and whatever else is given of them. */
function denseWorld(own: Roles, others: Roles = {}) {
  const roles = names.map((name): [string, RoleGiven] => [
    name,
    { accountableTo: names.filter((other) => other !== name), ...own[name] },
  ]);
  return world({
    roles: { ...Object.fromEntries(roles), ...others },
    duties: { d1: { dischargedBy: ['r01'] } },
  });
}

describe('where every pair of 25 roles is joined both ways', MOMENTS, () => {
  test('the first fifty routes are the shortest in order of id', () => {
    const answers = inMemory(denseWorld({ r25: { designations: ['DCS'] } }));
    const found = answers.routes({ duty, to: 'DCS', via: 'FORMAL', first: 50 });
    const between = names.slice(1, -1);
    const expected = [
      'd1 r01 r25',
      ...between.map((one) => `d1 r01 ${one} r25`),
      ...between.flatMap((one) =>
        between.filter((two) => two !== one).map((two) => `d1 r01 ${one} ${two} r25`),
      ),
    ];
    expect(found.map((route) => route.nodes.join(' '))).toEqual(expected.slice(0, 50));
  });

  test('a way out at the far end of a long chain is found fifty times', () => {
    const chain = Array.from({ length: 20 }, (_, rank): [string, RoleGiven] => [
      `s${rank}`,
      { accountableTo: [rank < 19 ? `s${rank + 1}` : 'dcs'] },
    ]);
    const answers = inMemory(
      denseWorld(
        { r13: { accountableTo: ['s0'] } },
        { ...Object.fromEntries(chain), dcs: { designations: ['DCS'] } },
      ),
    );
    const found = answers.routes({ duty, to: 'DCS', via: 'FORMAL', first: 50 });
    expect(found).toHaveLength(50);
    expect(found[0]?.length).toBe(23);
    expect(found[49]?.length).toBe(25);
  });

  test('without a way out all are one cycle', () => {
    const answers = inMemory(denseWorld({}, { dcs: { designations: ['DCS'] } }));
    const broken = answers.brokenAt({ duty, to: 'DCS', via: 'FORMAL' });
    expect(broken.map(({ at, reason }) => `${at} ${reason}`)).toEqual(names.map((name) => `${name} CYCLE`));
    expect(answers.routes({ duty, to: 'DCS', via: 'FORMAL', first: 50 })).toEqual([]);
  });

  test('the warnings and the gaps come as soon', () => {
    const answers = inMemory(denseWorld({ r25: { designations: ['DCS'], vacant: true } }));
    expect(answers.gaps({ to: ['DCS'], via: 'ASSURED' })).toEqual([]);
    expect(answers.warnings({ to: ['DCS'], via: 'ASSURED' })).toEqual([
      { code: 'VACANT_ON_EVERY_ROUTE', at: ['d1'], designation: 'DCS' },
      { code: 'CYCLE', at: names },
    ]);
  });
});
