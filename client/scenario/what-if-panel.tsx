import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { Trouble } from '../app/trouble.js';
import { go } from '../view/use-view.js';
import type { ScenarioDraft } from '../view/view.js';
import { openedFile } from './dialogs.js';
import { EMPTY_DRAFT, numberOfStep } from './draft.js';
import { History } from './history.js';
import { LostAndGained } from './lost-and-gained.js';
import { SavedList } from './saved-list.js';
import { ScenarioDocuments } from './scenario-documents.js';
import { ScenarioHead } from './scenario-head.js';
import { StepList } from './step-list.js';
import { stepForm } from './steps.js';
import { useUndo } from './trail.js';
import { useUndoKeys } from './undo-keys.js';
import { WrittenNotice } from './written-notice.js';
import './scenario.css';

/** What if: the steps of a scenario, and what they do to the routes. */
export function WhatIfPanel() {
  const { view } = useExplored();
  useUndoKeys(useUndo());
  return (
    <section aria-label="What if" className="what-if">
      <WrittenNotice />
      {view.revision !== null ? (
        <Earlier revision={view.revision} />
      ) : view.draft === null ? (
        <Start />
      ) : (
        <Steps draft={view.draft} />
      )}
      {view.revision === null && <SavedList />}
      <History />
    </section>
  );
}

function Earlier({ revision }: { readonly revision: number }) {
  return (
    <>
      <p>This is revision {revision}, as it stood. A scenario changes the structure as it is now.</p>
      <Button
        className="button"
        onPress={() => {
          go({ revision: null });
        }}
      >
        Show the current revision
      </Button>
    </>
  );
}

function Start() {
  const { redo } = useUndo();
  return (
    <>
      <p>
        A scenario is a list of changes. Each is shown at once with the routes that it costs or gives; nothing
        is stored until you say so.
      </p>
      <Button
        className="button main"
        onPress={() => {
          openedFile.close();
          go({ draft: EMPTY_DRAFT, scenario: null });
          stepForm.open({ kind: null, values: null, edited: null });
        }}
      >
        Start a scenario
      </Button>
      {redo && (
        <Button className="button" onPress={redo}>
          Redo
        </Button>
      )}
    </>
  );
}

function Steps({ draft }: { readonly draft: ScenarioDraft }) {
  const { simulation, simulationFault, misfit, isSimulating } = useExplored();
  const { undo, redo } = useUndo();
  const queries = useQueryClient();
  return (
    <div className="what-if" aria-busy={isSimulating}>
      <ScenarioHead draft={draft} />
      <StepList draft={draft} />
      <div className="tools">
        <Button
          className="button main"
          onPress={() => {
            stepForm.open({ kind: null, values: null, edited: null });
          }}
        >
          Add a step
        </Button>
        <span className="stretch" />
        <Button className="button" isDisabled={undo === null} onPress={() => undo?.()}>
          Undo
        </Button>
        <Button className="button" isDisabled={redo === null} onPress={() => redo?.()}>
          Redo
        </Button>
      </div>
      {simulationFault && (
        <Trouble
          error={new Error(`${simulationFault.message} The steps are kept.`)}
          onRetry={() => void queries.refetchQueries({ queryKey: ['simulate'], type: 'active' })}
        />
      )}
      {misfit && (
        <p className="notice" role="alert">
          {misfit.index === 0
            ? 'The first step that counts does not fit, so nothing is changed.'
            : `Step ${numberOfStep(draft, misfit.index)} does not fit. What is shown is what the steps before it do.`}{' '}
          Edit it, pass it over or delete it.
        </p>
      )}
      {simulation && <LostAndGained simulation={simulation} />}
      <ScenarioDocuments draft={draft} />
    </div>
  );
}
