import type { Gestures } from '../network/gestures.js';
import type { Network } from '../structure/network.js';
import { currentView } from '../view/use-view.js';
import { changesOfDrop } from './dropped.js';
import { changesOf } from './possible-changes.js';
import { placedMenu } from './steps.js';

/** What a reader can do to a scenario on the picture: open the menu of a node, and drop one on another. */
export function scenarioGestures(after: Network): Pick<Gestures, 'onMenu' | 'onDrop' | 'canDrag'> {
  const name = (id: string) => after.nodes.get(id)?.name ?? id;
  const isPossible = () => currentView().revision === null;
  return {
    onMenu: (id, at) => {
      const changes = changesOf(after, id);
      if (isPossible() && changes.length > 0) placedMenu.open({ label: `What if: ${name(id)}`, changes, at });
    },
    onDrop: (dragged, onto, at) => {
      const changes = changesOfDrop(after, dragged, onto);
      if (changes.length > 0) placedMenu.open({ label: `${name(dragged)} on ${name(onto)}`, changes, at });
    },
    canDrag: () => isPossible() && currentView().panel === 'what-if',
  };
}
