import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { DESIGNATIONS, DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { ROUTE_POLICIES, type RoutePolicy } from '../../server/structure/line-types.js';
import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { go } from '../view/use-view.js';
import { useAtHand } from './at-hand.js';
import { lastWritten, scenarioDialog } from './dialogs.js';
import { misfitOf } from './made-already.js';
import { duties, verdict } from './effect.js';
import { simulationQuery, type GapChange, type Simulation } from './queries.js';
import type { SavedScenario } from './saved-queries.js';
import { refused } from './sending.js';
import { forgetTrail } from './trail.js';
import { useWrite } from './use-write.js';
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
  // The reader agrees to what they saw, so a revision that comes meanwhile is a conflict, and so are other steps.
  const [{ revision, savedAt }] = useState({ revision: stored.revision, savedAt: saved.savedAt });
  const { structure } = stored;
  const { sending, authorField, write } = useWrite(structure.id);
  const effects = useEffects(saved);
  const adopt = () => {
    const intent = {
      structure: structure.id,
      id: saved.id,
      expectedRevision: revision,
      expectedSavedAt: savedAt,
    };
    write(intent, async (input, done) => {
      const { adoptScenario: result } = await ask(ADOPT_SCENARIO, { input });
      if (result.__typename !== 'ScenarioAdopted') return refused(result);
      lastWritten.open({
        structure: structure.id,
        sentence: `“${saved.name}” is adopted: this is revision ${result.structure.revision}.`,
        before: revision,
      });
      scenarioDialog.close();
      forgetTrail();
      go({ draft: null, scenario: null, pair: null });
      await done();
      return null;
    });
  };
  const steps = saved.draft.steps.length;
  return (
    <WriteDialog
      title={`Adopt “${saved.name}”`}
      action="Adopt"
      sending={sending}
      // Nobody adopts what they were not told the price of.
      isPossible={misfit === null && effects.every(({ outcome }) => outcome !== null)}
      onSubmit={adopt}
    >
      <p>
        Its {steps} {steps === 1 ? 'step becomes' : 'steps become'} revision {revision + 1} of{' '}
        {structure.name}, for everybody. The history keeps how it was, and it can be reverted.
      </p>
      {misfit ? (
        <p className="notice" role="alert">
          It {misfitOf(saved, stored)}.
        </p>
      ) : (
        effects.map((effect) => <Losses key={effect.via} {...effect} />)
      )}
      <TextInput label="Your name, for the history" {...authorField} />
    </WriteDialog>
  );
}

const POLICY_WORDS: Readonly<Record<RoutePolicy, string>> = {
  FORMAL: 'By formal lines',
  ASSURED: 'With assurance',
};

interface PolicyEffect {
  readonly via: RoutePolicy;
  /** Null while it is being worked out. */
  readonly outcome: Simulation | null;
  readonly error: Error | null;
}

/** What a saved scenario does, under each policy. */
function useEffects({ draft }: SavedScenario): readonly PolicyEffect[] {
  const { stored } = useExplored();
  const answers = useQueries({
    queries: ROUTE_POLICIES.map((via) =>
      simulationQuery({
        structure: stored.structure.id,
        revision: stored.revision,
        changes: draft.steps.map(({ change }) => change),
        sources: draft.sources,
        via,
      }),
    ),
  });
  return ROUTE_POLICIES.map((via, index) => {
    const { data, isPlaceholderData = false, error = null } = answers[index] ?? {};
    const isKnown = data?.__typename === 'Simulation' && !isPlaceholderData;
    return { via, error, outcome: isKnown ? data : null };
  });
}

function Losses({ via, outcome, error }: PolicyEffect) {
  return (
    <section className="losses">
      <h3>{POLICY_WORDS[via]}</h3>
      {outcome ? (
        <Outcome outcome={outcome} />
      ) : (
        <p role="status">{error ? error.message : 'Working out what it would do …'}</p>
      )}
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: Simulation }) {
  return (
    <>
      <p>{verdict(outcome)}</p>
      {DESIGNATIONS.map((designation) => {
        const lost = outcome.lost.filter((each) => each.designation === designation);
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
    </>
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
