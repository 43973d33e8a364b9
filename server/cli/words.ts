import { nodeAt, type Snapshot } from '../accountability/snapshot.js';
import type { DeadEndReason, Stop } from '../accountability/dead-ends.js';
import type { Designation } from '../structure/designation.js';
import type { NodeId } from '../structure/ids.js';
import { LINE_RULES, type LineType, type RoutePolicy } from '../structure/line-types.js';
import type { Line, Node } from '../structure/model.js';

/** An office with its short form. */
export { titleAndCode as office } from '../structure/designation.js';

/** How many of a thing, in words that agree: `1 duty`, `2 duties`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** A policy as it stands before "route" or after "under". */
export const POLICY_WORDS: Readonly<
  Record<RoutePolicy, { route: string; lines: string; otherwise: string }>
> = {
  FORMAL: { route: 'formal route', lines: 'formal lines', otherwise: 'by formal lines' },
  ASSURED: {
    route: 'formal or assured route',
    lines: 'formal lines and assurance',
    otherwise: 'with assurance',
  },
};

/** The node with the given id. */
export function nodeOf(snapshot: Snapshot, id: NodeId): Node {
  return nodeAt(snapshot, snapshot.indexes.get(id) ?? -1);
}

/** Names as a list in a sentence. */
export function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const REASONS: Readonly<
  Record<DeadEndReason, (node: Node, designation: Designation, via: RoutePolicy) => string>
> = {
  UNASSIGNED: () => 'nobody is named to discharge it',
  NOT_DESIGNATED: (_node, designation) => `no role in this structure carries ${designation}`,
  ENDS: (node, _designation, via) =>
    `ends at ${node.name} (${node.source}), from which no ${via === 'FORMAL' ? 'formal line' : 'line'} goes on`,
  CYCLE: (node) => `goes round in a circle through ${node.name} (${node.source})`,
};

/** Why a walk stops where it does, in names. */
export function reasonWords(
  snapshot: Snapshot,
  stop: Stop,
  designation: Designation,
  via: RoutePolicy,
): string {
  return REASONS[stop.reason](nodeOf(snapshot, stop.at), designation, via);
}

/** A walk as the names of its nodes after the first. */
export function walkNames(snapshot: Snapshot, walk: readonly Line[]): string[] {
  const ids = walk.map((line) => line.to);
  return ids.filter((id, place) => id !== ids[place - 1]).map((id) => nodeOf(snapshot, id).name);
}

/** A line as the end of a sentence that begins with its lower end. */
export function lineWords(snapshot: Snapshot, line: { type: LineType; to: NodeId; source: string }): string {
  return `${LINE_RULES[line.type].words} ${nodeOf(snapshot, line.to).name} (${line.source})`;
}
