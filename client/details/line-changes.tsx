import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { lineId, type Line } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { ChangeMenu } from '../scenario/change-menu.js';
import { changesOf, type PossibleChange } from '../scenario/possible-changes.js';
import { lineSentence, type Network } from '../structure/network.js';

/** A button with what a scenario can do to a line; null where there is nothing, or no scenario to be made. */
export function LineChanges({ line }: { readonly line: Line }) {
  const { overlay, view } = useExplored();
  const changes = changesOfLine(overlay.after, line);
  if (view.revision !== null || changes.length === 0) return null;
  const label = `What if: ${lineSentence(overlay.after, line)}`;
  return (
    <MenuTrigger>
      <Button className="button" aria-label={label}>
        What if … <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ChangeMenu label={label} changes={changes} />
      </Popover>
    </MenuTrigger>
  );
}

/** What can be done to a line: of the changes of its lower node, those that are about this line. */
export function changesOfLine(after: Network, line: Line): readonly PossibleChange[] {
  const id = lineId(line);
  if (!after.lines.has(id)) return [];
  const labels = new Map([
    [`redirect-${id}`, 'Redirect it …'],
    [`remove-${id}`, 'Remove it'],
  ]);
  return changesOf(after, line.from)
    .flatMap(({ does }) => ('among' in does ? does.among : []))
    .flatMap((change) => {
      const label = labels.get(change.id);
      return label === undefined ? [] : [{ ...change, label }];
    });
}
