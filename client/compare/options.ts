import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Duty } from '../../server/structure/model.js';
import { useExplored, type Explored } from '../app/explored.js';
import { isSame } from '../scenario/at-hand.js';
import { countedChanges } from '../scenario/draft.js';
import { simulationQuery, type Simulation } from '../scenario/queries.js';
import { overlayOf } from '../scenario/overlay.js';
import { savedScenariosQuery, type SavedScenario } from '../scenario/saved-queries.js';
import type { Network } from '../structure/network.js';
import type { Option } from './table.js';

/** The id under which the steps at hand are compared, which no saved scenario can have. */
export const AT_HAND = '~at-hand';

/** The most scenarios that are compared at once, as many as the API takes. */
export const MOST_COMPARED = 30;

export interface Options {
  /** Every saved scenario; null while the list is on its way. */
  readonly saved: readonly SavedScenario[] | null;
  /** The ids of those that are compared: chosen, and still fitting. */
  readonly compared: readonly string[];
  /** As it stands, then each scenario, then the steps at hand when they are nowhere saved. */
  readonly options: readonly Option[];
  readonly isComplete: boolean;
  readonly error: Error | null;
}

/** What is compared: each scenario applied to the structure as it is now. */
export function useOptions(): Options {
  const explored = useExplored();
  const { view, stored } = explored;
  const structure = stored.structure.id;
  const list = useQuery(savedScenariosQuery(structure));
  const fitting = (list.data ?? []).filter(({ stillApplies }) => stillApplies);
  const chosen = fitting
    .filter(({ id }) => view.compared.length === 0 || view.compared.includes(id))
    .slice(0, MOST_COMPARED);
  const answers = useQueries({
    queries: chosen.map(({ draft }) =>
      simulationQuery({
        structure,
        revision: stored.revision,
        changes: countedChanges(draft),
        sources: draft.sources,
        via: view.via,
      }),
    ),
  });
  // What is only shown meanwhile is of another scenario.
  const simulations = answers.map(({ data, isPlaceholderData }) =>
    data?.__typename === 'Simulation' && !isPlaceholderData ? data : null,
  );
  const optionOf = useOptionOf(stored);
  const scenarios = chosen.flatMap(({ id, name, draft }, index): Option[] => {
    const simulation = simulations[index];
    return simulation ? [optionOf(id, name, draft.steps.length, simulation)] : [];
  });
  const atHand = optionAtHand(explored, list.data ?? [], optionOf);
  return {
    saved: list.data ?? null,
    compared: chosen.map(({ id }) => id),
    options: [asItStands(explored), ...scenarios, ...atHand],
    isComplete:
      list.data !== undefined &&
      answers.every(({ isPending, isPlaceholderData }) => !isPending && !isPlaceholderData),
    error: list.error ?? answers.find(({ error }) => error)?.error ?? null,
  };
}

type OptionOf = (id: string, name: string, changes: number, simulation: Simulation) => Option;

function useOptionOf(stored: Network): OptionOf {
  return useMemo(() => {
    const known = new WeakMap<Simulation, ReadonlyMap<string, Duty>>();
    return (id, name, changes, simulation) => {
      const duties = known.get(simulation) ?? dutiesOf(overlayOf(stored, simulation.difference).after);
      known.set(simulation, duties);
      const { after: coverage, gaps, lost, gained } = simulation;
      return { id, name, changes, coverage, gaps, lost, gained, duties };
    };
  }, [stored]);
}

function asItStands({ view, stored, accountability }: Explored): Option {
  const { coverage, gaps } = accountability[view.via];
  const duties = dutiesOf(stored);
  return { id: '', name: 'As it stands', changes: null, coverage, gaps, lost: [], gained: [], duties };
}

/** The steps at hand, when they change something and no saved scenario holds the same. */
function optionAtHand(
  { view, simulation, misfit }: Explored,
  saved: readonly SavedScenario[],
  optionOf: OptionOf,
): Option[] {
  const { draft } = view;
  if (!draft || !simulation || misfit || saved.some((each) => isSame(each.draft, draft))) return [];
  return [optionOf(AT_HAND, 'The steps at hand', countedChanges(draft).length, simulation)];
}

function dutiesOf({ structure }: Network): ReadonlyMap<string, Duty> {
  return new Map(structure.nodes.flatMap((node) => (node.type === 'Duty' ? [[node.id, node] as const] : [])));
}
