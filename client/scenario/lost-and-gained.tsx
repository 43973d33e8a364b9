import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import { endSentence } from '../gaps/sentences.js';
import { shortDesignation } from '../network/attachments.js';
import { go } from '../view/use-view.js';
import { numberOfStep } from './draft.js';
import { dutySentences } from './duties-of-steps.js';
import { byCause, verdict } from './effect.js';
import type { GapChange, Simulation } from './queries.js';

/** What the scenario does to the routes: a sentence, and every route that comes or goes under the step that causes it. */
export function LostAndGained({ simulation }: { readonly simulation: Simulation }) {
  return (
    <>
      <p className="verdict" role="status">
        {[verdict(simulation), ...dutySentences(simulation)].join(' ')}
      </p>
      <Changes kind="lost" changes={simulation.lost} />
      <Changes kind="gained" changes={simulation.gained} />
    </>
  );
}

const TITLES = { lost: 'Lost routes', gained: 'Gained routes' };
const NONE = { lost: 'No duty loses a route.', gained: 'No duty gains a route.' };

interface Props {
  readonly kind: 'lost' | 'gained';
  readonly changes: readonly GapChange[];
}

function Changes({ kind, changes }: Props) {
  const { view } = useExplored();
  const { pair, draft } = view;
  return (
    <section className="gap-changes">
      <h3>
        {TITLES[kind]} <span className="soft">{changes.length.toLocaleString('en-GB')}</span>
      </h3>
      {changes.length === 0 ? (
        <p className="soft small">{NONE[kind]}</p>
      ) : (
        <ListBox
          aria-label={TITLES[kind]}
          className="gap-list"
          selectionMode="single"
          selectedKeys={pair ? [`${pair.duty}:${pair.designation}`] : []}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) draw(String(key));
          }}
        >
          {byCause(changes).map(({ causedBy, changes: caused }) => (
            <ListBoxSection key={causedBy}>
              <Header className="group-title small">
                by step {numberOfStep(draft, causedBy)} <span className="soft">{caused.length}</span>
              </Header>
              {caused.map((change) => (
                <ChangeItem key={`${change.duty.id}:${change.designation}`} kind={kind} change={change} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      )}
    </section>
  );
}

function ChangeItem({ kind, change }: { readonly kind: Props['kind']; readonly change: GapChange }) {
  const { overlay } = useExplored();
  const { duty, designation } = change;
  const source = overlay.network.nodes.get(duty.id)?.source ?? '';
  return (
    <ListBoxItem
      id={`${duty.id}:${designation}`}
      className="gap-item"
      textValue={`${duty.name}, ${designation}`}
    >
      <span className={kind === 'lost' ? 'gap-office' : 'route-office'}>{shortDesignation(designation)}</span>
      <span className="gap-name">{duty.name}</span>
      <span className="small soft gap-end">
        {source}
        {kind === 'lost' && ` · ${endSentence(overlay.network, change)}`}
      </span>
    </ListBoxItem>
  );
}

function draw(key: string): void {
  const [duty = '', office] = key.split(':');
  const designation = DESIGNATIONS.find((each) => each === office);
  if (designation) go({ pair: { duty, designation }, route: 1, selected: duty, through: null });
}
