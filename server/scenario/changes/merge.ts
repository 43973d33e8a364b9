import { inDesignationOrder } from '../../structure/designation.js';
import type { NodeId } from '../../structure/ids.js';
import { LINE_RULES, lineTypesFrom } from '../../structure/line-types.js';
import type { Line, Node } from '../../structure/model.js';
import type { ChangeValue } from '../change.js';
import type { Draft } from '../draft.js';
import { inWords, Misfit, refuseRepeated } from '../misfit.js';
import { passLine, requireNoCycle } from './fit-line.js';

/**
 * The lines of the merged nodes pass to the one that stays, with their citations; of two that become the same line its
 * own stays, else that of the first of `from`. Its name, kind, function and citation stay as they are.
 */
export function merge(draft: Draft, { from, into }: ChangeValue<'merge'>): void {
  const target = draft.requireNode(into);
  if (from.length === 0) throw new Misfit('CHANGES_NOTHING', '"from" is empty');
  if (from.includes(into)) throw new Misfit('SAME_NODE', 'it cannot be merged into itself');
  refuseRepeated(from, 'from');
  const merged = from.map((id) => draft.requireType(id, target.type));
  refuseRivals(draft, target, [target, ...merged]);
  for (const { id } of merged) {
    const lines = [...draft.linesFrom(id), ...draft.linesTo(id)];
    for (const line of lines) draft.removeLine(line);
    for (const line of lines) passLine(draft, withEnd(line, id, into));
    draft.removeNode(id);
  }
  draft.putNode(united(draft, target, merged));
  requireNoCycle(draft, into);
}

/** The line with one end put in the place of another. */
function withEnd(line: Line, end: NodeId, other: NodeId): Line {
  return {
    ...line,
    from: line.from === end ? other : line.from,
    to: line.to === end ? other : line.to,
  };
}

/** @throws Misfit when two of the nodes have different targets of a line of which one node has at most one. */
function refuseRivals(draft: Draft, target: Node, group: readonly Node[]): void {
  const ids = new Set(group.map((node) => node.id));
  for (const type of lineTypesFrom(target.type).filter((each) => LINE_RULES[each].single)) {
    const lines = group
      .flatMap((node) => draft.linesOfType(type, node.id))
      .filter((line) => !ids.has(line.to));
    const [first] = lines;
    const rival = lines.find((line) => line.to !== first?.to);
    if (!first || !rival) continue;
    throw new Misfit(
      'SECOND_TARGET',
      `${inWords(first)} and ${inWords(rival)}; one of these lines has to go or change first`,
    );
  }
}

/** The node that stays, with the offices of all. Who is held is not vacant; who is not, and was vacant once, is. */
function united(draft: Draft, target: Node, merged: readonly Node[]): Node {
  if (target.type === 'Role') {
    const roles = [target, ...merged.filter((node) => node.type === 'Role')];
    const held = draft.linesOfType('HELD_BY', target.id).length > 0;
    return {
      ...target,
      designations: inDesignationOrder(roles.flatMap((role) => role.designations)),
      vacant: !held && roles.some((role) => role.vacant),
    };
  }
  if (target.type === 'Duty') {
    const duties = [target, ...merged.filter((node) => node.type === 'Duty')];
    return { ...target, mustReach: inDesignationOrder(duties.flatMap((duty) => duty.mustReach)) };
  }
  return target;
}
