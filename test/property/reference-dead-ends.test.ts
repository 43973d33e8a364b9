import { describe, expect, test } from 'vitest';
import { nodeId } from '../../server/structure/file/text.js';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { world, type WorldGiven } from '../support/world.js';
import { EVALUATORS } from './evaluators.js';

const duty = nodeId.parse('d1');

describe.each(EVALUATORS)('dead ends, by %s', (_name, evaluate) => {
  /** Each as `node reason: its walk`. */
  function brokenAt(given: WorldGiven, via: RoutePolicy = 'FORMAL') {
    return evaluate(world(given))
      .brokenAt({ duty, to: 'DCS', via })
      .map(({ at, reason, walk }) =>
        [`${at} ${reason}`, ...walk.map(({ type, from, to }) => `${from} ${type} ${to}`)].join(', '),
      );
  }
  const dcs = { designations: ['DCS'] } as const;

  test('a covered duty has none', () => {
    const roles = { dcs, lost: {} };
    expect(brokenAt({ roles, duties: { d1: { dischargedBy: ['dcs', 'lost'] } } })).toEqual([]);
  });

  test('a duty that nobody discharges is unassigned, whether or not the office exists', () => {
    expect(brokenAt({ roles: { dcs }, duties: { d1: {} } })).toEqual(['d1 UNASSIGNED']);
    expect(brokenAt({ duties: { d1: {} } })).toEqual(['d1 UNASSIGNED']);
  });

  test('where no role carries the office there is nowhere to go', () => {
    const roles = { head: { designations: ['LMCS'] } } as const;
    expect(brokenAt({ roles, duties: { d1: { dischargedBy: ['head'] } } })).toEqual(['d1 NOT_DESIGNATED']);
  });

  test('it is explained for an office that the duty need not reach', () => {
    const roles = { dcs, head: {} };
    const duties = { d1: { mustReach: [], dischargedBy: ['head'] } };
    expect(brokenAt({ roles, duties })).toEqual(['head ENDS, d1 DISCHARGED_BY head']);
  });

  test('the walk ends at every node without a further line, in order of id', () => {
    const given = {
      roles: { dcs, a2: { accountableTo: ['a10'] }, a10: { assures: ['dcs'], memberOf: ['board'] } },
      boards: { board: { accountableTo: ['dcs'] } },
      directorates: { a1: {} },
      duties: { d1: { dischargedBy: ['a2', 'a1'] } },
    } as const;
    expect(brokenAt(given)).toEqual([
      'a1 ENDS, d1 DISCHARGED_BY a1',
      'a10 ENDS, d1 DISCHARGED_BY a2, a2 ACCOUNTABLE_TO a10',
    ]);
  });

  test('every member of a cycle without a way out is named, and a cycle with one is not', () => {
    const given = {
      roles: {
        dcs,
        start: { accountableTo: ['round'] },
        round: { accountableTo: ['start', 'x'] },
        x: { lineManagedBy: ['y'] },
        y: { accountableTo: ['z'] },
        z: { accountableTo: ['x'] },
      },
      duties: { d1: { dischargedBy: ['start'] } },
    } as const;
    const way = 'd1 DISCHARGED_BY start, start ACCOUNTABLE_TO round, round ACCOUNTABLE_TO x';
    expect(brokenAt(given)).toEqual([
      `x CYCLE, ${way}`,
      `y CYCLE, ${way}, x LINE_MANAGED_BY y`,
      `z CYCLE, ${way}, x LINE_MANAGED_BY y, y ACCOUNTABLE_TO z`,
    ]);
  });

  test('two nodes that answer to each other are a cycle, and one that assures its way out is not when assured', () => {
    const given = {
      roles: { dcs, a: { accountableTo: ['b'] }, b: { accountableTo: ['a'], assures: ['c'] }, c: {} },
      duties: { d1: { dischargedBy: ['b'] } },
    } as const;
    expect(brokenAt(given, 'FORMAL')).toEqual([
      'a CYCLE, d1 DISCHARGED_BY b, b ACCOUNTABLE_TO a',
      'b CYCLE, d1 DISCHARGED_BY b',
    ]);
    expect(brokenAt(given, 'ASSURED')).toEqual(['c ENDS, d1 DISCHARGED_BY b, b ASSURES c']);
  });

  test('the walk is the shortest, among equals that of the smallest ids, with all lines of each step', () => {
    const given = {
      roles: {
        dcs,
        end: {},
        a1: { accountableTo: ['far'] },
        far: { accountableTo: ['end'] },
        a2: { accountableTo: ['end'], lineManagedBy: ['end'] },
        a10: { lineManagedBy: ['end'], accountableTo: ['end'], assures: ['end'] },
      },
      duties: { d1: { dischargedBy: ['a2', 'a10', 'a1'] } },
    } as const;
    expect(brokenAt(given)).toEqual([
      'end ENDS, d1 DISCHARGED_BY a10, a10 ACCOUNTABLE_TO end, a10 LINE_MANAGED_BY end',
    ]);
  });
});
