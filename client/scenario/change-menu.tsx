import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useRef } from 'react';
import type { PossibleChange } from './possible-changes.js';
import { choose, placedMenu, type PlacedMenu } from './steps.js';

interface Props {
  readonly label: string;
  readonly changes: readonly PossibleChange[];
}

/** A list of changes of which one can be chosen. */
export function ChangeMenu({ label, changes }: Props) {
  return (
    <Menu
      aria-label={label}
      className="choices"
      items={changes}
      onAction={(key) => {
        const chosen = changes.find(({ id }) => id === key);
        if (chosen) choose(chosen);
      }}
    >
      {(change) => (
        <MenuItem id={change.id} className="choice">
          {change.label}
        </MenuItem>
      )}
    </Menu>
  );
}

/** The menu at a place of the picture, when one is open. */
export function MenuAtPointer() {
  const placed = placedMenu.use();
  return placed && <MenuAt placed={placed} />;
}

function MenuAt({ placed }: { readonly placed: PlacedMenu }) {
  const place = useRef<HTMLSpanElement>(null);
  const { label, changes, at } = placed;
  return (
    <>
      <span ref={place} className="menu-place" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        triggerRef={place}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) placedMenu.close();
        }}
      >
        <p className="menu-title small soft">{label}</p>
        <ChangeMenu label={label} changes={changes} />
      </Popover>
    </>
  );
}
