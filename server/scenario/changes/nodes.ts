import type { ChangeValue } from '../change.js';
import type { Draft } from '../draft.js';
import { Misfit } from '../misfit.js';
import { passLine, requireNoCycle } from './fit-line.js';

export function rename(draft: Draft, { id, name }: ChangeValue<'rename'>): void {
  const node = draft.requireNode(id);
  if (node.name === name) throw new Misfit('CHANGES_NOTHING', 'it has that name already');
  draft.putNode({ ...node, name });
}

/** With a successor, lines that arrived at the node pass to it with their citations; without one, they go too. */
export function remove(draft: Draft, { id, successor }: ChangeValue<'remove'>): void {
  const node = draft.requireNode(id);
  if (successor === id) throw new Misfit('SAME_NODE', 'it cannot be its own successor');
  if (successor !== undefined) draft.requireType(successor, node.type);
  const arriving = draft.linesTo(id);
  for (const line of [...draft.linesFrom(id), ...arriving]) draft.removeLine(line);
  draft.removeNode(id);
  if (successor !== undefined) {
    for (const line of arriving) passLine(draft, { ...line, to: successor });
    requireNoCycle(draft, successor);
  } else if (node.type === 'Person') {
    for (const line of arriving) draft.putNode({ ...draft.requireRole(line.from), vacant: true });
  }
}
