import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { ChangeMenu } from './change-menu.js';
import { changesOf } from './possible-changes.js';

/** A button with the menu of what a scenario can do to a node; null where there is no scenario to be made. */
export function NodeChanges({ node }: { readonly node: string }) {
  const { overlay, view } = useExplored();
  const changes = changesOf(overlay.after, node);
  const name = overlay.network.nodes.get(node)?.name ?? node;
  if (view.revision !== null || changes.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button">
        What if … <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ChangeMenu label={`What if: ${name}`} changes={changes} />
      </Popover>
    </MenuTrigger>
  );
}
