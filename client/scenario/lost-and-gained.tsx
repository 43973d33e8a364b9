import { memo, useMemo } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import { endSentence } from '../gaps/sentences.js';
import { shortDesignation } from '../network/attachments.js';
import type { Network } from '../structure/network.js';
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
  const { view, overlay } = useExplored();
  const { pair, draft } = view;
  const causes = useMemo(() => byCause(changes), [changes]);
  return (
    <section className="gap-changes">
      <h3>
        {TITLES[kind]} <span className="soft">{changes.length.toLocaleString('en-GB')}</span>
      </h3>
      {changes.length === 0 ? (
        <p className="soft small">{NONE[kind]}</p>
      ) : (
        <ChangeList
          kind={kind}
          causes={causes}
          steps={causes.map(({ causedBy }) => numberOfStep(draft, causedBy)).join()}
          chosen={pair && `${pair.duty}:${pair.designation}`}
          network={overlay.network}
        />
      )}
    </section>
  );
}

interface ListProps {
  readonly kind: Props['kind'];
  readonly causes: ReturnType<typeof byCause<GapChange>>;
  /** The numbers of the steps that are the causes, with commas. */
  readonly steps: string;
  /** The key of the change that is chosen. */
  readonly chosen: string | null;
  readonly network: Network;
}

/** A list of hundreds, which is the same again while a further step is worked out. */
const ChangeList = memo(function ChangeList({ kind, causes, steps, chosen, network }: ListProps) {
  const numbers = steps.split(',');
  return (
    <ListBox
      aria-label={TITLES[kind]}
      className="gap-list"
      selectionMode="single"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) draw(String(key));
      }}
    >
      {causes.map(({ causedBy, changes }, index) => (
        <ListBoxSection key={causedBy}>
          <Header className="group-title small">
            by step {numbers[index]} <span className="soft">{changes.length}</span>
          </Header>
          {changes.map((change) => (
            <ListBoxItem
              key={`${change.duty.id}:${change.designation}`}
              id={`${change.duty.id}:${change.designation}`}
              className="gap-item"
              textValue={`${change.duty.name}, ${change.designation}`}
            >
              <ChangeWords kind={kind} change={change} network={network} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
});

interface WordsProps {
  readonly kind: Props['kind'];
  readonly change: GapChange;
  readonly network: Network;
}

function ChangeWords({ kind, change, network }: WordsProps) {
  const { duty, designation } = change;
  const source = network.nodes.get(duty.id)?.source ?? '';
  return (
    <>
      <span className={kind === 'lost' ? 'gap-office' : 'route-office'}>{shortDesignation(designation)}</span>
      <span className="gap-name">{duty.name}</span>
      <span className="small soft gap-end">
        {source}
        {kind === 'lost' && ` · ${endSentence(network, change)}`}
      </span>
    </>
  );
}

function draw(key: string): void {
  const [duty = '', office] = key.split(':');
  const designation = DESIGNATIONS.find((each) => each === office);
  if (designation) go({ pair: { duty, designation }, route: 1, selected: duty, through: null });
}
