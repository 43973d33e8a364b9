import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Designation } from '../../server/structure/designation.js';
import type { NodeId } from '../../server/structure/ids.js';
import { ROUTE_POLICIES } from '../../server/structure/line-types.js';
import type { Line, Structure } from '../../server/structure/model.js';
import { structureArbitrary } from '../support/random-structure.js';
import { carries, referenceNetwork, stepsUp, type Network } from '../support/reference/network.js';
import { distancesUp } from '../support/reference/reachability.js';
import { inMemory } from './evaluators.js';
import { LARGE, largeStructures, withLines } from './large-structures.js';
import { runs } from './runs.js';

const policy = fc.constantFrom(...ROUTE_POLICIES);
const office = fc.constantFrom<Designation>('DCS', 'LMCS', 'DASS');

/** A few of the duties: enough that each structure tells something, and no more. */
function someDuties(structure: Structure) {
  return structure.nodes.filter((node) => node.type === 'Duty').slice(0, 6);
}

function linesBetween(network: Network, from: NodeId | undefined, to: NodeId): readonly Line[] {
  const steps = from === undefined ? [] : stepsUp(network, from);
  return steps.find((step) => step.to === to)?.lines ?? [];
}

describe('on structures of up to 300 nodes, each route', () => {
  const eachRoute = (
    holds: (
      route: ReturnType<ReturnType<typeof inMemory>['routes']>[number],
      network: Network,
      to: Designation,
    ) => void,
  ) => {
    fc.assert(
      fc.property(largeStructures, policy, office, (structure, via, to) => {
        const answers = inMemory(structure);
        const network = referenceNetwork(structure, via);
        for (const { id } of someDuties(structure)) {
          const found = answers.routes({ duty: id, to, via, first: 50 });
          expect(found.every((route) => route.nodes[0] === id)).toBe(true);
          for (const route of found) holds(route, network, to);
        }
      }),
      LARGE,
    );
  };

  test('passes no node twice', () => {
    eachRoute((route) => {
      expect(new Set(route.nodes).size).toBe(route.nodes.length);
    });
  });

  test('has as many steps as its length, each from one of its nodes to the next', () => {
    eachRoute((route) => {
      expect(route.steps).toHaveLength(route.length);
      expect(route.steps.map((step) => step.from)).toEqual(route.nodes.slice(0, -1));
      expect(route.steps.map((step) => step.to)).toEqual(route.nodes.slice(1));
    });
  });

  test('ends at the first role on it that carries the office', () => {
    eachRoute((route, network, to) => {
      expect(route.nodes.findIndex((id) => carries(network, id, to))).toBe(route.nodes.length - 1);
    });
  });

  test('begins with the discharge of the duty and lists exactly the allowed lines of each step', () => {
    eachRoute((route, network) => {
      expect(route.steps[0]?.lines.map((line) => line.type)).toEqual(['DISCHARGED_BY']);
      for (const { from, to, lines } of route.steps) expect(lines).toEqual(linesBetween(network, from, to));
    });
  });
});

