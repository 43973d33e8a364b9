import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeValue } from '../../server/scenario/change-value.js';
import { compareIds } from '../../server/structure/ids.js';
import { sameContent } from '../../server/structure/same-content.js';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import type { ScenarioDraft } from '../view/view.js';
import { countedChanges } from './draft.js';
import { savedScenariosQuery, type SavedScenario } from './saved-queries.js';

export interface AtHand {
  /** The saved scenario that the steps come from; null when there is none, or the list is on its way. */
  readonly saved: SavedScenario | null;
  /** Whether what counts of the steps is exactly what is saved. */
  readonly isSaved: boolean;
  /** Whether the address names a scenario that is not there. */
  readonly isMissing: boolean;
}

/** How the steps at hand stand to the scenario that is saved. */
export function useAtHand(): AtHand {
  const { view, stored } = useExplored();
  const { data } = useQuery({ ...savedScenariosQuery(stored.structure.id), enabled: view.scenario !== null });
  const saved = data?.find(({ id }) => id === view.scenario) ?? null;
  return {
    saved,
    isSaved: saved !== null && view.draft !== null && isSame(saved.draft, view.draft),
    isMissing: view.scenario !== null && data !== undefined && saved === null,
  };
}

/** A link that names a saved scenario without its steps shows those that are saved. */
export function useStepsOfNamed(): void {
  const { view } = useExplored();
  const { saved } = useAtHand();
  const isBare = view.draft === null;
  useEffect(() => {
    if (saved && isBare) go({ draft: saved.draft }, { replace: true });
  }, [saved, isBare]);
}

/** Whether two drafts hold the same changes that count, with the same sources. */
export function isSame(one: ScenarioDraft, other: ScenarioDraft): boolean {
  return sameContent(contentOf(one), contentOf(other));
}

function contentOf(draft: ScenarioDraft): unknown {
  const sources = draft.sources.toSorted((left, right) => compareIds(left.key, right.key));
  // What a form leaves undefined the API does not have at all.
  return JSON.parse(JSON.stringify([countedChanges(draft).map(changeValue), sources]));
}
