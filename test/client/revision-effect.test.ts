import { describe, expect, it } from 'vitest';
import type { Accountability, GapInList } from '../../client/gaps/queries.js';
import { dutySentences } from '../../client/scenario/duties-of-steps.js';
import { effectBetween } from '../../client/scenario/revision-effect.js';
import { indexNetwork } from '../../client/structure/network.js';
import type { Read } from '../../client/structure/queries.js';
import type { Designation } from '../../server/structure/designation.js';
import { world, type WorldGiven } from '../support/world.js';

const gap = (duty: string, designation: Designation): GapInList => ({
  duty: { id: duty },
  designation,
  coveredVia: [],
  brokenAt: [],
});

/** A revision in which the API found these gaps by formal lines, and none with assurance. */
function revision(
  duties: NonNullable<WorldGiven['duties']>,
  gaps: readonly GapInList[],
  coverage: Accountability['FORMAL']['coverage'] = [],
): Read {
  return {
    network: indexNetwork(world({ duties }), 1),
    accountability: {
      FORMAL: { coverage, gaps, warnings: [] },
      ASSURED: { coverage: [], gaps: [], warnings: [] },
    },
  };
}

describe('going back to an earlier revision', () => {
  const now = revision({ kept: {}, lax: {}, fresh: {} }, [gap('kept', 'DCS'), gap('lax', 'LMCS')]);
  const then = revision({ kept: {}, lax: { mustReach: ['DCS'] }, old: {} }, [
    gap('kept', 'LMCS'),
    gap('old', 'DCS'),
  ]);
  const pairs = (list: readonly { duty: { id: string }; designation: string }[]) =>
    list.map(({ duty, designation }) => `${duty.id} ${designation}`);

  it('costs the routes that were gaps then and are none now, a duty that comes back without one among them', () => {
    expect(pairs(effectBetween(now, then, 'FORMAL').lost)).toEqual(['kept LMCS', 'old DCS']);
  });

  it('gives those that are gaps now and were none then, unless they need not be', () => {
    expect(pairs(effectBetween(now, then, 'FORMAL').gained)).toEqual(['kept DCS']);
  });

  it('is told by each policy for itself', () => {
    expect(effectBetween(now, then, 'ASSURED')).toMatchObject({ lost: [], gained: [] });
  });

  it('tells how many duties go and come', () => {
    expect(dutySentences(effectBetween(now, then, 'FORMAL'))).toEqual(['It removes 1 duty and adds 1 duty.']);
  });
});
