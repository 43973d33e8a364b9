import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { compareIds, type NodeId } from '../../server/structure/ids.js';
import { nodeId } from '../../server/structure/file/text.js';
import { allowedLineTypes, ROUTE_POLICIES, type RoutePolicy } from '../../server/structure/line-types.js';
import type { Line, Structure } from '../../server/structure/model.js';
import { lineFits } from '../support/random-structure.js';
import { inMemory } from './evaluators.js';
import { LARGE, largeStructures, withLines } from './large-structures.js';

const policy = fc.constantFrom(...ROUTE_POLICIES);
const index = fc.nat({ max: 9999 });

function gapsOf(structure: Structure, via: RoutePolicy): string[] {
  return inMemory(structure)
    .gaps({ to: DESIGNATIONS, via })
    .map(({ duty, designation }) => `${duty} ${designation}`);
}

/** A line of an allowed type that the structure does not have and can take, or none. */
function furtherLine(structure: Structure, via: RoutePolicy, lowest: number, highest: number): Line[] {
  const { nodes, lines } = structure;
  const [from] = nodes.slice(lowest % nodes.length);
  const fitting = nodes.flatMap((to) =>
    allowedLineTypes(via)
      .filter((type) => from !== undefined && lineFits(lines, type, from, to))
      .map((type) => ({ type, from: from?.id ?? to.id, to: to.id, source: to.source })),
  );
  return fitting.slice(highest % Math.max(1, fitting.length)).slice(0, 1);
}

/** New ids for the nodes, in the order of the old ones. */
function renamingInOrder(structure: Structure): Map<string, NodeId> {
  const ids = structure.nodes.map(({ id }) => id).toSorted(compareIds);
  return new Map(ids.map((id, rank) => [id, nodeId.parse(`renamed-${String(rank).padStart(4, '0')}`)]));
}

function withOtherIds(structure: Structure, rename: (id: NodeId) => NodeId): Structure {
  return {
    ...structure,
    nodes: structure.nodes.map((node) => ({ ...node, id: rename(node.id) })),
    lines: structure.lines.map((line) => ({ ...line, from: rename(line.from), to: rename(line.to) })),
  };
}

/** The same structure with every list of it the other way round. */
function backward(structure: Structure): Structure {
  const turned = structure.nodes.toReversed().map((node) => {
    if (node.type === 'Role') return { ...node, designations: node.designations.toReversed() };
    return node.type === 'Duty' ? { ...node, mustReach: node.mustReach.toReversed() } : node;
  });
  return { ...structure, nodes: turned, lines: structure.lines.toReversed() };
}

/** An answer with every id in it replaced. */
function renamed(answer: unknown, renaming: ReadonlyMap<string, NodeId>): unknown {
  return JSON.parse(JSON.stringify(answer), (_key, value: unknown) =>
    typeof value === 'string' ? (renaming.get(value) ?? value) : value,
  );
}

describe('on structures of up to 300 nodes', () => {
  test('another allowed line never adds a gap', () => {
    fc.assert(
      fc.property(largeStructures, policy, index, index, (structure, via, lowest, highest) => {
        const added = furtherLine(structure, via, lowest, highest);
        const after = gapsOf(withLines(structure, [...structure.lines, ...added]), via);
        expect(gapsOf(structure, via)).toEqual(expect.arrayContaining(after));
      }),
      LARGE,
    );
  });

  test('a line that the policy does not allow makes no difference to the gaps', () => {
    fc.assert(
      fc.property(largeStructures, policy, (structure, via) => {
        const allowed = structure.lines.filter((line) => allowedLineTypes(via).includes(line.type));
        expect(gapsOf(withLines(structure, allowed), via)).toEqual(gapsOf(structure, via));
      }),
      LARGE,
    );
  });

  test('what assurance leaves a gap is a formal gap, and what it closes is said to be covered by it', () => {
    fc.assert(
      fc.property(largeStructures, (structure) => {
        const assured = new Set(gapsOf(structure, 'ASSURED'));
        const formal = inMemory(structure).gaps({ to: DESIGNATIONS, via: 'FORMAL' });
        const open = formal.filter(({ coveredVia }) => coveredVia.length === 0);
        expect(open.map(({ duty, designation }) => `${duty} ${designation}`)).toEqual([...assured]);
      }),
      LARGE,
    );
  });

  test('coverage counts what is required and what is a gap', () => {
    fc.assert(
      fc.property(largeStructures, policy, (structure, via) => {
        const answers = inMemory(structure);
        const gaps = answers.gaps({ to: DESIGNATIONS, via });
        const duties = structure.nodes.filter((node) => node.type === 'Duty');
        const counts = DESIGNATIONS.map((designation) => {
          const required = duties.filter((duty) => duty.mustReach.includes(designation)).length;
          const missing = gaps.filter((gap) => gap.designation === designation).length;
          return { designation, required, covered: required - missing, missing };
        });
        expect(answers.coverage({ to: DESIGNATIONS, via })).toEqual(counts);
      }),
      LARGE,
    );
  });

  test('the order in which nodes, lines and offices are listed makes no difference', () => {
    fc.assert(
      fc.property(largeStructures, policy, (structure, via) => {
        const [before, after] = [inMemory(structure), inMemory(backward(structure))];
        const all = { to: DESIGNATIONS, via };
        expect(after.coverage(all)).toEqual(before.coverage(all));
        expect(after.gaps(all)).toEqual(before.gaps(all));
        expect(after.warnings(all)).toEqual(before.warnings(all));
        for (const { id } of structure.nodes.filter((node) => node.type === 'Duty').slice(0, 5)) {
          const one = { duty: id, to: 'DCS', via, first: 5 } as const;
          expect(after.brokenAt(one)).toEqual(before.brokenAt(one));
          expect(after.routes(one)).toEqual(before.routes(one));
        }
      }),
      LARGE,
    );
  });

  test('other ids in the same order give the same answers', () => {
    fc.assert(
      fc.property(largeStructures, policy, (structure, via) => {
        const renaming = renamingInOrder(structure);
        const rename = (id: NodeId) => renaming.get(id) ?? id;
        const [before, after] = [inMemory(structure), inMemory(withOtherIds(structure, rename))];
        const all = { to: DESIGNATIONS, via };
        expect(after.gaps(all)).toEqual(renamed(before.gaps(all), renaming));
        expect(after.warnings(all)).toEqual(renamed(before.warnings(all), renaming));
        for (const { id } of structure.nodes.filter((node) => node.type === 'Duty').slice(0, 5)) {
          const one = { duty: id, to: 'DCS', via, first: 5 } as const;
          const other = { ...one, duty: rename(id) };
          expect(after.brokenAt(other)).toEqual(renamed(before.brokenAt(one), renaming));
          expect(after.routes(other)).toEqual(renamed(before.routes(one), renaming));
        }
      }),
      LARGE,
    );
  });
});
