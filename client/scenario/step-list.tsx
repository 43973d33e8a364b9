import {
  Button,
  GridList,
  GridListItem,
  useDragAndDrop,
  type DroppableCollectionReorderEvent,
} from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { shortDesignation } from '../network/attachments.js';
import type { ScenarioDraft, ScenarioStep } from '../view/view.js';
import { OnOff } from './check.js';
import {
  countedChanges,
  countedPlaces,
  numberOfStep,
  withMoved,
  withoutStep,
  withPassedOver,
} from './draft.js';
import { dutyCounts, dutyWords } from './duties-of-steps.js';
import { effectsOf, type Effect } from './effect.js';
import { valuesOf } from './form-values.js';
import { misfitWords } from './misfit-words.js';
import { stepSentences } from './step-words.js';
import { setDraft, stepForm } from './steps.js';

interface Row {
  readonly id: number;
  readonly step: ScenarioStep;
  readonly sentence: string;
  readonly effects: readonly Effect[];
  /** What it does to the list of duties, in words. */
  readonly duties: readonly string[];
  readonly misfit: string | null;
}

/** The steps of the scenario, each with what it does to the routes. */
export function StepList({ draft }: { readonly draft: ScenarioDraft }) {
  const rows = useRows(draft);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': rows[Number(key)]?.sentence ?? '' })),
    onReorder: (event) => {
      moveTo(event);
    },
  });
  return (
    <GridList
      aria-label="Steps"
      className="steps"
      items={rows}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => (
        <p className="soft">No steps. Add one here, or by the menu of anything on the picture.</p>
      )}
    >
      {(row) => <StepRow row={row} count={rows.length} />}
    </GridList>
  );
}

function useRows(draft: ScenarioDraft): readonly Row[] {
  const { stored, overlay, simulation, misfit } = useExplored();
  const places = countedPlaces(draft);
  const sentences = stepSentences(draft, stored.structure);
  const counts = dutyCounts(countedChanges(draft), stored.structure);
  const wordsOf = ({ message }: { readonly message: string }, { change }: ScenarioStep) =>
    misfitWords(message, {
      change,
      network: overlay.network,
      numberOf: (place) => numberOfStep(draft, place),
      withAdvice: true,
    });
  return draft.steps.map((step, id) => {
    const place = places[id] ?? null;
    const isApplied = place !== null && simulation !== null && (misfit === null || place < misfit.index);
    const count = isApplied ? counts[place] : undefined;
    return {
      id,
      step,
      sentence: sentences[id] ?? '',
      effects: isApplied ? effectsOf(simulation, place) : [],
      duties: count ? dutyWords(count) : [],
      misfit: misfit?.index === place ? wordsOf(misfit, step) : null,
    };
  });
}

function moveTo({ keys, target }: DroppableCollectionReorderEvent): void {
  const onto = Number(target.key);
  const moved = new Set([...keys].map(Number));
  setDraft((draft) => withMoved(draft, moved, target.dropPosition === 'after' ? onto + 1 : onto));
}

function StepRow({ row, count }: { readonly row: Row; readonly count: number }) {
  const { id, step, sentence, effects, duties, misfit } = row;
  const name = `step ${id + 1}`;
  return (
    <GridListItem
      id={id}
      className="step"
      textValue={sentence}
      data-passed-over={step.passedOver || undefined}
    >
      <Button slot="drag" className="button plain step-drag" aria-label={`Drag ${name}`}>
        <span aria-hidden="true">⠿</span>
      </Button>
      <span className="step-number">{id + 1}</span>
      <span className="step-sentence">
        {sentence}
        {step.passedOver && <span className="small soft"> (passed over)</span>}
      </span>
      <span className="step-effect small">
        {effects.map((effect) => (
          <EffectWords key={effect.designation} effect={effect} />
        ))}
        {duties.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </span>
      {misfit !== null && <span className="step-misfit small">Does not fit: {misfit}</span>}
      <span className="step-tools">
        <OnOff
          label={`Count ${name}`}
          isSelected={!step.passedOver}
          onChange={(counts) => {
            setDraft((draft) => withPassedOver(draft, id, !counts));
          }}
        />
        <span className="stretch" />
        <Tool
          label={`Move ${name} up`}
          sign="↑"
          place="up"
          isDisabled={id === 0}
          onPress={() => {
            setDraft((draft) => withMoved(draft, new Set([id]), id - 1));
            followStep(id - 1, id - 1 > 0 ? 'up' : 'down');
          }}
        />
        <Tool
          label={`Move ${name} down`}
          sign="↓"
          place="down"
          isDisabled={id === count - 1}
          onPress={() => {
            setDraft((draft) => withMoved(draft, new Set([id]), id + 2));
            followStep(id + 1, id + 1 < count - 1 ? 'down' : 'up');
          }}
        />
        <Tool
          label={`Edit ${name}`}
          sign="Edit"
          onPress={() => {
            const { change } = step;
            stepForm.open({ kind: change.kind, values: valuesOf(change), edited: { index: id, change } });
          }}
        />
        <Tool
          label={`Delete ${name}`}
          sign="×"
          onPress={() => {
            setDraft((draft) => withoutStep(draft, id));
          }}
        />
      </span>
    </GridListItem>
  );
}

function EffectWords({ effect: { designation, lost, gained } }: { readonly effect: Effect }) {
  const office = shortDesignation(designation);
  return (
    <>
      {lost > 0 && (
        <span className="lost">
          {office} −{lost}
        </span>
      )}
      {gained > 0 && (
        <span className="won">
          {office} +{gained}
        </span>
      )}
    </>
  );
}

/** Keeps the focus with a step that was moved: the same button pressed again moves the same step on. */
function followStep(to: number, button: 'up' | 'down'): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`.step[data-key="${to}"] [data-moves="${button}"]`)?.focus();
  });
}

interface ToolProps {
  readonly label: string;
  readonly sign: string;
  /** Which way it moves its step. */
  readonly place?: 'up' | 'down';
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Tool({ label, sign, place, isDisabled = false, onPress }: ToolProps) {
  return (
    <Button
      className="button plain"
      aria-label={label}
      data-moves={place}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {sign}
    </Button>
  );
}
