import { useMemo, type ReactElement } from 'react';
import {
  Button,
  ListBox,
  ListLayout,
  Virtualizer,
  ListBoxItem,
  ListBoxSection,
  Header,
  Popover,
  SearchField,
  Input,
  Select,
  SelectValue,
  Label,
} from 'react-aria-components';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import { shortDesignation } from '../network/attachments.js';
import { go } from '../view/use-view.js';
import { GROUPINGS, SORTINGS, type Grouping, type Pair, type Sorting } from '../view/view.js';
import { listGaps, type ListedGap } from './gap-list.js';
import { endSentence, summarySentence } from './sentences.js';
import './gaps.css';

const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  none: 'not grouped',
  function: 'by function',
  'broken-at': 'by where the line ends',
  designation: 'by office',
};
const SORTING_NAMES: Readonly<Record<Sorting, string>> = {
  citation: 'by paragraph',
  name: 'by name',
  length: 'by number of ends',
};

/** Gaps above which the list draws only what is scrolled to. */
const MANY = 60;
const LAYOUT = { estimatedRowHeight: 84, estimatedHeadingHeight: 36 };

/** Every gap, found, sorted and grouped; choosing one draws it. */
export function GapPanel() {
  const { view, gaps, overlay, coverage } = useExplored();
  const { to, find, group, sort, pair } = view;
  const groups = useMemo(
    () => listGaps(overlay.network, gaps, { to, find, group, sort }),
    [overlay.network, gaps, to, find, group, sort],
  );
  const count = groups.reduce((sum, each) => sum + each.gaps.length, 0);
  return (
    <section aria-label="Gaps" className="gaps">
      <p>{summarySentence(coverage, view)}</p>
      <div className="list-tools">
        <SearchField
          aria-label="Find a gap"
          value={find}
          onChange={(words) => {
            go({ find: words }, { replace: true });
          }}
        >
          <Input className="input" placeholder="Find in this list" />
        </SearchField>
        <Choice
          label="Group"
          value={group}
          names={GROUPING_NAMES}
          options={GROUPINGS}
          onChoose={(chosen) => {
            go({ group: chosen });
          }}
        />
        <Choice
          label="Sort"
          value={sort}
          names={SORTING_NAMES}
          options={SORTINGS}
          onChoose={(chosen) => {
            go({ sort: chosen });
          }}
        />
      </div>
      {count === 0 ? (
        <p className="soft" role="status">
          {gaps.length === 0
            ? 'No gaps: every duty reaches every office that it must reach.'
            : 'No gap is found by these words. Clear the search, or choose another office above.'}
        </p>
      ) : (
        <InWindow isLong={count > MANY}>
          <ListBox
            aria-label={`${count} gaps`}
            className={count > MANY ? 'gap-list long' : 'gap-list'}
            selectionMode="single"
            selectedKeys={pair ? [keyOf(pair)] : []}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              if (key !== undefined) choose(String(key));
            }}
          >
            {groups.map((each) => (
              <ListBoxSection key={each.title ?? ''} aria-label={each.title ?? 'Gaps'}>
                {each.title !== null && (
                  <Header className="group-title">
                    {each.title} <span className="soft">{each.gaps.length}</span>
                  </Header>
                )}
                {each.gaps.map((listed) => (
                  <GapItem key={keyOf(pairOf(listed))} listed={listed} />
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </InWindow>
      )}
    </section>
  );
}

/** A long list draws only what is scrolled to. */
function InWindow({ isLong, children }: { readonly isLong: boolean; readonly children: ReactElement }) {
  if (!isLong) return children;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      {children}
    </Virtualizer>
  );
}

function pairOf({ gap, duty }: ListedGap): Pair {
  return { duty: duty.id, designation: gap.designation };
}

function keyOf({ duty, designation }: Pair): string {
  return `${duty}:${designation}`;
}

function choose(key: string): void {
  const [duty = '', office] = key.split(':');
  const designation = DESIGNATIONS.find((each) => each === office);
  if (designation) go({ pair: { duty, designation }, route: 1, selected: duty, through: null });
}

function GapItem({ listed }: { readonly listed: ListedGap }) {
  const { overlay } = useExplored();
  const { gap, duty } = listed;
  return (
    <ListBoxItem
      id={keyOf(pairOf(listed))}
      textValue={`${duty.name}, ${gap.designation}`}
      className="gap-item"
    >
      <span className="gap-office">{shortDesignation(gap.designation)}</span>
      <span className="gap-name">{duty.name}</span>
      <span className="small soft gap-end">
        {duty.source} · {endSentence(overlay.network, gap)}
      </span>
    </ListBoxItem>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly value: Option;
  readonly names: Readonly<Record<Option, string>>;
  readonly options: readonly Option[];
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, value, names, options, onChoose }: ChoiceProps<Option>) {
  return (
    <Select
      className="choice-field"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option === key);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <Label className="small soft">{label}</Label>
      <Button className="button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="choices">
          {options.map((option) => (
            <ListBoxItem key={option} id={option} className="choice">
              {names[option]}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
