import { Header, Menu, MenuItem, MenuSection, Popover, SubmenuTrigger } from 'react-aria-components';
import type { Action, ActionGroup } from './action.js';

interface Props {
  readonly label: string;
  readonly groups: readonly ActionGroup[];
}

/** A list of actions of which one can be chosen, in groups where there is more than one. */
export function ActionMenu({ label, groups }: Props) {
  const [only, ...others] = groups;
  if (only && others.length === 0) return <ActionList label={label} actions={only.actions} />;
  return (
    <Menu aria-label={label} className="choices" autoFocus="first">
      {groups.map((group) => (
        <MenuSection key={group.label} className="choice-group">
          <Header className="choice-group-name small soft">{group.label}</Header>
          {group.actions.map((action) => (
            <ActionItem key={action.id} action={action} />
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

function ActionList({ label, actions }: { readonly label: string; readonly actions: readonly Action[] }) {
  return (
    <Menu aria-label={label} className="choices" items={actions} autoFocus="first">
      {(action) => <ActionItem action={action} />}
    </Menu>
  );
}

function ActionItem({ action }: { readonly action: Action }) {
  const { id, label, does } = action;
  if (typeof does === 'function')
    return (
      <MenuItem id={id} className="choice" onAction={does}>
        {label}
      </MenuItem>
    );
  return (
    <SubmenuTrigger>
      <MenuItem id={id} className="choice with-more">
        {label} <span aria-hidden="true">▸</span>
      </MenuItem>
      <Popover className="popover">
        <ActionList label={label} actions={does.among} />
      </Popover>
    </SubmenuTrigger>
  );
}
