import { useQuery } from '@tanstack/react-query';
import { sameContent } from '../../server/structure/same-content.js';
import { useExplored } from '../app/explored.js';
import type { Network } from '../structure/network.js';
import { countedChanges } from './draft.js';
import { misfitWords } from './misfit-words.js';
import { simulationQuery, type Simulation } from './queries.js';
import type { SavedScenario } from './saved-queries.js';

type Difference = Pick<Simulation['difference'], 'added' | 'removed' | 'changed'>;

/**
 * Whether a structure has everything that a difference would bring, and nothing that it would take away: the scenario
 * that the difference comes of was adopted, or somebody made the same changes otherwise.
 */
export function isMadeAlready({ added, removed, changed }: Difference, { nodes, lines }: Network): boolean {
  const present = (type: string, id: string) => (type === 'Line' ? lines.get(id) : nodes.get(id));
  const rows = [...added, ...changed].filter(({ type }) => type !== 'Source');
  const isGone = removed.every(({ type, id }) => type === 'Source' || present(type, id) === undefined);
  const isThere = rows.every(({ type, id, after }) => sameContent(told(present(type, id)), told(after)));
  return isGone && isThere && rows.length + removed.length > 0;
}

/** What a row says beside its citation: what is adopted without one cites the scenario by the name it was saved under. */
function told(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'source'));
}

/** How a saved scenario stands to the current revision, in a few words. */
export function useStanding(scenario: SavedScenario): string {
  const { stored } = useExplored();
  const { stillApplies, baseRevision, askedAt } = scenario;
  const mayBeMade = !stillApplies && baseRevision < askedAt && stored.revision === askedAt;
  const { data } = useQuery({
    ...simulationQuery({
      structure: stored.structure.id,
      revision: baseRevision,
      changes: countedChanges(scenario.draft),
      sources: scenario.draft.sources,
      via: 'FORMAL',
    }),
    enabled: mayBeMade,
  });
  if (stillApplies) return 'fits as it stands';
  const isMade = mayBeMade && data?.__typename === 'Simulation' && isMadeAlready(data.difference, stored);
  if (isMade) return `made already: revision ${askedAt} has all that it would change`;
  return misfitOf(scenario, stored);
}

/** "does not fit revision 4: step 1: the Board is not in the structure". */
export function misfitOf({ draft, firstMisfit, askedAt }: SavedScenario, network: Network): string {
  const { index = 0, message = '' } = firstMisfit ?? {};
  const words = misfitWords(message, {
    change: draft.steps[index]?.change ?? null,
    network,
    numberOf: (place) => place + 1,
    withAdvice: false,
  });
  return `does not fit revision ${askedAt}: step ${index + 1}: ${words}`;
}
