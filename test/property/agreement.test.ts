import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESIGNATIONS, type Designation } from '../../server/structure/designation.js';
import { ROUTE_POLICIES, type RoutePolicy } from '../../server/structure/line-types.js';
import type { Duty } from '../../server/structure/model.js';
import { structureArbitrary } from '../support/random-structure.js';
import { reference, type Answers } from '../support/reference/evaluator.js';
import { inMemory } from './evaluators.js';
import { runs } from './runs.js';

interface Question {
  /** Some offices in any order, as a caller may ask for them. */
  readonly to: readonly Designation[];
  readonly one: Designation;
  readonly first: number;
}

const question: Arbitrary<Question> = fc.record({
  to: fc.oneof(
    fc.constant<Designation[]>(['DCS', 'LMCS']),
    fc.shuffledSubarray([...DESIGNATIONS], { minLength: 1 }),
  ),
  one: fc.constantFrom<Designation>('DCS', 'DCS', 'LMCS', 'LMCS', 'DASS', 'DPH'),
  first: fc.oneof(fc.constant(50), fc.integer({ min: 1, max: 50 })),
});

/** Holds the snapshot to the reference, under each policy, in what `answer` makes of a random structure. */
function agree(
  answer: (answers: Answers, question: Question, via: RoutePolicy, duties: readonly Duty[]) => unknown,
) {
  fc.assert(
    fc.property(structureArbitrary(), question, (structure, asked) => {
      const duties = structure.nodes.filter((node) => node.type === 'Duty');
      const [enumerated, walked] = [reference(structure), inMemory(structure)];
      for (const via of ROUTE_POLICIES)
        expect(answer(walked, asked, via, duties)).toEqual(answer(enumerated, asked, via, duties));
    }),
    runs(640),
  );
}

describe('the snapshot agrees with the enumeration of all paths, under both policies, on', () => {
  test('coverage', () => {
    agree((answers, { to }, via) => answers.coverage({ to, via }));
  });

  test('gaps', () => {
    agree((answers, { to }, via) => answers.gaps({ to, via }));
  });

  test('warnings', () => {
    agree((answers, { to }, via) => answers.warnings({ to, via }));
  });

  test('where each duty is broken', () => {
    agree((answers, { one }, via, duties) =>
      duties.map(({ id }) => answers.brokenAt({ duty: id, to: one, via })),
    );
  });

  test('the routes of each duty', () => {
    agree((answers, { one, first }, via, duties) =>
      duties.map(({ id }) => answers.routes({ duty: id, to: one, via, first })),
    );
  });
});
