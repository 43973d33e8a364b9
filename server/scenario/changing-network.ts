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
import type { Delta, DeltaRow, LineRow, NodeRow } from './delta.js';

/**
 * A state of a snapshot that was changed, as far as gaps go. Nodes keep the snapshot's numbers and added ones are
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

/**
 * A snapshot with deltas laid over it, one after the other. To lay one over takes the time of what it touches, to look
 * at the network as it is then that of one copy of it.
 */
export class ChangingNetwork {
  readonly #base: Snapshot;
  readonly #types: readonly LineType[];
  readonly #downward: Adjacency;
  /** By node that the snapshot does not have, its number. */
  readonly #added = new Map<NodeId, number>();
  readonly #addedIds: readonly NodeId[];
  readonly #duties: Uint32Array;
  readonly #carried: Uint8Array;
  readonly #required: Uint8Array;
  /** By node whose row was touched: the nodes below it, each with how many lines lead from there. */
  readonly #below = new Map<number, Map<number, number>>();
  readonly #rows = new Map<number, Uint32Array>();

  /** @param deltas all whose nodes and lines are ever laid over the snapshot, in whichever direction */
  constructor(base: Snapshot, deltas: readonly Delta[], via: RoutePolicy) {
    this.#base = base;
    this.#types = allowedLineTypes(via);
    this.#downward = base.networks[via].downward;
    const known = base.structure.nodes.length;
    const duties = new Set<number>(base.duties);
    for (const node of deltas.flatMap(({ rows }) => rows).flatMap(nodesOf)) {
      if (!base.indexes.has(node.id) && !this.#added.has(node.id))
        this.#added.set(node.id, known + this.#added.size);
      if (node.type === 'Duty') duties.add(this.#numberOf(node.id));
    }
    this.#addedIds = [...this.#added.keys()];
    this.#duties = duties.size === base.duties.length ? base.duties : Uint32Array.from(duties);
    this.#carried = grown(base.carried, known + this.#added.size);
    this.#required = grown(base.required, known + this.#added.size);
  }

  /** Lays a delta over the network as it is. @returns whether a route may be another, or a duty require another office */
  apply(delta: Delta): boolean {
    let matters = false;
    // Removals first: an id can pass from a node of one type to one of another.
    for (const row of delta.rows)
      if (isOfNode(row) && row.before && !row.after) matters = this.#remove(row.before) || matters;
    for (const row of delta.rows) if (isOfNode(row) && row.after) matters = this.#write(row.after) || matters;
    const touched = new Set<number>();
    for (const row of delta.rows) if (row.type === 'Line') this.#count(row, touched);
    for (const to of touched) this.#rows.set(to, Uint32Array.from(this.#belowOf(to).keys()).sort());
    return matters || touched.size > 0;
  }

  /** The network as it is now; what is laid over later leaves it as it is. */
  now(): ChangedNetwork {
    const { indexes } = this.#base;
    const carried = this.#carried.slice();
    const downward = withRows(this.#downward, carried.length, this.#rows);
    return {
      indexOf: (id) => indexes.get(id) ?? this.#added.get(id),
      idOf: (index) => this.#addedIds[index - indexes.size] ?? nodeAt(this.#base, index).id,
      carried,
      required: this.#required.slice(),
      duties: this.#duties,
      reach: (designation) => {
        const bit = designationBit(designation);
        return reachBack(downward, (node) => ((carried[node] ?? 0) & bit) !== 0);
      },
    };
  }

  #remove({ id }: Node): boolean {
    return this.#set(this.#numberOf(id), 0, 0);
  }

  #write(node: Node): boolean {
    const carried = node.type === 'Role' ? designationBits(node.designations) : 0;
    return this.#set(
      this.#numberOf(node.id),
      carried,
      node.type === 'Duty' ? designationBits(node.mustReach) : 0,
    );
  }

  #set(node: number, carried: number, required: number): boolean {
    const isOther = this.#carried[node] !== carried || this.#required[node] !== required;
    this.#carried[node] = carried;
    this.#required[node] = required;
    return isOther;
  }

  /** Counts a line in or out. Parallel lines of several types are one step: it goes when the last of them does. */
  #count({ before, after }: LineRow, touched: Set<number>): void {
    const line = after ?? before;
    const more = Number(after !== null) - Number(before !== null);
    if (!line || more === 0 || !this.#types.includes(line.type)) return;
    const [from, to] = [this.#numberOf(line.from), this.#numberOf(line.to)];
    const below = this.#belowOf(to);
    const lines = (below.get(from) ?? 0) + more;
    if (lines > 0) below.set(from, lines);
    else below.delete(from);
    touched.add(to);
  }

  /** The nodes below a node, from the snapshot when its row is first touched. */
  #belowOf(to: number): Map<number, number> {
    const known = this.#below.get(to);
    if (known) return known;
    const row = to < this.#base.indexes.size ? rowOf(this.#downward, to) : [];
    const below = new Map(
      Array.from(row, (from) => [from, linesBetween(this.#base, from, to, this.#types).length]),
    );
    this.#below.set(to, below);
    return below;
  }

  /** @throws RangeError for a node of no delta that was given. */
  #numberOf(id: NodeId): number {
    const number = this.#base.indexes.get(id) ?? this.#added.get(id);
    if (number === undefined) throw new RangeError(`no node ${id}`);
    return number;
  }
}

function isOfNode(row: DeltaRow): row is NodeRow {
  return row.type !== 'Line' && row.type !== 'Source';
}

function nodesOf(row: DeltaRow): readonly Node[] {
  return isOfNode(row) ? [row.before ?? [], row.after ?? []].flat() : [];
}

function rowOf({ offsets, targets }: Adjacency, node: number): Uint32Array {
  return targets.subarray(item(offsets, node), item(offsets, node + 1));
}

function grown(array: Uint8Array, length: number): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(array);
  return copy;
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
