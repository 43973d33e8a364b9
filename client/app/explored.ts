import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import { type Accountability, type Coverage, type GapInList, type WarningInList } from '../gaps/queries.js';
import { overlayOf, withoutChanges, type Overlay } from '../scenario/overlay.js';
import { simulationQuery, type ChangeMisfit, type Simulation } from '../scenario/queries.js';
import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';

/** What the panels, the canvas and the outline are about: a structure as it stands or as a scenario leaves it. */
export interface Explored {
  readonly view: View;
  /** As it is stored. */
  readonly stored: Network;
  readonly accountability: Accountability;
  /** The stored network, with what the scenario at hand does to it laid over it. */
  readonly overlay: Overlay;
  /** What the steps do, up to the first that does not fit; null without a scenario, or while none of its steps counts. */
  readonly simulation: Simulation | null;
  /** The step that does not fit, as an index into the steps that count. */
  readonly misfit: ChangeMisfit | null;
  /** Whether what is shown is still that of the steps before. */
  readonly isSimulating: boolean;
  readonly simulationFault: Error | null;
  /** Under the policy of the view, after the scenario. */
  readonly coverage: readonly Coverage[];
  /** As it is stored; null when no scenario is at hand. */
  readonly coverageBefore: readonly Coverage[] | null;
  readonly gaps: readonly GapInList[];
  readonly warnings: readonly WarningInList[];
}

const ExploredContext = createContext<Explored | null>(null);
export const ExploredProvider = ExploredContext.Provider;

/** @throws outside of an open structure */
export function useExplored(): Explored {
  const explored = useContext(ExploredContext);
  if (!explored) throw new Error('no structure is open here');
  return explored;
}

/** Joins the stored structure and the scenario at hand. */
export function useExploration(view: View, stored: Network, accountability: Accountability): Explored {
  const changes = useMemo(
    () => (view.draft?.steps ?? []).filter((step) => !step.passedOver).map((step) => step.change),
    [view.draft],
  );
  const isChanged = changes.length > 0 && view.revision === null;
  const asked = {
    structure: stored.structure.id,
    revision: stored.revision,
    changes,
    sources: view.draft?.sources ?? [],
    via: view.via,
  };
  const answer = useQuery({ ...simulationQuery(asked), enabled: isChanged });
  const result = isChanged ? (answer.data ?? null) : null;
  const refusal = result?.__typename === 'ChangeError' ? result : null;
  const fitting = changes.slice(0, refusal?.index ?? 0);
  const partial = useQuery({
    ...simulationQuery({ ...asked, changes: fitting }),
    enabled: isChanged && fitting.length > 0,
  });
  const shown = refusal ? (fitting.length > 0 ? (partial.data ?? null) : null) : result;
  const simulation = shown?.__typename === 'Simulation' ? shown : null;
  const overlay = useMemo(
    () => (simulation ? overlayOf(stored, simulation.difference) : withoutChanges(stored)),
    [stored, simulation],
  );
  // What stays only until the answer is there may have stumbled over a step that is not there any more.
  const misfit = answer.isPlaceholderData ? null : refusal;
  const gone = result?.__typename === 'NotFound' ? result.message : null;
  const simulationFault = useMemo(
    () => (isChanged ? (answer.error ?? partial.error ?? (gone === null ? null : new Error(gone))) : null),
    [isChanged, answer.error, partial.error, gone],
  );
  const findings = accountability[view.via];
  return useMemo(
    () => ({
      view,
      stored,
      accountability,
      overlay,
      simulation,
      misfit,
      isSimulating: isChanged && (answer.isFetching || partial.isFetching),
      simulationFault,
      coverage: simulation?.after ?? findings.coverage,
      coverageBefore: simulation ? simulation.before : null,
      gaps: simulation?.gaps ?? findings.gaps,
      warnings: simulation?.warnings ?? findings.warnings,
    }),
    [
      view,
      stored,
      accountability,
      overlay,
      simulation,
      misfit,
      isChanged,
      answer.isFetching,
      partial.isFetching,
      simulationFault,
      findings,
    ],
  );
}
