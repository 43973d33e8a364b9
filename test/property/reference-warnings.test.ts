import { describe, expect, test } from 'vitest';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { world, type WorldGiven } from '../support/world.js';
import { EVALUATORS } from './evaluators.js';

describe.each(EVALUATORS)('warnings, by %s', (_name, evaluate) => {
  /** Each as `CODE DESIGNATION: the nodes it is about`. */
  function warnings(given: WorldGiven, via: RoutePolicy = 'FORMAL') {
    return evaluate(world(given))
      .warnings({ to: ['DCS', 'LMCS', 'DASS'], via })
      .map(({ code, designation, at }) => [code, designation ?? '-', ...at].join(' '));
  }
  const dcs = { designations: ['DCS'] } as const;
  const toDcs = { mustReach: ['DCS'] } as const;

  test('an office that some duty must reach and no role carries', () => {
    expect(warnings({ roles: { head: { designations: ['DASS'] } }, duties: { d1: {} } })).toEqual([
      'NOT_CARRIED DCS',
      'NOT_CARRIED LMCS',
    ]);
  });

  test('an office that several roles carry, only where some duty must reach it', () => {
    const roles = {
      a2: dcs,
      a10: dcs,
      b: { designations: ['DASS'] },
      c: { designations: ['DASS'] },
    } as const;
    expect(warnings({ roles, duties: { d1: toDcs } })).toEqual(['SEVERAL_CARRIERS DCS a10 a2']);
  });

  test('a DCS on a member and an LMCS on an officer', () => {
    const roles = {
      officer: { kind: 'officer', designations: ['LMCS', 'DASS'] },
      member: { kind: 'member', designations: ['DCS'] },
      outside: { kind: 'external', designations: ['DCS', 'LMCS'] },
    } as const;
    expect(warnings({ roles })).toEqual(['UNUSUAL_KIND DCS member', 'UNUSUAL_KIND LMCS officer']);
  });

  test('a duty whose routes all pass a vacant post, the last one counted', () => {
    const roles = {
      dcs,
      head: { vacant: true, accountableTo: ['dcs'] },
      other: { accountableTo: ['dcs'] },
      lead: { designations: ['LMCS'], vacant: true },
    } as const;
    const duties = {
      d2: { ...toDcs, dischargedBy: ['head'] },
      d1: { dischargedBy: ['head', 'lead'] },
      d3: { ...toDcs, dischargedBy: ['head', 'other'] },
      free: { mustReach: [], dischargedBy: ['head'] },
    } as const;
    expect(warnings({ roles, duties }).filter((warning) => !warning.startsWith('PARTIAL'))).toEqual([
      'VACANT_ON_EVERY_ROUTE DCS d1',
      'VACANT_ON_EVERY_ROUTE LMCS d1',
      'VACANT_ON_EVERY_ROUTE DCS d2',
      'NOTHING_REQUIRED - free',
    ]);
  });

  test('a covered pair some of whose dischargers have no route of their own', () => {
    const roles = {
      dcs: { ...dcs, accountableTo: ['b'] },
      b: {},
      a: { assures: ['dcs'] },
      c: { accountableTo: ['dcs'] },
    } as const;
    const duties = {
      d1: { ...toDcs, dischargedBy: ['b', 'a', 'c'] },
      d2: { ...toDcs, dischargedBy: ['b'] },
    } as const;
    expect(warnings({ roles, duties }, 'FORMAL')).toEqual(['PARTIAL DCS d1 a b']);
    expect(warnings({ roles, duties }, 'ASSURED')).toEqual(['PARTIAL DCS d1 b']);
  });

  test('each cycle of accountability and line management, whatever the policy', () => {
    const given = {
      roles: {
        c: { accountableTo: ['b'] },
        b: { lineManagedBy: ['c'] },
        lone: { accountableTo: ['c'], assures: ['y'] },
        x: { assures: ['lone'] },
        y: { accountableTo: ['x'] },
      },
      boards: { a: { accountableTo: ['z'], chairedBy: 'x' } },
      duties: { d1: { ...toDcs, dischargedBy: ['z'] } },
    } as const;
    const found = warnings({ ...given, roles: { ...given.roles, z: { ...dcs, accountableTo: ['a'] } } });
    expect(found).toEqual(['CYCLE - a z', 'CYCLE - b c']);
  });

  test('each duty that nobody requires', () => {
    const duties = { d2: { mustReach: [] }, d10: { mustReach: [] }, d3: toDcs } as const;
    expect(warnings({ roles: { dcs }, duties })).toEqual(['NOTHING_REQUIRED - d10', 'NOTHING_REQUIRED - d2']);
  });
});
