import type { Check } from '../../accountability/check.js';
import { brokenAtPieces, warnOfSize } from '../dead-ends-json.js';

/** One check as JSON, in pieces. */
function* checkPieces({ snapshot, via, to, coverage, gaps, warnings }: Check): Generator<string> {
  const head = { structure: snapshot.structure.id, via, to, duties: snapshot.duties.length, coverage };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "gaps": [`;
  for (const [place, { duty, designation, coveredVia }] of gaps.entries()) {
    yield `${place > 0 ? ',' : ''}\n    ${JSON.stringify({ duty, designation, coveredVia }).slice(0, -1)},"brokenAt":`;
    yield* brokenAtPieces(snapshot, { duty, to: designation, via });
    yield '}';
  }
  yield `${gaps.length > 0 ? '\n  ' : ''}],\n  "warnings": [`;
  for (const [place, warning] of warnings.entries())
    yield `${place > 0 ? ',' : ''}\n    ${JSON.stringify(warning)}`;
  yield `${warnings.length > 0 ? '\n  ' : ''}]\n}`;
}

/** An object for one check, an array for several, in their order. */
export function* jsonReport(checks: readonly Check[]): Generator<string> {
  warnOfSize(
    checks.map(({ snapshot, via, gaps }) => ({
      snapshot,
      pairs: gaps.map(({ duty, designation }) => ({ duty, to: designation, via })),
    })),
  );
  const several = checks.length !== 1;
  if (several) yield '[';
  for (const [place, check] of checks.entries()) {
    if (place > 0) yield ',\n';
    yield* checkPieces(check);
  }
  yield several ? ']\n' : '\n';
}
