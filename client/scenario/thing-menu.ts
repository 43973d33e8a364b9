import { lineId, type Line } from '../../server/structure/model.js';
import type { ActionGroup } from '../app/action.js';
import type { Explored } from '../app/explored.js';
import { detailsAction, lineLookActions, lookActions, wayActions } from '../network/look-actions.js';
import { lineSentence } from '../structure/network.js';
import { changesOf, changesOfLine, type PossibleChange } from './possible-changes.js';
import { actionsOf, placedMenu, type PlacedMenu } from './steps.js';

type Shown = Pick<Explored, 'view' | 'overlay' | 'gaps'>;

/**
 * Opens the menu of a node or line: what can be looked at from it, and what a scenario can do to it. It is the same
 * wherever the thing is met.
 *
 * @param isAlone whether a line is drawn for no other as well; else there is nothing to do to it by itself
 */
export function openMenu(shown: Shown, id: string, at: PlacedMenu['at'], isAlone = true): void {
  const line = shown.overlay.network.lines.get(id);
  const menu = line ? menuOfLine(shown, line, isAlone) : menuOfNode(shown, id);
  if (menu.groups.length > 0) placedMenu.open({ ...menu, at });
}

export function menuOfNode(shown: Shown, id: string): Omit<PlacedMenu, 'at'> {
  const { view, overlay } = shown;
  const node = overlay.network.nodes.get(id);
  const details = node && view.selected !== id ? [detailsAction(id)] : [];
  const looks = [...details, ...wayActions(shown, id), ...lookActions(shown, id)];
  return { label: node?.name ?? id, groups: groupsOf(shown, looks, changesOf(overlay.after, id)) };
}

function menuOfLine(shown: Shown, line: Line, isAlone: boolean): Omit<PlacedMenu, 'at'> {
  const { network, after } = shown.overlay;
  const changes = isAlone ? changesOfLine(after, line) : [];
  const looks = lineLookActions(network, line, lineId(line));
  return { label: lineSentence(network, line), groups: groupsOf(shown, looks, changes) };
}

/** No scenario is made of an earlier revision. */
function groupsOf(
  { view }: Shown,
  looks: ActionGroup['actions'],
  changes: readonly PossibleChange[],
): readonly ActionGroup[] {
  return [
    { label: 'Look around', actions: looks },
    { label: 'What if', actions: view.revision === null ? actionsOf(changes) : [] },
  ].filter(({ actions }) => actions.length > 0);
}
