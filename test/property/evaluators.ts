import { coverage } from '../../server/accountability/coverage.js';
import { brokenAt } from '../../server/accountability/dead-ends.js';
import { gaps } from '../../server/accountability/gaps.js';
import { routes } from '../../server/accountability/routes.js';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { warnings } from '../../server/accountability/warnings.js';
import { reference, type Evaluator } from '../support/reference/evaluator.js';

/** The evaluator in memory: typed arrays built once for each structure. */
export const inMemory: Evaluator = (structure) => {
  const snapshot = buildSnapshot(structure);
  return {
    coverage: (asked) => coverage(snapshot, asked),
    gaps: (asked) => gaps(snapshot, asked),
    brokenAt: (asked) => brokenAt(snapshot, asked),
    routes: (asked) => routes(snapshot, asked),
    warnings: (asked) =>
      warnings(snapshot, asked).map(({ code, at, designation }) => ({
        code,
        at,
        ...(designation === undefined ? {} : { designation }),
      })),
  };
};

/** Everything that claims the semantics of docs/semantics.md. */
export const EVALUATORS: readonly (readonly [name: string, evaluator: Evaluator])[] = [
  ['the reference', reference],
  ['the snapshot', inMemory],
];
