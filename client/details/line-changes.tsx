import { Button, MenuTrigger, Popover } from 'react-aria-components';
import type { Line } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { ChangeMenu } from '../scenario/change-menu.js';
import { changesOfLine } from '../scenario/possible-changes.js';
import { lineSentence } from '../structure/network.js';

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
