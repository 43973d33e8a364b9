import type { Change } from '../../server/scenario/change.js';
import type { ScenarioDraft, ScenarioStep } from '../view/view.js';

export const EMPTY_DRAFT: ScenarioDraft = { steps: [], sources: [] };

/** The draft with further steps at its end. */
export function withSteps(draft: ScenarioDraft | null, changes: readonly Change[]): ScenarioDraft {
  const { steps, sources } = draft ?? EMPTY_DRAFT;
  return { steps: [...steps, ...changes.map((change) => ({ change, passedOver: false }))], sources };
}

/** The draft with another change in the place of a step. */
export function withChangeAt(draft: ScenarioDraft, index: number, change: Change): ScenarioDraft {
  return mapStep(draft, index, (step) => ({ ...step, change }));
}

/** The draft in which a step counts again, or is passed over. */
export function withPassedOver(draft: ScenarioDraft, index: number, passedOver: boolean): ScenarioDraft {
  return mapStep(draft, index, (step) => ({ ...step, passedOver }));
}

/** The draft without a step. */
export function withoutStep(draft: ScenarioDraft, index: number): ScenarioDraft {
  return { ...draft, steps: draft.steps.toSpliced(index, 1) };
}

/**
 * The draft with steps in another place, in the order that they had.
 *
 * @param before the place, among the steps as they stand, before which they go; the number of steps for the end
 */
export function withMoved(draft: ScenarioDraft, moved: ReadonlySet<number>, before: number): ScenarioDraft {
  const { steps } = draft;
  const stays = (from: number, to: number) =>
    steps.slice(from, to).filter((_step, offset) => !moved.has(from + offset));
  return {
    ...draft,
    steps: [
      ...stays(0, before),
      ...steps.filter((_step, index) => moved.has(index)),
      ...stays(before, steps.length),
    ],
  };
}

/** The changes that count, in order: those of the steps that are not passed over. */
export function countedChanges(draft: ScenarioDraft): Change[] {
  return countedSteps(draft).map(({ change }) => change);
}

/** A step that counts, with the number that it has in the list of all steps, from 1. */
export interface CountedStep {
  readonly number: number;
  readonly change: Change;
}

/** The steps that count, in order. Their numbers stay what they are when a step before them is passed over. */
export function countedSteps({ steps }: ScenarioDraft): CountedStep[] {
  return steps.flatMap(({ change, passedOver }, index) =>
    passedOver ? [] : [{ number: index + 1, change }],
  );
}

/** The number of the step that is at a place among the changes that count, as the API counts them from 0. */
export function numberOfStep(draft: ScenarioDraft | null, place: number): number {
  return (draft && countedSteps(draft)[place]?.number) ?? place + 1;
}

/** For each step its place among the changes that count; null for one that is passed over. */
export function countedPlaces({ steps }: ScenarioDraft): (number | null)[] {
  let place = 0;
  return steps.map(({ passedOver }) => (passedOver ? null : place++));
}

function mapStep(
  draft: ScenarioDraft,
  index: number,
  change: (step: ScenarioStep) => ScenarioStep,
): ScenarioDraft {
  return { ...draft, steps: draft.steps.map((step, each) => (each === index ? change(step) : step)) };
}
