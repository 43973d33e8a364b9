import { useMemo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Node } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { foldTree } from '../network/fold.js';
import { foldingOf } from '../network/folding.js';
import { toggleFold } from '../network/folds.js';
import { neighbours } from '../network/reach.js';
import { go } from '../view/use-view.js';

const DISTANCES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

interface Props {
  readonly node: Node;
  readonly hasDuties: boolean;
}

/** What can be looked at from a node; null for a person, who is drawn only as the holder of a post. */
export function Explore({ node, hasDuties }: Props) {
  const { view, overlay } = useExplored();
  const { id } = node;
  const folds = useFolds(id);
  if (node.type === 'Person') return null;
  const drawsDuties = view.dutiesOf.includes(id);
  const isDrawn = (each: string) => overlay.network.nodes.get(each)?.type !== 'Person';
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
          go({
            only: [
              ...new Set([
                id,
                ...neighbours(overlay.network, id, new Set(view.withoutLines)).filter(isDrawn),
              ]),
            ],
          });
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
      {folds !== null && (
        <Button
          className="button"
          onPress={() => {
            toggleFold(id);
          }}
        >
          {folds === 'closed' ? 'Open' : 'Fold'}
        </Button>
      )}
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

/** Whether something is folded into a node or stands open under it; null when nothing is or can be. */
function useFolds(id: string): 'open' | 'closed' | null {
  const { view, overlay } = useExplored();
  const { facts } = overlay;
  const { toggled } = view;
  const tree = foldTree(facts);
  const folding = useMemo(
    () => foldingOf(facts, tree, { toggled: new Set(toggled), needed: new Set() }),
    [facts, tree, toggled],
  );
  if ((tree.children.get(id) ?? []).length === 0) return null;
  return folding.isOpen(id) ? 'open' : 'closed';
}
