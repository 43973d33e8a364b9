import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../server/accountability/coverage.js';
import { gaps } from '../../server/accountability/gaps.js';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { applyChanges } from '../../server/scenario/apply-changes.js';
import type { Change } from '../../server/scenario/change.js';
import { MOST_CHANGES } from '../../server/scenario/scenario-file.js';
import { simulate } from '../../server/scenario/simulate.js';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import type { Structure } from '../../server/structure/model.js';
import { changes } from '../support/changes.js';
import { fittingArbitrary, RANDOM_PROVENANCE } from '../support/random-changes.js';
import { structureArbitrary } from '../support/random-structure.js';
import { world } from '../support/world.js';

const cases = fittingArbitrary(structureArbitrary());
const policies = fc.constantFrom<RoutePolicy>('FORMAL', 'ASSURED');

function simulated(structure: Structure, changes: readonly Change[], via: RoutePolicy) {
  const result = simulate(buildSnapshot(structure), changes, RANDOM_PROVENANCE, { to: DESIGNATIONS, via });
  if (!result.ok) throw new Error(result.error.message);
  return result.simulation;
}

/** The structure after some of the changes, checked afresh: the gaps as `duty designation`. */
function freshGaps(structure: Structure, changes: readonly Change[], via: RoutePolicy): Set<string> {
  const result = applyChanges(structure, changes, RANDOM_PROVENANCE);
  if (!result.ok) throw new Error(result.error.message);
  const found = gaps(buildSnapshot(result.structure), { to: DESIGNATIONS, via });
  return new Set(found.map(({ duty, designation }) => `${duty} ${designation}`));
}

/** Every pair of a duty and an office that it must reach, as `duty designation`. */
function requiredPairs({ nodes }: Structure): Set<string> {
  const duties = nodes.filter((node) => node.type === 'Duty');
  return new Set(duties.flatMap(({ id, mustReach }) => mustReach.map((office) => `${id} ${office}`)));
}

describe('a simulation', () => {
  it('of no changes equals the facts', () => {
    fc.assert(
      fc.property(structureArbitrary(), policies, (structure, via) => {
        const { before, after, lost, gained } = simulated(structure, [], via);
        const facts = coverage(buildSnapshot(structure), { to: DESIGNATIONS, via });
        expect([before, after, lost, gained]).toEqual([facts, facts, [], []]);
      }),
      { numRuns: 500 },
    );
  });

  it('finds what checking the changed structure afresh finds, and the last change that made each difference', () => {
    fc.assert(
      fc.property(cases, policies, ({ structure, changes }, via) => {
        const { after, lost, gained, structure: changed } = simulated(structure, changes, via);
        expect(after).toEqual(coverage(buildSnapshot(changed), { to: DESIGNATIONS, via }));
        const states = [...changes.keys(), changes.length].map((count) =>
          freshGaps(structure, changes.slice(0, count), via),
        );
        const [first, last] = [states[0] ?? new Set<string>(), states.at(-1) ?? new Set<string>()];
        const lostPairs = lost.map(({ duty, designation }) => `${duty} ${designation}`);
        expect(new Set(lostPairs)).toEqual(new Set([...last].filter((pair) => !first.has(pair))));
        const gainedPairs = gained.map(({ duty, designation }) => `${duty} ${designation}`);
        const required = requiredPairs(changed);
        expect(new Set(gainedPairs)).toEqual(
          new Set([...first].filter((pair) => !last.has(pair) && required.has(pair))),
        );
        for (const { duty, designation, causedBy } of [...lost, ...gained]) {
          const history = states.map((state) => state.has(`${duty} ${designation}`));
          expect(history[causedBy]).not.toBe(history[causedBy + 1]);
          expect(new Set(history.slice(causedBy + 1)).size).toBe(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('names the cause of every pair of as many changes as a scenario may have, in moments', () => {
    const places = Array.from({ length: MOST_CHANGES }, (_, place) => place);
    const structure = world({
      roles: { dcs: { designations: ['DCS'] } },
      duties: Object.fromEntries(
        places.map((place) => [`d${place}`, { mustReach: ['DCS'], dischargedBy: ['dcs'] }]),
      ),
    });
    const list = changes(
      ...places.map((place) => ({ removeLine: { type: 'DISCHARGED_BY', from: `d${place}`, to: 'dcs' } })),
    );
    const before = process.cpuUsage();
    const { lost } = simulated(structure, list, 'FORMAL');
    const { user } = process.cpuUsage(before);
    expect(new Map(lost.map(({ duty, causedBy }) => [duty, causedBy]))).toEqual(
      new Map(places.map((place) => [`d${place}`, place])),
    );
    expect(user / 1_000).toBeLessThan(1_000);
  });
});
