import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import { EMPTY_DRAFT } from './draft.js';
import { LostAndGained } from './lost-and-gained.js';
import { StepList } from './step-list.js';
import { stepForm } from './steps.js';
import { useUndo } from './trail.js';
import { useUndoKeys } from './undo-keys.js';
import './scenario.css';

/** What if: the steps of a scenario, and what they do to the routes. */
export function WhatIfPanel() {
  const { view } = useExplored();
  if (view.revision !== null) return <Earlier revision={view.revision} />;
  return (
    <section aria-label="What if" className="what-if">
      {view.draft === null ? <Start /> : <Steps />}
    </section>
  );
}

function Earlier({ revision }: { readonly revision: number }) {
  return (
    <section aria-label="What if" className="what-if">
      <p>This is revision {revision}, as it stood. A scenario changes the structure as it is now.</p>
      <Button
        className="button"
        onPress={() => {
          go({ revision: null });
        }}
      >
        Show the current revision
      </Button>
    </section>
  );
}

function Start() {
  return (
    <>
      <p>
        A scenario is a list of changes. Each is shown at once with the routes that it costs or gives; nothing
        is stored until you say so.
      </p>
      <Button
        className="button main"
        onPress={() => {
          go({ draft: EMPTY_DRAFT, scenario: null });
          stepForm.open({ kind: null, values: null, edited: null });
        }}
      >
        Start a scenario
      </Button>
    </>
  );
}

function Steps() {
  const { view, simulation, simulationFault, misfit, isSimulating } = useExplored();
  const { draft } = view;
  const { undo, redo } = useUndo();
  useUndoKeys({ undo, redo });
  if (!draft) return null;
  return (
    <div className="what-if" aria-busy={isSimulating}>
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
        <p className="notice" role="alert">
          {simulationFault.message} The steps are kept.
        </p>
      )}
      {misfit && (
        <p className="notice" role="alert">
          {misfit.index === 0
            ? 'The first step that counts does not fit, so nothing is changed.'
            : `Step ${misfit.index + 1} does not fit. What is shown is what the steps before it do.`}{' '}
          Edit it, pass it over or delete it.
        </p>
      )}
      {simulation && <LostAndGained simulation={simulation} />}
    </div>
  );
}
