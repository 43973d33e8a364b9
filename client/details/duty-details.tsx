import { useQuery } from '@tanstack/react-query';
import { Button, ToggleButton } from 'react-aria-components';
import { DESIGNATION_TITLES, type Designation } from '../../server/structure/designation.js';
import type { Duty } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { gapWalksQuery, routesQuery } from '../gaps/queries.js';
import { endCaption } from '../gaps/sentences.js';
import { go } from '../view/use-view.js';
import { Cite } from './cite.js';
import { LineList } from './line-list.js';
import { Way } from './way.js';
import { kindWords } from './words.js';

/** A duty: which offices it must reach, and for the one chosen its routes, or where its line ends and why. */
export function DutyDetails({ duty }: { readonly duty: Duty }) {
  const { view, gaps } = useExplored();
  const chosen = view.pair?.duty === duty.id ? view.pair.designation : null;
  const hasGap = (designation: Designation) =>
    gaps.some((gap) => gap.duty.id === duty.id && gap.designation === designation);
  return (
    <section aria-label={duty.name} className="details">
      <header>
        <p className="small soft">{kindWords(duty)}</p>
        <h2>{duty.name}</h2>
        <Cite text={duty.source} />
      </header>
      {duty.mustReach.length === 0 && <p>Nobody requires it to reach an office.</p>}
      <div role="group" aria-label="Offices that it must reach" className="offices">
        {duty.mustReach.map((designation) => (
          <ToggleButton
            key={designation}
            className="toggle"
            isSelected={designation === chosen}
            onChange={(isSelected) => {
              go({ pair: isSelected ? { duty: duty.id, designation } : null, route: 1 });
            }}
          >
            {designation} {hasGap(designation) ? '⊣ gap' : '● route'}
          </ToggleButton>
        ))}
      </div>
      {chosen !== null && <Answer duty={duty.id} designation={chosen} isGap={hasGap(chosen)} />}
      <LineList id={duty.id} />
    </section>
  );
}

interface AnswerProps {
  readonly duty: string;
  readonly designation: Designation;
  readonly isGap: boolean;
}

function Answer(props: AnswerProps) {
  const { simulation } = useExplored();
  // A scenario has its own lists of what it breaks and opens.
  if (simulation)
    return (
      <p>{props.isGap ? 'With this scenario there is no route.' : 'With this scenario there is a route.'}</p>
    );
  return props.isGap ? <GapAnswer {...props} /> : <RouteAnswer {...props} />;
}

function GapAnswer({ duty, designation }: AnswerProps) {
  const { view, stored, overlay } = useExplored();
  const asked = {
    id: stored.structure.id,
    revision: view.revision,
    via: view.via,
    pair: { duty, designation },
  };
  const { data } = useQuery(gapWalksQuery(asked));
  if (!data) return <p role="status">Following its line …</p>;
  return (
    <div className="answer">
      <p className="has-gap">
        No {view.via === 'FORMAL' ? 'formal route' : 'route, even with assurance,'} to the{' '}
        {DESIGNATION_TITLES[designation]}.
      </p>
      {data.brokenAt.map(({ at, reason, walk }) => (
        <div key={at.id}>
          <Way lines={walk.map(({ id }) => id)} />
          <p className="missing">⊣ {endCaption(overlay.network, { node: at.id, reason }, view.via)}</p>
        </div>
      ))}
      {data.coveredVia.includes('ASSURED') && (
        <p>With assurance it has a route, which the picture shows as a dashed ghost.</p>
      )}
    </div>
  );
}

function RouteAnswer({ duty, designation }: AnswerProps) {
  const { view, stored } = useExplored();
  const asked = {
    id: stored.structure.id,
    revision: view.revision,
    via: view.via,
    pair: { duty, designation },
  };
  const { data } = useQuery(routesQuery(asked));
  if (!data) return <p role="status">Finding its routes …</p>;
  const number = view.route === 'all' ? 1 : Math.min(view.route, data.length);
  const route = data[number - 1];
  return (
    <div className="answer">
      <p className="is-whole">
        {data.length === 10
          ? 'The 10 shortest routes'
          : `${data.length} ${data.length === 1 ? 'route' : 'routes'}`}{' '}
        to the {DESIGNATION_TITLES[designation]}
        {data.length > 1 && (view.route === 'all' ? ', all drawn' : `; number ${number} is drawn`)}.
      </p>
      {data.length > 1 && (
        <div role="group" aria-label="Routes drawn" className="explore">
          <Button
            className="button"
            isDisabled={number <= 1}
            onPress={() => {
              go({ route: number - 1 });
            }}
          >
            Previous route
          </Button>
          <Button
            className="button"
            isDisabled={number >= data.length}
            onPress={() => {
              go({ route: number + 1 });
            }}
          >
            Next route
          </Button>
          <ToggleButton
            className="toggle"
            isSelected={view.route === 'all'}
            onChange={(isAll) => {
              go({ route: isAll ? 'all' : 1 });
            }}
          >
            All
          </ToggleButton>
        </div>
      )}
      {route && <Way lines={route.steps.flatMap(({ lines }) => lines.map(({ id }) => id))} />}
    </div>
  );
}
