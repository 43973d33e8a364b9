import { useRef } from 'react';
import { Menu, MenuItem, Popover, SubmenuTrigger } from 'react-aria-components';
import type { PossibleChange } from './possible-changes.js';
import { choose, placedMenu, type PlacedMenu } from './steps.js';

interface Props {
  readonly label: string;
  readonly changes: readonly PossibleChange[];
}

/** A list of changes of which one can be chosen. */
export function ChangeMenu({ label, changes }: Props) {
  return (
    <Menu aria-label={label} className="choices" items={changes} autoFocus="first">
      {(change) => <ChangeItem change={change} />}
    </Menu>
  );
}

function ChangeItem({ change }: { readonly change: PossibleChange }) {
  const { label, does } = change;
  if (!('among' in does))
    return (
      <MenuItem
        className="choice"
        onAction={() => {
          choose(change);
        }}
      >
        {label}
      </MenuItem>
    );
  return (
    <SubmenuTrigger>
      <MenuItem className="choice with-more">
        {label} <span aria-hidden="true">▸</span>
      </MenuItem>
      <Popover className="popover">
        <ChangeMenu label={label} changes={does.among} />
      </Popover>
    </SubmenuTrigger>
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
