import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { DESIGNATIONS, DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { ROUTE_POLICIES, type RoutePolicy } from '../../server/structure/line-types.js';
import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { go } from '../view/use-view.js';
import { useAtHand } from './at-hand.js';
import { useAuthor } from './author.js';
import { lastWritten, scenarioDialog } from './dialogs.js';
import { duties, verdict } from './effect.js';
import { simulationQuery, type GapChange } from './queries.js';
import { useRefresh } from './refresh.js';
import { useRequestId } from './request-id.js';
import type { SavedScenario } from './saved-queries.js';
import { refused, useSending } from './sending.js';
import { WriteDialog } from './write-dialog.js';
import { ADOPT_SCENARIO } from './writes.js';

/** Asks whether the scenario at hand is to become the next revision, once it is saved as it is. */
export function AdoptDialog() {
  const { saved, isSaved } = useAtHand();
  return saved && isSaved ? <Confirm saved={saved} /> : <SaveFirst saved={saved} />;
}

function SaveFirst({ saved }: { readonly saved: SavedScenario | null }) {
  return (
    <div className="step-form">
      <Heading slot="title">Save the scenario first</Heading>
      <p>
        {saved ? `The steps have changed since “${saved.name}” was saved.` : 'The steps are not saved yet.'}{' '}
        What is adopted is what is saved, so that everybody can see it before and after.
      </p>
      <div className="dialog-buttons">
        <Button
          className="button main"
          onPress={() => {
            scenarioDialog.open({ kind: 'save', about: saved, thenAdopt: true });
          }}
        >
          Save it …
        </Button>
        <Button slot="close" className="button">
          Cancel
        </Button>
      </div>
    </div>
  );
}

function Confirm({ saved }: { readonly saved: SavedScenario }) {
  const { stored, misfit } = useExplored();
  // The reader agrees to what they saw, so a revision that comes meanwhile is a conflict.
  const [revision] = useState(stored.revision);
  const { structure } = stored;
  const { author, setAuthor, keep, fault } = useAuthor();
  const [hasTried, setHasTried] = useState(false);
  const requestId = useRequestId();
  const refresh = useRefresh(structure.id);
  const sending = useSending();
  const adopt = () => {
    setHasTried(true);
    if (fault !== null) return;
    const intent = {
      structure: structure.id,
      id: saved.id,
      expectedRevision: revision,
      author: author.trim().normalize('NFC'),
    };
    sending.send(async () => {
      const { adoptScenario: result } = await ask(ADOPT_SCENARIO, {
        input: { ...intent, requestId: requestId(intent) },
      });
      if (result.__typename !== 'ScenarioAdopted') return refused(result);
      keep();
      lastWritten.open({
        structure: structure.id,
        sentence: `“${saved.name}” is adopted: this is revision ${result.structure.revision}.`,
        before: revision,
      });
      scenarioDialog.close();
      go({ draft: null, scenario: null, pair: null });
      await refresh();
      return null;
    });
  };
  const steps = saved.draft.steps.length;
  return (
    <WriteDialog
      title={`Adopt “${saved.name}”`}
      action="Adopt"
      sending={sending}
      isPossible={misfit === null}
      onSubmit={adopt}
    >
      <p>
        Its {steps} {steps === 1 ? 'step becomes' : 'steps become'} revision {revision + 1} of{' '}
        {structure.name}, for everybody. The history keeps how it was, and it can be reverted.
      </p>
      {misfit ? (
        <p className="notice" role="alert">
          It no longer fits the structure: {misfit.message}
        </p>
      ) : (
        ROUTE_POLICIES.map((via) => <Losses key={via} saved={saved} via={via} />)
      )}
      <TextInput
        label="Your name, for the history"
        value={author}
        fault={hasTried ? fault : null}
        onChange={setAuthor}
      />
    </WriteDialog>
  );
}

const POLICY_WORDS: Readonly<Record<RoutePolicy, string>> = {
  FORMAL: 'By formal lines',
  ASSURED: 'With assurance',
};

function Losses({ saved, via }: { readonly saved: SavedScenario; readonly via: RoutePolicy }) {
  const { stored } = useExplored();
  const { draft } = saved;
  const asked = {
    structure: stored.structure.id,
    revision: stored.revision,
    changes: draft.steps.map(({ change }) => change),
    sources: draft.sources,
    via,
  };
  const { data } = useQuery(simulationQuery(asked));
  if (data?.__typename !== 'Simulation') return null;
  return (
    <section className="losses">
      <h3>{POLICY_WORDS[via]}</h3>
      <p>{verdict(data)}</p>
      {DESIGNATIONS.map((designation) => {
        const lost = data.lost.filter((each) => each.designation === designation);
        return (
          lost.length > 0 && (
            <LostDuties
              key={designation}
              title={`${duties(lost.length)} to the ${DESIGNATION_TITLES[designation]}`}
              lost={lost}
            />
          )
        );
      })}
    </section>
  );
}

function LostDuties({ title, lost }: { readonly title: string; readonly lost: readonly GapChange[] }) {
  return (
    <details open={lost.length <= 30}>
      <summary>Lost: {title}</summary>
      <ul className="lost-duties small">
        {lost.map(({ duty }) => (
          <li key={duty.id}>{duty.name}</li>
        ))}
      </ul>
    </details>
  );
}
