import { item, withRows, type Adjacency } from '../accountability/adjacency.js';
import { reachBack, reachOf, type Reach } from '../accountability/reach.js';
import {
  designationBit,
  designationBits,
  linesBetween,
  nodeAt,
  type Snapshot,
} from '../accountability/snapshot.js';
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
  /** The id of the node with the given number. @throws RangeError when there is none. */
  readonly idOf: (index: number) => NodeId;
  /** One bit a designation, by node: which it carries, and which a duty must reach. */
  readonly carried: Uint8Array;
  readonly required: Uint8Array;
  /** The numbers of the duties, in any order; of removed ones too, which require nothing. */
  readonly duties: Uint32Array;
  /** Which nodes have a route to a role that carries the designation. */
  readonly reach: (designation: Designation) => Reach;
}

/** The network of the snapshot itself. */
export function unchangedNetwork(base: Snapshot, via: RoutePolicy): ChangedNetwork {
  const { indexes, carried, required, duties } = base;
  const reach = (designation: Designation) => reachOf(base, via, designation);
  const idOf = (index: number) => nodeAt(base, index).id;
  return { indexOf: (id) => indexes.get(id), idOf, carried, required, duties, reach };
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
  const downward = withRows(base.networks[via].downward, carried.length, rows);
  return {
    indexOf,
    idOf: (index) => [...added.keys()][index - known] ?? nodeAt(base, index).id,
    carried,
    required,
    duties: dutiesOf(base, written, indexOf),
    reach: (designation) => {
      const bit = designationBit(designation);
      return reachBack(downward, (node) => ((carried[node] ?? 0) & bit) !== 0);
    },
  };
}

/** The duties of a snapshot and those among nodes that were written. */
function dutiesOf(
  { duties, structure }: Snapshot,
  written: readonly Node[],
  indexOf: ChangedNetwork['indexOf'],
): Uint32Array {
  const more = written.flatMap(({ id, type }) => {
    const index = indexOf(id);
    return type === 'Duty' && index !== undefined && structure.nodes[index]?.type !== 'Duty' ? [index] : [];
  });
  return more.length === 0 ? duties : Uint32Array.of(...duties, ...more);
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
  const { required, duties } = network;
  const gaps = new Uint8Array(required.length);
  for (const designation of to) {
    const bit = designationBit(designation);
    const reach = network.reach(designation);
    for (const duty of duties) {
      if (((required[duty] ?? 0) & bit) !== 0 && reach[duty] === 0) gaps[duty] = (gaps[duty] ?? 0) | bit;
    }
  }
  return gaps;
}
