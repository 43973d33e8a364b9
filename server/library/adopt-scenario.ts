import { applyChanges } from '../scenario/apply-changes.js';
import type { Delta } from '../scenario/delta.js';
import { provenanceOf } from '../scenario/scenario-file.js';
import type { Library } from './library.js';
import { changeMisfit, type ChangeMisfit, type Conflict, type Invalid, type NotFound } from './outcomes.js';
import type { PinnedStructure } from './reading.js';
import { intentOf, type RequestGiven } from './request.js';
import { scenarioOf, type ScenarioInLibrary } from './scenarios.js';
import { begin, isNothing, writeNext } from './write.js';

export interface AdoptRequest extends RequestGiven {
  readonly expectedRevision: number;
  /** When the scenario was saved that is to be adopted; null for however it is saved. */
  readonly expectedSavedAt: Date | null;
}

export interface ScenarioAdopted {
  readonly outcome: 'ScenarioAdopted';
  readonly structure: PinnedStructure;
  /** Empty when the scenario has no changes. */
  readonly difference: Delta;
}

/** Makes the changes of a stored scenario: one delta, one revision, one entry of the history. The scenario stays. */
export async function adoptScenario(
  library: Library,
  { structure: structureId, id }: { readonly structure: string; readonly id: string },
  request: AdoptRequest,
): Promise<ScenarioAdopted | Conflict | ChangeMisfit | NotFound | Invalid> {
  const made = { ...request, intent: intentOf('adopt', id) };
  const begun = await begin(library, structureId, made);
  if (begun.outcome === 'written') return adopted(begun);
  if (begun.outcome !== 'begun') return begun;
  const { before } = begun;
  const found = await scenarioOf(library.reading(), before, id);
  if ('outcome' in found) return found;
  if (request.expectedSavedAt && request.expectedSavedAt.getTime() !== found.saved.at.getTime())
    return savedAgain(found, request.expectedRevision);
  const { view } = await before.open();
  const applied = applyChanges(view.structure, found.scenario.changes, provenanceOf(found.scenario));
  if (!applied.ok) return changeMisfit(applied.error);
  const { structure: after, delta: difference } = applied;
  if (isNothing(difference)) return { outcome: 'ScenarioAdopted', structure: before, difference };
  const written = await writeNext(library, { id: before.header.id, before, after, difference }, made);
  return written.outcome === 'written' ? adopted(written) : written;
}

/** Whoever adopts agreed to the changes that they saw. */
function savedAgain({ scenario, saved }: ScenarioInLibrary, revision: number): Conflict {
  const { author, at } = saved;
  return {
    outcome: 'Conflict',
    message: `The scenario "${scenario.id}" was saved again by ${author}, at ${at.toISOString()}. Look at what it is now, and ask again.`,
    expected: revision,
    actual: revision,
    difference: { header: null, rows: [] },
  };
}

function adopted(written: {
  readonly structure: PinnedStructure | null;
  readonly difference: Delta;
}): ScenarioAdopted {
  const { structure, difference } = written;
  if (!structure) throw new Error('a revision that was adopted is gone');
  return { outcome: 'ScenarioAdopted', structure, difference };
}
