import type { Designation } from '../../server/structure/designation.js';
import { LINE_RULES } from '../../server/structure/line-types.js';
import type { Line, Node } from '../../server/structure/model.js';
import type { Action } from '../app/action.js';
import type { Explored } from '../app/explored.js';
import { isGap } from '../gaps/gaps.js';
import type { Network } from '../structure/network.js';
import { go } from '../view/use-view.js';
import type { View } from '../view/view.js';
import { askedOf, foldingIn } from './asked.js';
import { shortDesignation } from './attachments.js';
import { withFold, withOrWithout } from './folds.js';
import { neighbours } from './reach.js';

const DISTANCES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

type Looking = Pick<Explored, 'view' | 'overlay'>;

/**
 * What can be looked at from a node, wherever it is met: on the canvas, in the outline, among the details. Of a person, who
 * is drawn only as the holder of a post, nothing.
 */
export function lookActions(explored: Looking, id: string): readonly Action[] {
  const node = explored.overlay.network.nodes.get(id);
  if (!node || node.type === 'Person') return [];
  return [
    focus(id),
    ...(node.type === 'Duty' ? [] : [through(explored.view, id)]),
    onlyNear(explored, id),
    act('hide', 'Hide', (view) => ({ ...view, hidden: [...view.hidden, id], selected: null })),
    ...(node.type === 'Duty' ? [] : unfolding(explored, node)),
  ];
}

/** Shows what there is to know of a node or line. */
export function detailsAction(id: string, label = 'Show its details'): Action {
  return act(`details-${id}`, label, (view) => ({ ...view, selected: id }));
}

/** What can be looked at from a line: it, its ends, and the picture without its like. */
export function lineLookActions(network: Network, { type, from, to }: Line, id: string): readonly Action[] {
  const name = (end: string) => network.nodes.get(end)?.name ?? end;
  return [
    detailsAction(id),
    detailsAction(from, `Go to ${name(from)}`),
    detailsAction(to, `Go to ${name(to)}`),
    act('without', `Draw no lines of this type: ${LINE_RULES[type].words}`, (view) => ({
      ...view,
      withoutLines: withOrWithout(view.withoutLines, type),
    })),
  ];
}

function act(id: string, label: string, change: (view: View) => View): Action {
  return {
    id,
    label,
    does: () => {
      go(change);
    },
  };
}

function focus(id: string): Action {
  const among = DISTANCES.map((distance) =>
    act(
      String(distance),
      distance === 1 ? 'Its neighbours only' : `Up to ${distance} lines away`,
      (view): View => ({ ...view, focus: { node: id, distance }, folded: [] }),
    ),
  );
  return { id: 'focus', label: 'Focus', does: { among } };
}

function through({ through: shown }: View, id: string): Action {
  const isShown = shown === id;
  return act('through', isShown ? 'Undo: routes through this' : 'Every route through this', (view) => ({
    ...view,
    through: isShown ? null : id,
    pair: null,
  }));
}

/** Draws the routes of a duty to an office that it must reach, or the walk to where its line ends. */
export function wayActions(
  { overlay, gaps }: Pick<Explored, 'overlay' | 'gaps'>,
  duty: string,
): readonly Action[] {
  const node = overlay.after.nodes.get(duty);
  if (node?.type !== 'Duty') return [];
  const { id, mustReach } = node;
  const words = (designation: Designation) =>
    isGap(gaps, { duty: id, designation })
      ? `Where its line to the ${shortDesignation(designation)} ends`
      : `Its route to the ${shortDesignation(designation)}`;
  return mustReach.map((designation) =>
    act(`way-${designation}`, words(designation), (view): View => ({
      ...view,
      selected: id,
      pair: { duty: id, designation },
      route: 1,
      through: null,
    })),
  );
}

function onlyNear({ view: { withoutLines }, overlay }: Looking, id: string): Action {
  const near = neighbours(overlay.network, id, new Set(withoutLines));
  const only = [...new Set([id, ...near.filter((each) => isDrawn(overlay.network.nodes.get(each)))])];
  return act('only', 'Show only this and its neighbours', (view) => ({ ...view, only, folded: [] }));
}

function isDrawn(node: Node | undefined): boolean {
  return node !== undefined && node.type !== 'Person';
}

/** What is folded into a node, around it, or only counted on it. */
function unfolding({ view, overlay }: Looking, { id, type }: Node): readonly Action[] {
  const { network, facts, after } = overlay;
  const { tree, folding } = foldingIn(facts, view, askedOf(network, view).part);
  const hasDuties = after.below(id).some(({ type }) => type === 'DISCHARGED_BY');
  const isExpanded = view.expanded.includes(id);
  const isApart = (each: string) => {
    const other = network.nodes.get(each)?.type;
    return other !== 'Person' && other !== 'Duty' && !folding.shown.has(each) && !view.hidden.includes(each);
  };
  // What is in a directorate is seen when that is opened.
  const hasMore = type !== 'Directorate' && neighbours(network, id, new Set(view.withoutLines)).some(isApart);
  const actions: Action[] = [];
  if ((tree.children.get(id) ?? []).length > 0)
    actions.push(act('fold', folding.isOpen(id) ? 'Fold' : 'Open', (now) => withFold(now, id)));
  if (isExpanded || hasMore)
    actions.push(
      act('expand', isExpanded ? 'Put its neighbours back' : 'Draw all its neighbours', (now) => ({
        ...now,
        expanded: withOrWithout(now.expanded, id),
      })),
    );
  if (hasDuties)
    actions.push(
      act('duties', view.dutiesOf.includes(id) ? 'Count its duties' : 'Draw its duties', (now) => ({
        ...now,
        dutiesOf: withOrWithout(now.dutiesOf, id),
      })),
    );
  return actions;
}
