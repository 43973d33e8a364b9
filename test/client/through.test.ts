import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasisThrough } from '../../client/network/through.js';
import { indexNetwork } from '../../client/structure/network.js';
import { routes } from '../../server/accountability/routes.js';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { ROUTE_POLICIES } from '../../server/structure/line-types.js';
import { lineId } from '../../server/structure/model.js';
import { structureArbitrary } from '../support/random-structure.js';
import { world } from '../support/world.js';

const network = indexNetwork(
  world({
    roles: {
      top: { designations: ['DCS'], accountableTo: ['chief'] },
      chief: { designations: ['HEAD_OF_PAID_SERVICE'], accountableTo: ['leader'] },
      leader: { designations: ['LEADER'] },
      head: { accountableTo: ['top', 'aside'] },
      aside: {},
    },
    duties: {
      schools: { mustReach: ['DCS'], dischargedBy: ['head'] },
      elections: { mustReach: [], dischargedBy: ['head'] },
      budget: { mustReach: ['LEADER'], dischargedBy: ['top'] },
    },
  }),
  1,
);

const through = (id: string, ...offices: ('DCS' | 'LEADER')[]) => [
  ...emphasisThrough(network, id, { via: 'FORMAL', offices }).lines,
];

describe('every route through a post', () => {
  it('leads from the duties that must reach an office to the first post that carries it, and nowhere else', () => {
    expect(through('head', 'DCS')).toEqual(['DISCHARGED_BY:schools:head', 'ACCOUNTABLE_TO:head:top']);
  });

  it('passes a post that carries another office', () => {
    expect(through('chief', 'DCS', 'LEADER')).toEqual([
      'DISCHARGED_BY:budget:top',
      'ACCOUNTABLE_TO:top:chief',
      'ACCOUNTABLE_TO:chief:leader',
    ]);
  });

  it('is none where no route passes', () => {
    expect(through('aside', 'DCS', 'LEADER')).toEqual([]);
  });

  it('has every line of every route, on random structures', () => {
    fc.assert(
      fc.property(structureArbitrary(), fc.constantFrom(...ROUTE_POLICIES), (structure, via) => {
        const snapshot = buildSnapshot(structure);
        const whole = indexNetwork(structure, 1);
        for (const node of structure.nodes) {
          const drawn = emphasisThrough(whole, node.id, { via, offices: DESIGNATIONS });
          const expected = structure.nodes.flatMap((duty) =>
            duty.type === 'Duty'
              ? duty.mustReach.flatMap((to) =>
                  routes(snapshot, { duty: duty.id, to, via, first: 50 }).filter(({ nodes }) =>
                    nodes.includes(node.id),
                  ),
                )
              : [],
          );
          const lines = expected.flatMap(({ steps }) => steps.flatMap((step) => step.lines.map(lineId)));
          expect(lines.filter((id) => !drawn.lines.has(id))).toEqual([]);
          if (expected.length === 0 && !hasCircle(structure.lines)) expect(drawn.lines.size).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether some node can be come back to along lines of any type. */
function hasCircle(lines: readonly { readonly from: string; readonly to: string }[]): boolean {
  let left = lines;
  for (;;) {
    const ends = new Set(left.map(({ from }) => from));
    const inner = left.filter(({ to }) => ends.has(to));
    if (inner.length === left.length) return left.length > 0;
    left = inner;
  }
}
