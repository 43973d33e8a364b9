import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import type { Node } from '../../server/structure/model.js';
import { isGap, pairOfDuty } from '../gaps/gaps.js';
import type { GapInList } from '../gaps/queries.js';
import type { Overlay } from '../scenario/overlay.js';
import { lineSentence } from '../structure/network.js';
import type { View } from '../view/view.js';
import { kindWords } from './words.js';

/** A node selected; a duty also with its way to an office drawn. */
export function viewOfNode(view: View, node: Node | undefined, gaps: readonly GapInList[]): View {
  if (!node) return view;
  const found = { ...view, selected: node.id };
  if (node.type !== 'Duty') return found;
  return { ...found, pair: pairOfDuty(node, view.to, gaps), route: 1, through: null };
}

/** What a screen reader is told when something else is selected or drawn; empty when nothing is. */
export function selectionWords(
  { network, after }: Pick<Overlay, 'network' | 'after'>,
  view: View,
  gaps: readonly GapInList[],
): string {
  const { selected, pair, route } = view;
  const node = selected === null ? undefined : network.nodes.get(selected);
  const line = selected === null ? undefined : network.lines.get(selected);
  if (line) return `Selected: ${lineSentence(network, line)}`;
  if (!node) return '';
  const name = `Selected: ${node.name}, ${kindWords(node)}`;
  if (!after.nodes.has(node.id)) return `${name}, removed by the scenario`;
  if (pair?.duty !== node.id) return name;
  if (node.type === 'Duty' && !node.mustReach.includes(pair.designation)) return name;
  const drawn = isGap(gaps, pair) ? 'the gap' : route === 'all' ? 'all routes' : `route ${route}`;
  return `${name}; drawn: ${drawn} to the ${DESIGNATION_TITLES[pair.designation]}`;
}
