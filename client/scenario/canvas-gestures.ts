import type { Gestures } from '../network/gestures.js';
import type { Network } from '../structure/network.js';
import { currentView } from '../view/use-view.js';
import { changesOfDrop } from './dropped.js';
import { actionsOf, placedMenu } from './steps.js';

/** What a reader can do to a scenario on the picture: drop one node on another. */
export function scenarioGestures(after: Network): Pick<Gestures, 'onDrop' | 'canDrag'> {
  const name = (id: string) => after.nodes.get(id)?.name ?? id;
  return {
    onDrop: (dragged, onto, at) => {
      const label = `${name(dragged)} on ${name(onto)}`;
      const actions = actionsOf(changesOfDrop(after, dragged, onto));
      if (actions.length > 0) placedMenu.open({ label, groups: [{ label, actions }], at });
    },
    canDrag: () => currentView().revision === null && currentView().panel === 'what-if',
  };
}
