import TinyQueue from 'tinyqueue';
import { item, type Adjacency } from './adjacency.js';
import { bestSuffixes } from './suffix-search.js';

/**
 * All simple paths that begin with `path[0 … deviation]` and do not go on to a node in `excluded`, ranked by the
 * best of them. Until it is worked out (`complete`), its length and the node after the deviation are lower bounds;
 * then `path` is that best path itself.
 */
interface Candidate {
  readonly path: Uint32Array;
  readonly deviation: number;
  readonly excluded: ReadonlySet<number>;
  /** In nodes. */
  readonly length: number;
  readonly next: number;
  readonly complete: boolean;
}

function knownLength({ complete, path, deviation }: Candidate): number {
  return complete ? path.length : deviation + 2;
}

function nodeAt({ complete, path, deviation, next }: Candidate, place: number): number {
  return complete || place <= deviation ? item(path, place) : next;
}

/** Shortest first, then by sequence; of two that agree as far as known, the one not yet worked out. */
function compareCandidates(left: Candidate, right: Candidate): number {
  if (left.length !== right.length) return left.length - right.length;
  const known = Math.min(knownLength(left), knownLength(right));
  for (let place = 0; place < known; place++) {
    const difference = nodeAt(left, place) - nodeAt(right, place);
    if (difference !== 0) return difference;
  }
  return Number(left.complete) - Number(right.complete);
}

/**
 * The k shortest simple paths from a source to a target, each ending at the first target on it; shortest first, ties
 * by the sequence of node numbers. The paths are split into disjoint sets as by Yen (Management Science 17, 1971)
 * and Lawler (Management Science 18, 1972). A set is only searched when its lower bound comes up, so the cost is at
 * most k × length linear searches, however many paths the network has.
 *
 * @param distances by node, the number of edges to the nearest target; 0 marks the targets, −1 no way there
 * @param first how many paths to return at most
 * @param goOn called before each search, of which there may be many; what it throws ends them
 * @returns sequences of node numbers from the source to a target
 */
export function shortestSimplePaths(
  graph: Adjacency,
  source: number,
  distances: Int32Array,
  first: number,
  goOn: () => void,
): Uint32Array[] {
  const suffixes = bestSuffixes(graph, distances);
  const queue = new TinyQueue<Candidate>([], compareCandidates);
  const addSet = (path: Uint32Array, deviation: number, excluded: ReadonlySet<number>) => {
    const bound = suffixes.bound(path, deviation, excluded);
    if (bound) queue.push({ path, deviation, excluded, complete: false, ...bound });
  };
  const found: Uint32Array[] = [];
  const start = Uint32Array.of(source);
  suffixes.along(start);
  addSet(start, 0, new Set());
  while (found.length < first) {
    const best = queue.pop();
    if (best === undefined) break;
    const { path, deviation, excluded } = best;
    if (!best.complete) {
      goOn();
      const whole = suffixes.complete(path, deviation, excluded);
      if (whole) queue.push({ ...best, path: whole, length: whole.length, complete: true });
      continue;
    }
    found.push(path);
    suffixes.along(path);
    for (let place = deviation; place + 1 < path.length; place++) {
      const taken = item(path, place + 1);
      addSet(path, place, place === deviation ? new Set([...excluded, taken]) : new Set([taken]));
    }
  }
  return found;
}
