import { brokenAt } from '../../accountability/dead-ends.js';
import type { Snapshot } from '../../accountability/snapshot.js';
import type { Simulation } from '../../scenario/simulate.js';
import { differenceRows } from '../difference.js';

/** A simulation as data, in pieces: every lost pair has its dead ends with their walks. */
export function* simulationPieces(
  head: Readonly<Record<string, unknown>>,
  { via, to, before, after, lost, gained, delta }: Simulation,
  snapshot: Snapshot,
): Generator<string> {
  yield `${JSON.stringify({ ...head, via, to, before, after }, null, 2).slice(0, -2)},\n  "lost": [`;
  for (const [place, pair] of lost.entries()) {
    const { duty, designation } = pair;
    const explained = { ...pair, brokenAt: brokenAt(snapshot, { duty, to: designation, via }) };
    yield `${place > 0 ? ',' : ''}\n    ${JSON.stringify(explained)}`;
  }
  yield `${lost.length > 0 ? '\n  ' : ''}],\n  "gained": ${JSON.stringify(gained)},\n`;
  yield `  "difference": ${JSON.stringify(differenceRows(delta))}\n}\n`;
}
