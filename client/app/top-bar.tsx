import { useQuery } from '@tanstack/react-query';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { ROUTE_POLICIES, type RoutePolicy } from '../../server/structure/line-types.js';
import { ShareMenu } from '../export/share-menu.js';
import { Search } from '../search/search.js';
import { OpenFileButton } from '../file/open-file-button.js';
import { structuresQuery } from '../structure/queries.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { INITIAL_VIEW, viewOfStructure } from '../view/view.js';
import { useExplored } from './explored.js';
import { Link } from './link.js';
import { Mark } from './mark.js';
import { ThemeButton } from './theme-button.js';

const POLICY_NAMES: Readonly<Record<RoutePolicy, string>> = { FORMAL: 'Formal', ASSURED: 'With assurance' };

/** Which structure is shown, at which date and revision, and by which lines. */
export function TopBar() {
  const { stored, view } = useExplored();
  const { structure, revision } = stored;
  return (
    <header className="top-bar">
      <Link
        className="home"
        to={writeAddress(INITIAL_VIEW)}
        onFollow={() => {
          go((before) => viewOfStructure(before, null));
        }}
      >
        <Mark />
        <span className="unseen">All councils</span>
      </Link>
      <CouncilChoice id={structure.id} name={structure.name} />
      <OpenFileButton>
        <span>
          Open a<span className="unseen"> structure</span> file …
        </span>
      </OpenFileButton>
      <p className="small soft as-at">
        as at {structure.date} · revision {revision}
      </p>
      <span className="stretch" />
      <Search />
      <ToggleButtonGroup
        className="toggles"
        aria-label="Lines that count"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view.via]}
        onSelectionChange={(keys) => {
          const via = ROUTE_POLICIES.find((policy) => keys.has(policy));
          if (via) go({ via, route: 1 });
        }}
      >
        {ROUTE_POLICIES.map((policy) => (
          <ToggleButton key={policy} id={policy} className="toggle">
            {POLICY_NAMES[policy]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ShareMenu />
      <ThemeButton />
    </header>
  );
}

function CouncilChoice({ id, name }: { readonly id: string; readonly name: string }) {
  const { data } = useQuery(structuresQuery);
  const structures = data ?? [{ id, name }];
  return (
    <Select
      aria-label="Council"
      value={id}
      onChange={(chosen) => {
        if (typeof chosen === 'string' && chosen !== id) go((view) => viewOfStructure(view, chosen));
      }}
    >
      <Button className="button council-choice">
        <h1>
          <SelectValue>{name}</SelectValue>
        </h1>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="choices" items={structures}>
          {(structure) => (
            <ListBoxItem className="choice" id={structure.id} textValue={structure.name}>
              {structure.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
