import { useExplored, type Explored } from '../app/explored.js';
import { useAtHand, type AtHand } from '../scenario/at-hand.js';
import { countedSteps, type CountedStep } from '../scenario/draft.js';

/** The scenario whose outcome is shown in the place of the structure as it is stored. */
export interface ShownScenario {
  /** For the name of a file: "scenario-dissolve-kicsb", "scenario" when it is nowhere saved. */
  readonly slug: string;
  /** Such as: the scenario “Dissolve the board”. */
  readonly words: string;
  /** The steps that what is shown comes of, in order. */
  readonly steps: readonly CountedStep[];
}

/** The scenario that is shown; null when what is shown is what is stored, whatever steps the address holds. */
export function useShownScenario(): ShownScenario | null {
  const explored = useExplored();
  return shownScenario(explored, useAtHand());
}

/** @see useShownScenario */
export function shownScenario(
  { view, simulation, misfit }: Pick<Explored, 'view' | 'simulation' | 'misfit'>,
  { saved, isSaved }: Pick<AtHand, 'saved' | 'isSaved'>,
): ShownScenario | null {
  if (simulation === null || view.draft === null) return null;
  const counted = countedSteps(view.draft);
  const steps = misfit ? counted.slice(0, misfit.index) : counted;
  const name = saved === null ? 'a scenario that is not saved' : `the scenario “${saved.name}”`;
  const isWhole = steps.length === counted.length;
  const parts = [
    name,
    ...(saved !== null && !isSaved ? ['changed since it was saved'] : []),
    ...(isWhole ? [] : [`of which only the first ${steps.length} of ${counted.length} steps fit`]),
  ];
  const slug = ['scenario', ...(saved === null ? [] : [saved.id]), ...(isSaved || !saved ? [] : ['changed'])];
  return { slug: [...slug, ...(isWhole ? [] : ['part'])].join('-'), words: parts.join(', '), steps };
}
