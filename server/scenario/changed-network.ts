import { item, withRows, type Adjacency } from '../accountability/adjacency.js';
import { reachBack } from '../accountability/reach.js';
import { designationBit, designationBits, linesBetween, type Snapshot } from '../accountability/snapshot.js';
import type { Designation } from '../structure/designation.js';
import type { NodeId } from '../structure/ids.js';
import { allowedLineTypes, type LineType, type RoutePolicy } from '../structure/line-types.js';
import type { Node } from '../structure/model.js';
import type { Delta, LineRow } from './delta.js';

/**
 * A snapshot with a delta laid over it, as far as gaps go. Nodes keep the snapshot's numbers and added ones are
 * numbered after them; removed ones keep theirs, lead nowhere and require nothing.
 */
export interface ChangedNetwork {
  readonly indexOf: (id: NodeId) => number | undefined;
  /** One bit a designation, by node: which it carries, and which a duty must reach. */
  readonly carried: Uint8Array;
  readonly required: Uint8Array;
  readonly downward: Adjacency;
}

/** The network of the snapshot itself. */
export function unchangedNetwork(base: Snapshot, via: RoutePolicy): ChangedNetwork {
  const { indexes, carried, required, networks } = base;
  return { indexOf: (id) => indexes.get(id), carried, required, downward: networks[via].downward };
}

/** Lays a delta over a snapshot. Takes the time of what the delta touches and of one copy of the network. */
export function changedNetwork(base: Snapshot, delta: Delta, via: RoutePolicy): ChangedNetwork {
  const known = base.structure.nodes.length;
  const added = new Map<NodeId, number>();
  const removed: Node[] = [];
  const written: Node[] = [];
  for (const row of delta.rows) {
    if (row.type === 'Line' || row.type === 'Source') continue;
    if (row.after === null && row.before !== null) removed.push(row.before);
    if (row.after !== null) written.push(row.after);
  }
  for (const { id } of written)
    if (!base.indexes.has(id) && !added.has(id)) added.set(id, known + added.size);
  const indexOf = (id: NodeId) => base.indexes.get(id) ?? added.get(id);
  const carried = grown(base.carried, known + added.size);
  const required = grown(base.required, known + added.size);
  // Removals first: an id can pass from a node of one type to one of another.
  for (const { id } of removed) carried[indexOf(id) ?? -1] = required[indexOf(id) ?? -1] = 0;
  for (const node of written) {
    const index = indexOf(node.id) ?? -1;
    carried[index] = node.type === 'Role' ? designationBits(node.designations) : 0;
    required[index] = node.type === 'Duty' ? designationBits(node.mustReach) : 0;
  }
  const rows = changedRows(base, delta, allowedLineTypes(via), base.networks[via].downward, indexOf);
  return {
    indexOf,
    carried,
    required,
    downward: withRows(base.networks[via].downward, carried.length, rows),
  };
}

function grown(array: Uint8Array, length: number): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(array);
  return copy;
}

/** The rows of the downward network that a delta changes: who points at each node that gained or lost a step. */
function changedRows(
  base: Snapshot,
  delta: Delta,
  types: readonly LineType[],
  downward: Adjacency,
  indexOf: (id: NodeId) => number | undefined,
): Map<number, Uint32Array> {
  const known = base.structure.nodes.length;
  const rows = new Map<number, Set<number>>();
  for (const [from, to, lines] of steps(delta, types, indexOf)) {
    let row = rows.get(to);
    if (row === undefined) {
      row = new Set(
        to < known
          ? downward.targets.subarray(item(downward.offsets, to), item(downward.offsets, to + 1))
          : [],
      );
      rows.set(to, row);
    }
    // Parallel lines of several types are one step: it goes when the last of them does.
    const before = from < known && to < known ? linesBetween(base, from, to, types).length : 0;
    if (before + lines > 0) row.add(from);
    else row.delete(from);
  }
  return new Map(Array.from(rows, ([to, row]) => [to, Uint32Array.from(row).sort()]));
}

/** The steps that a delta touches, each with by how many lines more or fewer. */
function steps(
  delta: Delta,
  types: readonly LineType[],
  indexOf: (id: NodeId) => number | undefined,
): Iterable<[from: number, to: number, lines: number]> {
  const found = new Map<string, [number, number, number]>();
  for (const row of delta.rows) {
    const line = row.type === 'Line' ? lineOf(row) : null;
    if (!line || !types.includes(line.type)) continue;
    const [from, to] = [indexOf(line.from), indexOf(line.to)];
    if (from === undefined || to === undefined) continue;
    const key = `${from} ${to}`;
    const step = found.get(key) ?? [from, to, 0];
    step[2] += line.difference;
    found.set(key, step);
  }
  return found.values();
}

function lineOf({ before, after }: LineRow) {
  const line = after ?? before;
  return line && { ...line, difference: Number(after !== null) - Number(before !== null) };
}

/** One bit a designation, by node: which of the given offices a duty must reach and does not. */
export function gapBits(network: ChangedNetwork, to: readonly Designation[]): Uint8Array {
  const { carried, required, downward } = network;
  const gaps = new Uint8Array(required.length);
  for (const designation of to) {
    const bit = designationBit(designation);
    const reach = reachBack(downward, (node) => (item(carried, node) & bit) !== 0);
    for (let node = 0; node < required.length; node++) {
      if ((item(required, node) & bit) !== 0 && item(reach, node) === 0) gaps[node] = item(gaps, node) | bit;
    }
  }
  return gaps;
}
