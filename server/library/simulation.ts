import { createHash } from 'node:crypto';
import { gaps, type Gap } from '../accountability/gaps.js';
import type { Provenance } from '../scenario/apply-changes.js';
import type { Change } from '../scenario/change.js';
import { simulate, type Asked, type Simulation } from '../scenario/simulate.js';
import { decodeChanges, decodeSources, unsavedProvenance } from './decode-changes.js';
import {
  changeMisfit,
  noSuchRevision,
  noSuchStructure,
  type ChangeMisfit,
  type NotFound,
} from './outcomes.js';
import type { Reading } from './reading.js';
import { View } from './view.js';

/** A structure as changes would make it, beside what it is. */
export class SimulatedStructure {
  readonly outcome = 'Simulation';
  readonly before: View;
  readonly after: View;
  readonly simulation: Simulation;
  #gaps: readonly Gap[] | null = null;

  constructor(before: View, simulation: Simulation) {
    const content = createHash('sha256')
      .update(`${before.key} ${JSON.stringify(simulation.delta)}`)
      .digest('hex');
    this.before = before;
    this.after = new View(`simulation-${content.slice(0, 24)}`, simulation.structure);
    this.simulation = simulation;
  }

  /** Every gap there would be, by duty, then in enum order. */
  get gaps(): readonly Gap[] {
    return (this.#gaps ??= gaps(this.after.snapshot, this.simulation));
  }
}

/** Applies changes to one state of a structure. */
export function simulated(
  before: View,
  changes: readonly Change[],
  provenance: Provenance,
  asked: Asked,
): SimulatedStructure | ChangeMisfit {
  const result = simulate(before.snapshot, changes, provenance, asked);
  return result.ok ? new SimulatedStructure(before, result.simulation) : changeMisfit(result.error);
}

/** What changes that are not stored would do to a stored structure at a revision, by default the current one. */
export async function simulateChanges(
  reading: Reading,
  { structure: id, revision }: { readonly structure: string; readonly revision: number | null },
  given: { readonly changes: readonly unknown[]; readonly sources: readonly unknown[] },
  asked: Asked,
): Promise<SimulatedStructure | ChangeMisfit | NotFound> {
  const structure = await reading.structure(id, revision);
  if (!structure) return revision === null ? noSuchStructure(id) : noSuchRevision(id, revision);
  const changes = decodeChanges(given.changes);
  if (!changes.ok) return changes.error;
  const sources = decodeSources(given.sources);
  if (!sources.ok) return sources.error;
  const { view } = await structure.open();
  return simulated(view, changes.value, unsavedProvenance(sources.value), asked);
}
