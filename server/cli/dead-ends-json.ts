import { explain, type Pair } from '../accountability/dead-ends.js';
import type { Snapshot } from '../accountability/snapshot.js';
import { allowedLineTypes } from '../structure/line-types.js';
import { say } from './output.js';

/** Bytes from which on a person is told beforehand. */
const LARGE = 100_000_000;
/** Pairs and lines that are looked at to tell how large all will be. */
const SAMPLE = 40;

/**
 * Where the walk of a pair stops as JSON, in pieces: every member of a circle is a stop, and its walk can be as long as
 * the circle, so the whole need not fit into one string.
 */
export function* brokenAtPieces(snapshot: Snapshot, pair: Pair): Generator<string> {
  const { stops, walkTo } = explain(snapshot, pair);
  yield '[';
  for (const [place, stop] of stops.entries())
    yield `${place > 0 ? ',' : ''}\n      ${JSON.stringify({ ...stop, walk: walkTo(stop) })}`;
  yield ']';
}

/** Says on standard error when the JSON of these pairs will be larger than anybody expects. */
export function warnOfSize(
  asked: readonly { readonly snapshot: Snapshot; readonly pairs: readonly Pair[] }[],
): void {
  const bytes = asked.reduce((sum, { snapshot, pairs }) => sum + bytesOf(snapshot, pairs), 0);
  if (bytes < LARGE) return;
  say(
    `The JSON will have about ${sizeWords(bytes)}: it gives every member of a circle with the whole way there. Without --json the report is short.`,
  );
}

function bytesOf(snapshot: Snapshot, pairs: readonly Pair[]): number {
  const [first] = pairs;
  if (!first) return 0;
  const sample = spread(pairs);
  const steps = sample.reduce((sum, pair) => sum + explain(snapshot, pair).steps(), 0);
  const types = allowedLineTypes(first.via);
  const lines = spread(snapshot.structure.lines.filter(({ type }) => types.includes(type)));
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(JSON.stringify(line)) + 1, 0);
  return (steps / sample.length) * pairs.length * (bytes / Math.max(1, lines.length));
}

/** A few of the items, from first to last. */
function spread<Item>(items: readonly Item[]): Item[] {
  const every = Math.ceil(items.length / SAMPLE);
  return items.filter((_, place) => place % every === 0);
}

function sizeWords(bytes: number): string {
  const inGigabytes = bytes >= 1e9;
  const number = bytes / (inGigabytes ? 1e9 : 1e6);
  return `${number.toLocaleString('en-GB', { maximumSignificantDigits: 2 })} ${inGigabytes ? 'GB' : 'MB'}`;
}
