import type { Snapshot } from '../../accountability/snapshot.js';
import type { Simulation } from '../../scenario/simulate.js';
import { brokenAtPieces, warnOfSize } from '../dead-ends-json.js';
import { differenceRows } from '../difference.js';

/** A simulation as data, in pieces: every lost pair has its dead ends with their walks. */
export function* simulationPieces(
  head: Readonly<Record<string, unknown>>,
  { via, to, before, after, lost, gained, delta }: Simulation,
  snapshot: Snapshot,
): Generator<string> {
  const pairs = lost.map(({ duty, designation }) => ({ duty, to: designation, via }));
  warnOfSize([{ snapshot, pairs }]);
  yield `${JSON.stringify({ ...head, via, to, before, after }, null, 2).slice(0, -2)},\n  "lost": [`;
  for (const [place, pair] of lost.entries()) {
    yield `${place > 0 ? ',' : ''}\n    ${JSON.stringify(pair).slice(0, -1)},"brokenAt":`;
    yield* brokenAtPieces(snapshot, { duty: pair.duty, to: pair.designation, via });
    yield '}';
  }
  yield `${lost.length > 0 ? '\n  ' : ''}],\n  "gained": ${JSON.stringify(gained)},\n`;
  yield `  "difference": ${JSON.stringify(differenceRows(delta))}\n}\n`;
}
