import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { ROUTE_POLICIES } from '../../server/structure/line-types.js';
import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { go } from '../view/use-view.js';
import { useAtHand } from './at-hand.js';
import { lastWritten, scenarioDialog } from './dialogs.js';
import { isKnown, Losses, type PolicyEffects } from './losses.js';
import { misfitOf } from './made-already.js';
import { simulationQuery } from './queries.js';
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
      isPossible={misfit === null && isKnown(effects)}
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
        <Losses subject="This scenario" {...effects} />
      )}
      <TextInput label="Your name, for the history" {...authorField} />
    </WriteDialog>
  );
}

/** What a saved scenario does, under each policy. */
function useEffects({ draft }: SavedScenario): PolicyEffects {
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
  const outcomes = ROUTE_POLICIES.map((via, index) => {
    const { data, isPlaceholderData = true } = answers[index] ?? {};
    return { via, outcome: data?.__typename === 'Simulation' && !isPlaceholderData ? data : null };
  });
  return {
    outcomes,
    fault: answers.find(({ error }) => error)?.error ?? null,
    onRetry: () => {
      for (const { error, refetch } of answers) if (error) void refetch();
    },
  };
}
