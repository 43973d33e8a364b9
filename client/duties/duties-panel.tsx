import { useMemo, useState } from 'react';
import { Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import { Choice } from '../app/choice.js';
import { counted } from '../app/phrases.js';
import { useExplored } from '../app/explored.js';
import { InWindow, MANY_ROWS } from '../app/in-window.js';
import { viewOfNode } from '../details/selection.js';
import { shortDesignation } from '../network/attachments.js';
import { go } from '../view/use-view.js';
import {
  DUTY_GROUPINGS,
  listDuties,
  type DutyGrouping,
  type DutyStatus,
  type ListedDuty,
} from './duty-list.js';
import '../gaps/gaps.css';
import './duties.css';

const GROUPING_NAMES: Readonly<Record<DutyGrouping, string>> = {
  none: 'not grouped',
  function: 'by function',
  discharger: 'by who discharges them',
};

const STATUS_WORDS: Readonly<Record<DutyStatus, string>> = {
  route: '● route',
  gap: '⊣ gap',
  assurable: '◌ with assurance only',
};

const ROW_HEIGHT = 92;

/** Every duty with how it stands to each office that it must reach; choosing one draws its routes or its gap. */
export function DutiesPanel() {
  const { view, gaps, overlay } = useExplored();
  const { to, find, hidden, selected } = view;
  const [grouping, setGrouping] = useState<DutyGrouping>('none');
  const groups = useMemo(
    () => listDuties(overlay.after, gaps, { to, find, hidden }, grouping),
    [overlay.after, gaps, to, find, hidden, grouping],
  );
  const keys = groups.flatMap(({ title, duties }) => duties.map(({ duty }) => keyOf(title, duty.id)));
  const count = new Set(keys.map(dutyIn)).size;
  const words = counted(count, 'duty', 'duties');
  const isLong = keys.length > MANY_ROWS;
  return (
    <section aria-label="Duties" className="gaps">
      <p role="status">
        {words}
        {to !== null && ` that must reach the ${shortDesignation(to)}`}
        {find.trim() !== '' && `, found by “${find.trim()}”`}.
      </p>
      <div className="list-tools">
        <SearchField
          aria-label="Find a duty"
          value={find}
          onChange={(typed) => {
            go({ find: typed }, { replace: true });
          }}
        >
          <Input className="input" placeholder="Find in this list" />
        </SearchField>
        <Choice
          label="Group"
          value={grouping}
          nameOf={(option) => GROUPING_NAMES[option]}
          options={DUTY_GROUPINGS}
          onChoose={setGrouping}
        />
      </div>
      {count === 0 ? (
        <p className="soft">
          No duty is found by these words. Clear the search, or choose another office above.
        </p>
      ) : (
        <InWindow isLong={isLong} rowHeight={ROW_HEIGHT}>
          <ListBox
            aria-label={words}
            className={isLong ? 'gap-list long' : 'gap-list'}
            selectionMode="single"
            selectedKeys={keys.filter((key) => dutyIn(key) === selected).slice(0, 1)}
            onSelectionChange={(chosen) => {
              const [key] = chosen === 'all' ? [] : chosen;
              const node = key === undefined ? undefined : overlay.network.nodes.get(dutyIn(String(key)));
              if (node) go((each) => viewOfNode(each, node, gaps));
            }}
          >
            {groups.map(({ title, duties }) => (
              <ListBoxSection key={title ?? ''} aria-label={title ?? 'Duties'}>
                {title !== null && (
                  <Header className="group-title">
                    {title} <span className="soft">{duties.length}</span>
                  </Header>
                )}
                {duties.map((listed) => (
                  <DutyItem key={listed.duty.id} id={keyOf(title, listed.duty.id)} listed={listed} />
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </InWindow>
      )}
    </section>
  );
}

/**
 * A duty stands in every group of a discharger, so its id alone is no key; nor is the number of the group, which is
 * another when words leave fewer of them.
 */
function keyOf(group: string | null, duty: string): string {
  return `${duty}:${group ?? ''}`;
}

/** An id holds no colon. */
function dutyIn(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

function DutyItem({ id, listed }: { readonly id: string; readonly listed: ListedDuty }) {
  const { duty, dischargers, offices } = listed;
  const by = dischargers.length === 0 ? 'discharged by nobody' : dischargers.join(', ');
  return (
    <ListBoxItem id={id} textValue={duty.name} className="duty-item">
      <span>{duty.name}</span>
      <span className="small duty-offices">
        {offices.map(({ designation, status }) => (
          <span key={designation} className={`duty-status ${status}`}>
            {shortDesignation(designation)} {STATUS_WORDS[status]}
          </span>
        ))}
        {offices.length === 0 && <span className="soft">need reach no office</span>}
      </span>
      <span className="small soft">
        {duty.source} · {by}
      </span>
    </ListBoxItem>
  );
}
