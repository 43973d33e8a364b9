import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { toggleFold } from '../network/folds.js';
import { neighbours } from '../network/reach.js';
import { go } from '../view/use-view.js';

const DISTANCES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What can be looked at from a node. */
export function Explore({ id, hasDuties }: { readonly id: string; readonly hasDuties: boolean }) {
  const { view, overlay } = useExplored();
  const drawsDuties = view.dutiesOf.includes(id);
  return (
    <div className="explore" role="group" aria-label="Look around">
      <MenuTrigger>
        <Button className="button">Focus</Button>
        <Popover className="popover">
          <Menu
            className="choices"
            onAction={(key) => {
              go({ focus: { node: id, distance: Number(key) } });
            }}
          >
            {DISTANCES.map((distance) => (
              <MenuItem key={distance} id={distance} className="choice">
                {distance === 1 ? 'Its neighbours only' : `Up to ${distance} lines away`}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button
        className="button"
        onPress={() => {
          go({ through: view.through === id ? null : id, pair: null });
        }}
      >
        {view.through === id ? 'Undo: routes through this' : 'Every route through this'}
      </Button>
      <Button
        className="button"
        onPress={() => {
          go({ only: [...new Set([id, ...neighbours(overlay.network, id)])] });
        }}
      >
        Show only this and its neighbours
      </Button>
      <Button
        className="button"
        onPress={() => {
          go({ hidden: [...view.hidden, id], selected: null });
        }}
      >
        Hide
      </Button>
      <Button
        className="button"
        onPress={() => {
          toggleFold(id);
        }}
      >
        Open or fold
      </Button>
      {hasDuties && (
        <Button
          className="button"
          onPress={() => {
            go({
              dutiesOf: drawsDuties ? view.dutiesOf.filter((each) => each !== id) : [...view.dutiesOf, id],
            });
          }}
        >
          {drawsDuties ? 'Count its duties' : 'Draw its duties'}
        </Button>
      )}
    </div>
  );
}
