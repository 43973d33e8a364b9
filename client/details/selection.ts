import type { Node } from '../../server/structure/model.js';
import type { GapInList } from '../gaps/queries.js';
import type { View } from '../view/view.js';

/** A node selected; a duty also with its first gap drawn, or where it has none with its routes to the first office. */
export function viewOfNode(view: View, node: Node | undefined, gaps: readonly GapInList[]): View {
  if (!node) return view;
  const found = { ...view, selected: node.id };
  if (node.type !== 'Duty') return found;
  const open = gaps.find(({ duty }) => duty.id === node.id);
  const designation = open?.designation ?? node.mustReach[0];
  return designation === undefined
    ? { ...found, pair: null }
    : { ...found, pair: { duty: node.id, designation }, route: 1, through: null };
}
