import { item, type Adjacency } from './adjacency.js';

/** Searches for the best way on from a place on a path to a target, past nodes that are taken or excluded. */
export interface SuffixSearch {
  /** Makes a path the one that bounds are asked about. */
  readonly along: (path: Uint32Array) => void;
  /**
   * A lower bound for the best path that begins with `path[0 … deviation]` and then avoids `excluded`: its number of
   * nodes, and the least node that can follow on a path of that length. Null when no path can follow. `path` is the one
   * last given to `along`.
   */
  readonly bound: (
    path: Uint32Array,
    deviation: number,
    excluded: ReadonlySet<number>,
  ) => { length: number; next: number } | null;
  /** That best path itself, or null. */
  readonly complete: (
    path: Uint32Array,
    deviation: number,
    excluded: ReadonlySet<number>,
  ) => Uint32Array | null;
}

/**
 * Prepares the searches of one graph; they share their working memory.
 *
 * @param distances by node, the number of edges to the nearest target; 0 marks the targets, −1 no way there
 */
export function bestSuffixes({ offsets, targets }: Adjacency, distances: Int32Array): SuffixSearch {
  const before = new Int32Array(distances.length);
  const metIn = new Uint32Array(distances.length);
  /** The place of a node on the path that bounds are asked about, where `onPath` has its number. */
  const placeOf = new Uint32Array(distances.length);
  const onPath = new Uint32Array(distances.length);
  let search = 0;
  let paths = 0;

  const along: SuffixSearch['along'] = (path) => {
    paths++;
    for (const [place, node] of path.entries()) {
      placeOf[node] = place;
      onPath[node] = paths;
    }
  };

  const bound: SuffixSearch['bound'] = (path, deviation, excluded) => {
    const spur = item(path, deviation);
    let best: { length: number; next: number } | null = null;
    for (let edge = item(offsets, spur); edge < item(offsets, spur + 1); edge++) {
      const next = item(targets, edge);
      const distance = item(distances, next);
      if (distance < 0 || excluded.has(next)) continue;
      // What the path has passed already cannot follow.
      if (onPath[next] === paths && item(placeOf, next) <= deviation) continue;
      const length = deviation + 2 + distance;
      if (best === null || length < best.length) best = { length, next };
    }
    return best;
  };

  /** Breadth-first with ascending rows: the first target met ends the least of the shortest ways. */
  const firstTarget = (spur: number, excluded: ReadonlySet<number>): number | null => {
    const queue = [spur];
    for (const node of queue) {
      for (let edge = item(offsets, node); edge < item(offsets, node + 1); edge++) {
        const next = item(targets, edge);
        if (metIn[next] === search || item(distances, next) < 0) continue;
        if (node === spur && excluded.has(next)) continue;
        metIn[next] = search;
        before[next] = node;
        if (item(distances, next) === 0) return next;
        queue.push(next);
      }
    }
    return null;
  };

  const complete: SuffixSearch['complete'] = (path, deviation, excluded) => {
    search++;
    for (let place = 0; place <= deviation; place++) metIn[item(path, place)] = search;
    const spur = item(path, deviation);
    const target = firstTarget(spur, excluded);
    if (target === null) return null;
    const suffix: number[] = [];
    for (let node = target; node !== spur; node = item(before, node)) suffix.push(node);
    const whole = new Uint32Array(deviation + 1 + suffix.length);
    whole.set(path.subarray(0, deviation + 1));
    whole.set(suffix.reverse(), deviation + 1);
    return whole;
  };

  return { along, bound, complete };
}
