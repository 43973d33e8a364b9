/**
 * A directed graph on nodes 0 … n−1 in compressed-sparse-row form: the targets of node i are
 * `targets[offsets[i]] … targets[offsets[i + 1] − 1]`, ascending and without repetition.
 */
export interface Adjacency {
  /** Length n + 1. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** The element of a typed array that is known to exist. @throws RangeError when it does not. */
export function item(array: Uint32Array | Int32Array | Uint8Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`no element ${index} in ${array.length}`);
  return value;
}

/**
 * {@link item} where an array holds node numbers or offsets. V8 compiles a function that meets arrays of one class
 * alone to a plain read: searches in which every read goes through here take about half the time.
 */
export function entry(array: Uint32Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`no element ${index} in ${array.length}`);
  return value;
}

/**
 * Groups edges by source with a counting sort, in the order given within a source.
 *
 * @param count number of nodes
 * @param sources source of each edge
 * @param targets target of each edge, in the same order
 */
function group(count: number, sources: Uint32Array, targets: Uint32Array): Adjacency {
  const offsets = new Uint32Array(count + 1);
  for (const source of sources) offsets[source + 1] = entry(offsets, source + 1) + 1;
  for (let node = 0; node < count; node++)
    offsets[node + 1] = entry(offsets, node + 1) + entry(offsets, node);
  const next = offsets.slice(0, count);
  const grouped = new Uint32Array(targets.length);
  for (let edge = 0; edge < sources.length; edge++) {
    const source = entry(sources, edge);
    const place = entry(next, source);
    grouped[place] = entry(targets, edge);
    next[source] = place + 1;
  }
  return { offsets, targets: grouped };
}

/** The graph with every edge turned round; its rows come out ascending whatever the order of the given rows. */
export function reversed(graph: Adjacency): Adjacency {
  const count = graph.offsets.length - 1;
  const sources = new Uint32Array(graph.targets.length);
  for (let node = 0; node < count; node++) {
    sources.fill(node, entry(graph.offsets, node), entry(graph.offsets, node + 1));
  }
  return group(count, graph.targets, sources);
}

function withoutRepetition(graph: Adjacency): Adjacency {
  const count = graph.offsets.length - 1;
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(graph.targets.length);
  let length = 0;
  for (let node = 0; node < count; node++) {
    let previous = -1;
    for (let edge = entry(graph.offsets, node); edge < entry(graph.offsets, node + 1); edge++) {
      const target = entry(graph.targets, edge);
      if (target !== previous) targets[length++] = target;
      previous = target;
    }
    offsets[node + 1] = length;
  }
  return { offsets, targets: targets.slice(0, length) };
}

/** The graph of the given edges and the same graph turned round, both with ascending rows; parallel edges become one. */
export function bothWays(
  count: number,
  sources: Uint32Array,
  targets: Uint32Array,
): { forward: Adjacency; backward: Adjacency } {
  const backward = reversed(group(count, sources, targets));
  const forward = withoutRepetition(reversed(backward));
  return { forward, backward: withoutRepetition(backward) };
}

/**
 * The graph on `count` nodes in which some nodes have other rows and all the rest keep theirs; nodes beyond those of
 * the given graph have none of their own. Copies whole blocks of rows, so it costs little more than the copy.
 *
 * @param rows the new targets by node, ascending and without repetition
 */
export function withRows(graph: Adjacency, count: number, rows: ReadonlyMap<number, Uint32Array>): Adjacency {
  const known = graph.offsets.length - 1;
  const row = (node: number) => rows.get(node);
  const sizeBefore = (node: number) =>
    node < known ? entry(graph.offsets, node + 1) - entry(graph.offsets, node) : 0;
  let length = graph.targets.length;
  for (const [node, targets] of rows) length += targets.length - sizeBefore(node);
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(length);
  let copied = 0;
  let shift = 0;
  let next = 0;
  const shiftOffsets = (end: number) => {
    for (; next < end; next++) offsets[next] = (graph.offsets[Math.min(next, known)] ?? 0) + shift;
  };
  for (const node of [...rows.keys()].sort((left, right) => left - right)) {
    const start = entry(graph.offsets, Math.min(node, known));
    targets.set(graph.targets.subarray(copied, start), copied + shift);
    targets.set(row(node) ?? [], start + shift);
    copied = start + sizeBefore(node);
    shiftOffsets(node + 1);
    shift += (row(node)?.length ?? 0) - sizeBefore(node);
  }
  targets.set(graph.targets.subarray(copied), copied + shift);
  shiftOffsets(count + 1);
  return { offsets, targets };
}
