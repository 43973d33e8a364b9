import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { ActionMenu } from '../app/action-menu.js';
import type { Action } from '../app/action.js';
import type { PossibleChange } from './possible-changes.js';
import { actionsOf, placedMenu, type PlacedMenu } from './steps.js';

interface Props {
  readonly label: string;
  readonly changes: readonly PossibleChange[];
}

/** A list of changes of which one can be chosen. */
export function ChangeMenu({ label, changes }: Props) {
  return <ActionMenu label={label} groups={[{ label, actions: actionsOf(changes) }]} />;
}

/** The menu at a place of the picture or of the outline, when one is open. */
export function MenuAtPointer() {
  const placed = placedMenu.use();
  return placed && <MenuAt placed={placed} />;
}

function MenuAt({ placed }: { readonly placed: PlacedMenu }) {
  const place = useRef<HTMLSpanElement>(null);
  const { label, groups, at } = placed;
  return (
    <>
      <span ref={place} className="menu-place" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={place}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) placedMenu.close();
        }}
      >
        <div
          onContextMenu={(event) => {
            // Some browsers send this only when the key that opened the menu is let go.
            event.preventDefault();
          }}
        >
          <p className="menu-title small soft">{label}</p>
          <ActionMenu
            label={label}
            groups={groups.map((group) => ({ ...group, actions: group.actions.map(closing) }))}
          />
        </div>
      </Popover>
    </>
  );
}

/** An action that closes the menu first, so that the focus is back where it was before anything else takes it. */
function closing({ id, label, does }: Action): Action {
  if (typeof does !== 'function') return { id, label, does: { among: does.among.map(closing) } };
  return {
    id,
    label,
    does: () => {
      placedMenu.close();
      does();
    },
  };
}