describe('on structures of up to 300 nodes', () => {
  test('the first routes stay the first when more are asked for', () => {
    fc.assert(
      fc.property(
        largeStructures,
        policy,
        office,
        fc.integer({ min: 1, max: 49 }),
        (structure, via, to, first) => {
          const answers = inMemory(structure);
          for (const { id } of someDuties(structure)) {
            const asked = { duty: id, to, via };
            const more = answers.routes({ ...asked, first: first + 1 });
            expect(more.length).toBeLessThanOrEqual(first + 1);
            expect(answers.routes({ ...asked, first })).toEqual(more.slice(0, first));
          }
        },
      ),
      LARGE,
    );
  });

  test('a duty has a first route, of the least length, or else is broken somewhere', () => {
    fc.assert(
      fc.property(largeStructures, policy, office, (structure, via, to) => {
        const answers = inMemory(structure);
        const network = referenceNetwork(structure, via);
        for (const { id } of someDuties(structure)) {
          const reached = [...distancesUp(network, id)].filter(([at]) => carries(network, at, to));
          const shortest = answers.routes({ duty: id, to, via, first: 1 }).map((route) => route.length);
          expect(shortest).toEqual(reached.slice(0, 1).map(([, distance]) => distance));
          expect(answers.brokenAt({ duty: id, to, via }).length > 0).toBe(shortest.length === 0);
        }
      }),
      LARGE,
    );
  });

  test('a walk to where a duty is broken is an unbroken chain of allowed lines, as short as can be', () => {
    fc.assert(
      fc.property(largeStructures, policy, office, (structure, via, to) => {
        const answers = inMemory(structure);
        const network = referenceNetwork(structure, via);
        for (const { id } of someDuties(structure)) {
          const distances = distancesUp(network, id);
          for (const { at, walk } of answers.brokenAt({ duty: id, to, via })) {
            const stops = [id, ...new Set(walk.map((line) => line.to))];
            expect(stops.at(-1)).toBe(at);
            expect(stops.length - 1).toBe(distances.get(at));
            expect(walk).toEqual(
              stops.slice(1).flatMap((stop, step) => linesBetween(network, stops[step], stop)),
            );
          }
        }
      }),
      LARGE,
    );
  });

  test('a duty is broken at every node from which the walk cannot go on or only comes round', () => {
    fc.assert(
      fc.property(largeStructures, policy, office, (structure, via, to) => {
        const answers = inMemory(structure);
        const network = referenceNetwork(structure, via);
        const above = new Map(structure.nodes.map(({ id }) => [id, distancesUp(network, id)]));
        const stops = ([id, reached]: [NodeId, ReadonlyMap<NodeId, number>]) =>
          [...reached.keys()].every((other) => above.get(other)?.has(id));
        const ends = new Set([...above].filter(stops).map(([id]) => id));
        for (const { id } of someDuties(structure)) {
          const broken = answers.brokenAt({ duty: id, to, via });
          if (broken.every(({ at }) => at === id)) continue;
          expect(broken.map(({ at }) => at)).toEqual(
            [...(above.get(id)?.keys() ?? [])].filter((at) => ends.has(at)).sort(),
          );
          for (const { at, reason } of broken)
            expect(reason).toBe(above.get(at)?.size === 1 ? 'ENDS' : 'CYCLE');
        }
      }),
      LARGE,
    );
  });

  test('a line from any one place where a duty is broken to the office mends it', () => {
    fc.assert(
      fc.property(largeStructures, policy, office, (structure, via, to) => {
        const answers = inMemory(structure);
        const [officer] = structure.nodes.filter(
          (node) => node.type === 'Role' && node.designations.includes(to),
        );
        for (const { id } of someDuties(structure)) {
          for (const { at } of answers.brokenAt({ duty: id, to, via }).slice(0, 3)) {
            const from = structure.nodes.find((node) => node.id === at);
            if (officer === undefined || (from?.type !== 'Role' && from?.type !== 'Board')) continue;
            const line: Line = { type: 'ACCOUNTABLE_TO', from: at, to: officer.id, source: 'protocol' };
            const mended = inMemory(withLines(structure, [...structure.lines, line]));
            expect(mended.brokenAt({ duty: id, to, via })).toEqual([]);
          }
        }
      }),
      LARGE,
    );
  });
});

test('no question changes the structure, down to its last line', () => {
  fc.assert(
    fc.property(structureArbitrary(), policy, office, (structure, via, to) => {
      const before = structuredClone(structure);
      const answers = inMemory(frozen(structure));
      const all = { to: [to], via };
      answers.coverage(all);
      answers.gaps(all);
      answers.warnings(all);
      for (const { id } of someDuties(structure)) {
        answers.brokenAt({ duty: id, to, via });
        answers.routes({ duty: id, to, via, first: 50 });
      }
      expect(structure).toEqual(before);
    }),
    runs(100),
  );
});

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
