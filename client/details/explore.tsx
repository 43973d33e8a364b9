import { useMemo } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { ActionMenu } from '../app/action-menu.js';
import type { Action } from '../app/action.js';
import { useExplored } from '../app/explored.js';
import { lookActions } from '../network/look-actions.js';

/** What can be looked at from a node, as buttons; null where there is nothing. */
export function Explore({ node }: { readonly node: string }) {
  const { view, overlay } = useExplored();
  const actions = useMemo(() => lookActions({ view, overlay }, node), [view, overlay, node]);
  if (actions.length === 0) return null;
  return (
    <div className="explore" role="group" aria-label="Look around">
      {actions.map((action) => (
        <ActionButton key={action.id} action={action} />
      ))}
    </div>
  );
}

function ActionButton({ action: { label, does } }: { readonly action: Action }) {
  if (typeof does === 'function')
    return (
      <Button className="button" onPress={does}>
        {label}
      </Button>
    );
  return (
    <MenuTrigger>
      <Button className="button">{label}</Button>
      <Popover className="popover">
        <ActionMenu label={label} groups={[{ label, actions: does.among }]} />
      </Popover>
    </MenuTrigger>
  );
}
