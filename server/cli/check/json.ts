import type { Check } from '../../accountability/check.js';
import { explain } from '../../accountability/dead-ends.js';

/**
 * One check as JSON, in pieces: a walk can be as long as the network and every gap can have many, so the whole
 * need not fit into one string.
 */
function* checkPieces({ snapshot, via, to, coverage, gaps, warnings }: Check): Generator<string> {
  const head = { structure: snapshot.structure.id, via, to, duties: snapshot.duties.length, coverage };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "gaps": [`;
  for (const [place, { duty, designation, coveredVia }] of gaps.entries()) {
    yield `${place > 0 ? ',' : ''}\n    ${JSON.stringify({ duty, designation, coveredVia }).slice(0, -1)},"brokenAt":[`;
    const { stops, walkTo } = explain(snapshot, { duty, to: designation, via });
    for (const [stopPlace, stop] of stops.entries()) {
      yield `${stopPlace > 0 ? ',' : ''}\n      ${JSON.stringify({ ...stop, walk: walkTo(stop) })}`;
    }
    yield ']}';
  }
  yield `${gaps.length > 0 ? '\n  ' : ''}],\n  "warnings": [`;
  for (const [place, warning] of warnings.entries())
    yield `${place > 0 ? ',' : ''}\n    ${JSON.stringify(warning)}`;
  yield `${warnings.length > 0 ? '\n  ' : ''}]\n}`;
}

/** An object for one check, an array for several, in their order. */
export function* jsonReport(checks: readonly Check[]): Generator<string> {
  const several = checks.length !== 1;
  if (several) yield '[';
  for (const [place, check] of checks.entries()) {
    if (place > 0) yield ',\n';
    yield* checkPieces(check);
  }
  yield several ? ']\n' : '\n';
}
