import { DESIGNATIONS, type Designation } from '../structure/designation.js';
import type { NodeId } from '../structure/ids.js';
import {
  allowedLineTypes,
  ROUTE_POLICIES,
  type LineType,
  type RoutePolicy,
} from '../structure/line-types.js';
import { inCanonicalOrder, type Duty, type Line, type Node, type Structure } from '../structure/model.js';
import { bothWays, item, type Adjacency } from './adjacency.js';

/** The lines of some types as a graph: `upward` as they point, toward who answers; `downward` turned round. */
export interface Network {
  readonly upward: Adjacency;
  readonly downward: Adjacency;
}

/**
 * A structure prepared for graph questions; immutable. Nodes are numbered by the order of their ids, so comparing
 * two sequences of indexes compares the sequences of ids.
 */
export interface Snapshot {
  readonly structure: Structure;
  /** The number of a node by its id. */
  readonly indexes: ReadonlyMap<NodeId, number>;
  /** One bit a designation, by node: which it carries. */
  readonly carried: Uint8Array;
  /** One bit a designation, by node: which a duty must reach. */
  readonly required: Uint8Array;
  /** The numbers of the duties, ascending. */
  readonly duties: Uint32Array;
  /** Where the lines of a node begin in `structure.lines`; length n + 1. */
  readonly lineOffsets: Uint32Array;
  /** By line, the number of its upper end. */
  readonly lineTargets: Uint32Array;
  readonly networks: Readonly<Record<RoutePolicy, Network>>;
}

/** The bit that stands for a designation in {@link Snapshot.carried} and {@link Snapshot.required}. */
export function designationBit(designation: Designation): number {
  return 1 << DESIGNATIONS.indexOf(designation);
}

/** The bits of several designations together. */
export function designationBits(designations: readonly Designation[]): number {
  return designations.reduce((mask, designation) => mask | designationBit(designation), 0);
}

/** A pair or node that was asked about is not in the structure. */
export class UnknownNode extends Error {
  override readonly name = 'UnknownNode';
  constructor(
    readonly id: string,
    wanted: string,
  ) {
    super(`there is no ${wanted} "${id}"`);
  }
}

/** The number of the duty with the given id. @throws UnknownNode when no duty has it. */
export function dutyIndex(snapshot: Snapshot, id: NodeId): number {
  const index = snapshot.indexes.get(id);
  if (index === undefined || nodeAt(snapshot, index).type !== 'Duty') throw new UnknownNode(id, 'duty');
  return index;
}

/** The node with the given number. @throws RangeError when there is none. */
export function nodeAt(snapshot: Snapshot, index: number): Node {
  const node = snapshot.structure.nodes[index];
  if (node === undefined) throw new RangeError(`no node ${index}`);
  return node;
}

/** The duty with the given number. @throws UnknownNode when that node is none. */
export function dutyAt(snapshot: Snapshot, index: number): Duty {
  const node = nodeAt(snapshot, index);
  if (node.type !== 'Duty') throw new UnknownNode(node.id, 'duty');
  return node;
}

/** The lines that leave the node with the given number, in the order of §2's line types. */
export function linesFrom(snapshot: Snapshot, index: number): readonly Line[] {
  return snapshot.structure.lines.slice(
    item(snapshot.lineOffsets, index),
    item(snapshot.lineOffsets, index + 1),
  );
}

/** Every line of the given types between two nodes, in the order of the line types. */
export function linesBetween(
  snapshot: Snapshot,
  from: number,
  to: number,
  types: readonly LineType[],
): Line[] {
  const target = nodeAt(snapshot, to).id;
  return linesFrom(snapshot, from).filter((line) => line.to === target && types.includes(line.type));
}

/** The lines of the given types as a graph on the snapshot's node numbers. */
export function networkOf(
  {
    structure: { lines },
    lineOffsets,
    lineTargets,
  }: Pick<Snapshot, 'structure' | 'lineOffsets' | 'lineTargets'>,
  types: readonly LineType[],
): Network {
  const wanted = new Set(types);
  const sources = new Uint32Array(lines.length);
  const targets = new Uint32Array(lines.length);
  let [length, from] = [0, 0];
  for (const [place, { type }] of lines.entries()) {
    while (item(lineOffsets, from + 1) <= place) from++;
    if (!wanted.has(type)) continue;
    sources[length] = from;
    targets[length++] = item(lineTargets, place);
  }
  const count = lineOffsets.length - 1;
  const { forward, backward } = bothWays(count, sources.subarray(0, length), targets.subarray(0, length));
  return { upward: forward, downward: backward };
}

/** Numbers the ends of every line. @throws UnknownNode when a line names a node that there is not */
function numberedLines(lines: readonly Line[], indexes: ReadonlyMap<NodeId, number>) {
  const indexOf = (id: NodeId) => {
    const index = indexes.get(id);
    if (index === undefined) throw new UnknownNode(id, 'node');
    return index;
  };
  const lineOffsets = new Uint32Array(indexes.size + 1);
  const lineTargets = new Uint32Array(lines.length);
  for (const [place, { from, to }] of lines.entries()) {
    const after = indexOf(from) + 1;
    lineOffsets[after] = item(lineOffsets, after) + 1;
    lineTargets[place] = indexOf(to);
  }
  for (let node = 0; node < indexes.size; node++) {
    lineOffsets[node + 1] = item(lineOffsets, node + 1) + item(lineOffsets, node);
  }
  return { lineOffsets, lineTargets };
}

/**
 * Prepares a structure for graph questions. Takes time and space linear in its nodes and lines.
 *
 * @throws UnknownNode when a line names a node that the structure does not have.
 */
export function buildSnapshot(given: Structure): Snapshot {
  const structure = inCanonicalOrder(given);
  const { nodes, lines } = structure;
  const indexes = new Map<NodeId, number>();
  const carried = new Uint8Array(nodes.length);
  const required = new Uint8Array(nodes.length);
  const duties: number[] = [];
  for (const [index, node] of nodes.entries()) {
    indexes.set(node.id, index);
    if (node.type === 'Role') carried[index] = designationBits(node.designations);
    if (node.type !== 'Duty') continue;
    required[index] = designationBits(node.mustReach);
    duties.push(index);
  }
  const numbered = numberedLines(lines, indexes);
  const network = (policy: RoutePolicy) => networkOf({ structure, ...numbered }, allowedLineTypes(policy));
  return {
    structure,
    indexes,
    carried,
    required,
    duties: new Uint32Array(duties),
    ...numbered,
    networks: { FORMAL: network('FORMAL'), ASSURED: network('ASSURED') },
  };
}

/** The policies other than the given one, in order. */
export function otherPolicies(policy: RoutePolicy): RoutePolicy[] {
  return ROUTE_POLICIES.filter((other) => other !== policy);
}
