import { useMemo } from 'react';
import { ListBox, ListBoxItem, ListBoxSection, Header, SearchField, Input } from 'react-aria-components';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { Choice } from '../app/choice.js';
import { useExplored } from '../app/explored.js';
import { InWindow, MANY_ROWS } from '../app/in-window.js';
import { shortDesignation } from '../network/attachments.js';
import { go } from '../view/use-view.js';
import { GROUPINGS, SORTINGS, type Grouping, type Pair, type Sorting, type View } from '../view/view.js';
import { listGaps, type ListedGap } from './gap-list.js';
import type { GapInList } from './queries.js';
import { endSentence, listedWords, summarySentence } from './sentences.js';
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

const ROW_HEIGHT = 84;

/** Every gap, found, sorted and grouped; choosing one draws it. */
export function GapPanel() {
  const { view, gaps, overlay, coverage } = useExplored();
  const { to, find, group, sort, pair } = view;
  const groups = useMemo(
    () => listGaps(overlay.after, gaps, { to, find, group, sort }),
    [overlay.after, gaps, to, find, group, sort],
  );
  const count = groups.reduce((sum, each) => sum + each.gaps.length, 0);
  const isLong = count > MANY_ROWS;
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
          nameOf={(option) => GROUPING_NAMES[option]}
          options={GROUPINGS}
          onChoose={(chosen) => {
            go({ group: chosen });
          }}
        />
        <Choice
          label="Sort"
          value={sort}
          nameOf={(option) => SORTING_NAMES[option]}
          options={SORTINGS}
          onChoose={(chosen) => {
            go({ sort: chosen });
          }}
        />
      </div>
      <p className={count === 0 ? 'soft' : 'small soft'} role="status">
        {listedWords(
          { listed: count, found: gapsTo(gaps, to), isSearched: find.trim() !== '' },
          coverage,
          to,
        )}
      </p>
      {count > 0 && (
        <InWindow isLong={isLong} rowHeight={ROW_HEIGHT}>
          <ListBox
            aria-label={`${count} gaps`}
            className={isLong ? 'gap-list long' : 'gap-list'}
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

function pairOf({ gap, duty }: ListedGap): Pair {
  return { duty: duty.id, designation: gap.designation };
}

function keyOf({ duty, designation }: Pair): string {
  return `${duty}:${designation}`;
}

function gapsTo(gaps: readonly GapInList[], to: View['to']): number {
  return gaps.filter(({ designation }) => to === null || designation === to).length;
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
