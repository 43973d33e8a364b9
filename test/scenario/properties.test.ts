import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, applySteps, type ApplyResult } from '../../server/scenario/apply-changes.js';
import { applyDelta } from '../../server/scenario/apply-delta.js';
import type { Change } from '../../server/scenario/change.js';
import { invert } from '../../server/scenario/delta.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { readStructure } from '../../server/structure/file/read-structure.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import type { Structure } from '../../server/structure/model.js';
import { attemptArbitrary, fittingArbitrary, RANDOM_PROVENANCE } from '../support/random-changes.js';
import { lineFits, structureArbitrary } from '../support/random-structure.js';

const RUNS = { numRuns: 600 };

const structures = structureArbitrary();
/** A structure with changes of which most lists have one that does not fit. */
const attempts = attemptArbitrary(structures);
/** A structure with changes that all fit. */
const cases = fittingArbitrary(structures);

function apply(structure: Structure, changes: readonly Change[]): ApplyResult {
  return applyChanges(structure, changes, RANDOM_PROVENANCE);
}

function done(result: ApplyResult) {
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

function holdsFor<Value>(arbitrary: fc.Arbitrary<Value>, property: (value: Value) => void): void {
  fc.assert(fc.property(arbitrary, property), RUNS);
}

describe('random changes to random structures', () => {
  it('do nothing when there are none', () => {
    holdsFor(structures, (structure) => {
      const result = done(apply(structure, []));
      expect(result.structure).toEqual(structure);
      expect(result.delta).toEqual({ header: null, rows: [] });
    });
  });

  it('do the same at once as one list after the other', () => {
    holdsFor(fc.record({ drawn: cases, place: fc.nat(8) }), ({ drawn: { structure, changes }, place }) => {
      const at = Math.min(place, changes.length);
      const halfway = done(apply(structure, changes.slice(0, at)));
      const stepwise = done(apply(halfway.structure, changes.slice(at)));
      expect(stepwise.structure).toEqual(done(apply(structure, changes)).structure);
    });
  });

  it('fail at the first that does not fit, alike at once and one after the other, and leave no trace', () => {
    holdsFor(attempts, ({ structure, changes }) => {
      const before = structuredClone(structure);
      const result = apply(structure, changes);
      expect(structure).toEqual(before);
      if (result.ok) return;
      const { index, code } = result.error;
      const halfway = done(apply(structure, changes.slice(0, index)));
      expect(apply(halfway.structure, changes.slice(index))).toMatchObject({
        ok: false,
        error: { index: 0, code },
      });
    });
  });

  it('are undone by the inverse of their delta', () => {
    holdsFor(cases, ({ structure, changes }) => {
      const { structure: after, delta } = done(apply(structure, changes));
      expect(applyDelta(after, invert(delta))).toEqual({ ok: true, structure });
      expect(invert(invert(delta))).toEqual(delta);
    });
  });

  it('have as their delta the difference, with sorted rows of unequal ends', () => {
    holdsFor(cases, ({ structure, changes }) => {
      const { structure: after, delta } = done(apply(structure, changes));
      expect(differenceOf(structure, after)).toEqual(delta);
      expect(applyDelta(structure, delta)).toEqual({ ok: true, structure: after });
      for (const { before, after: written } of delta.rows) expect(before).not.toEqual(written);
    });
  });

  it('have as steps the differences that each of them makes', () => {
    holdsFor(cases, ({ structure, changes }) => {
      const states = changes.map((_, index) => done(apply(structure, changes.slice(0, index + 1))).structure);
      expect(applySteps(structure, changes, RANDOM_PROVENANCE)).toEqual({
        ...apply(structure, changes),
        steps: states.map((after, index) => differenceOf(states[index - 1] ?? structure, after)),
      });
    });
  });

  it('leave a valid structure', () => {
    holdsFor(cases, ({ structure, changes }) => {
      expectValid(done(apply(structure, changes)).structure);
    });
  });

  it('leave a structure that its file gives back', () => {
    holdsFor(cases, ({ structure, changes }) => {
      const after = done(apply(structure, changes)).structure;
      const file = new TextEncoder().encode(writeStructure(after, 'JSON'));
      expect(readStructure(file, 'JSON')).toEqual({ ok: true, structure: after });
    });
  });

  it('do the same whatever the order of the structure’s lists', () => {
    holdsFor(cases, ({ structure, changes }) => {
      const { sources, nodes, lines } = structure;
      const turned = {
        ...structure,
        sources: sources.toReversed(),
        nodes: nodes.toReversed(),
        lines: lines.toReversed(),
      };
      expect(apply(turned, changes)).toEqual(apply(structure, changes));
    });
  });
});

describe('the difference of two random structures', () => {
  it('turns the one into the other, and back', () => {
    holdsFor(fc.record({ before: structures, after: structures }), ({ before, after }) => {
      const delta = differenceOf(before, after);
      expect(applyDelta(before, delta)).toEqual({ ok: true, structure: after });
      expect(applyDelta(after, invert(delta))).toEqual({ ok: true, structure: before });
    });
  });

  it('creates and deletes a whole structure', () => {
    holdsFor(structures, (structure) => {
      const created = differenceOf(null, structure);
      expect(applyDelta(null, created)).toEqual({ ok: true, structure });
      expect(applyDelta(structure, invert(created))).toEqual({ ok: true, structure: null });
      expect(differenceOf(structure, null)).toEqual(invert(created));
    });
  });
});

/** Expects what the rules of the file ask of every structure. */
function expectValid({ sources, nodes, lines }: Structure): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  expect(byId.size).toBe(nodes.length);
  lines.forEach((line, index) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    expect(
      from && to && lineFits(lines.slice(0, index), line.type, from, to),
      `${line.type} ${line.from}`,
    ).toBe(true);
  });
  const keys = new Set<string>(sources.map(({ key }) => key));
  for (const { source } of [...nodes, ...lines]) expect(keys).toContain(source.split(' ')[0]);
  for (const { type, from } of lines)
    if (type === 'HELD_BY') expect(byId.get(from)).toMatchObject({ vacant: false });
}
