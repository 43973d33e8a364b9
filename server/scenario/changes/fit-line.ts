import type { NodeId } from '../../structure/ids.js';
import { LINE_RULES } from '../../structure/line-types.js';
import { lineId, type Line, type Node, type NodeType } from '../../structure/model.js';
import type { Draft } from '../draft.js';
import { inWords, Misfit, noun, wrongType } from '../misfit.js';

/** Adds a line. @throws Misfit when the rules of its type, or the lines that are there, forbid it. */
export function fitLine(draft: Draft, line: Line): void {
  requireEnds(draft, line);
  const { single } = LINE_RULES[line.type];
  if (draft.line(line.type, line.from, line.to)) throw alreadyThere('ALREADY_EXISTS', draft, line);
  const [present] = single ? draft.linesOfType(line.type, line.from) : [];
  if (present) {
    throw new Misfit('SECOND_TARGET', `${inWords(present)}, and it has at most one ${line.type} line`);
  }
  draft.putLine(line);
  if (line.type === 'PART_OF') requireNoCycle(draft, line.from);
}

/** Lets a line take the place of the only one of its type. @throws Misfit when it is there already or does not fit. */
export function replaceLine(draft: Draft, line: Line): void {
  const [present] = draft.linesOfType(line.type, line.from);
  if (present?.to === line.to) throw alreadyThere('CHANGES_NOTHING', draft, present);
  if (present) draft.removeLine(present);
  fitLine(draft, line);
}

/** Puts a line that another node passes on; one that would join a node to itself, or is there already, drops. */
export function passLine(draft: Draft, line: Line): void {
  if (line.from === line.to || draft.line(line.type, line.from, line.to)) return;
  draft.putLine(line);
}

/** @throws Misfit when the node is part of itself, by whatever number of steps. */
export function requireNoCycle(draft: Draft, id: NodeId): void {
  const path = new Set<NodeId>();
  let at: NodeId | undefined = id;
  while (at !== undefined && !path.has(at)) {
    path.add(at);
    at = draft.linesOfType('PART_OF', at)[0]?.to;
  }
  if (at !== id) return;
  const circle = [...path, id].map((each) => `"${each}"`).join(' is part of ');
  throw new Misfit('PART_OF_CYCLE', `it would close a circle: ${circle}`);
}

function requireEnds(draft: Draft, { type, from, to }: Line): void {
  const rule = LINE_RULES[type];
  const lower = draft.requireNode(from);
  const upper = draft.requireNode(to);
  if (from === to) throw new Misfit('SAME_NODE', `a line cannot join "${from}" to itself`);
  if (!rule.from.includes(lower.type)) throw wrongEnd(lower, `${type} lines leave`, rule.from);
  if (!rule.to.includes(upper.type)) throw wrongEnd(upper, `${type} lines go to`, rule.to);
  if (rule.sameType && lower.type !== upper.type) throw wrongType(upper, lower.type);
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function wrongEnd(node: Node, words: string, wanted: readonly NodeType[]): Misfit {
  const types = alternatives.format(wanted.map(noun));
  return new Misfit('WRONG_TYPE', `"${node.id}" is a ${noun(node.type)}, and ${words} a ${types} only`);
}

function alreadyThere(code: 'ALREADY_EXISTS' | 'CHANGES_NOTHING', draft: Draft, line: Line): Misfit {
  return new Misfit(code, `${inWords(line)} already${draft.story(lineId(line), 'added')}`);
}
