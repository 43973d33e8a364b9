import { describe, expect, test } from 'vitest';
import { nodeId } from '../../server/structure/file/text.js';
import { world, type RoleGiven } from '../support/world.js';
import { inMemory } from './evaluators.js';

/** Far more than the answer takes, and far less than trying all 10²³ simple paths would. */
const MOMENTS = { timeout: 2000 };

const names = Array.from({ length: 25 }, (_, rank) => `r${String(rank + 1).padStart(2, '0')}`);
type Roles = Readonly<Record<string, RoleGiven>>;
const duty = nodeId.parse('d1');

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
