import { coverage, defaultDesignations, type Coverage } from '../accountability/coverage.js';
import { differingPairs, type DifferingPair } from '../scenario/compare.js';
import { provenanceOf } from '../scenario/scenario-file.js';
import type { Asked } from '../scenario/simulate.js';
import { inDesignationOrder, type Designation } from '../structure/designation.js';
import type { ChangeMisfit, NotFound } from './outcomes.js';
import { noSuchStructure } from './outcomes.js';
import type { Reading } from './reading.js';
import { scenarioOf, type ScenarioInLibrary } from './scenarios.js';
import { simulated, type SimulatedStructure } from './simulation.js';
import type { View } from './view.js';

export interface ComparedScenario {
  readonly stored: ScenarioInLibrary;
  readonly simulated: SimulatedStructure;
}

/** Several scenarios of a structure side by side. */
export interface Comparison {
  readonly outcome: 'Comparison';
  readonly to: readonly Designation[];
  readonly before: readonly Coverage[];
  readonly scenarios: readonly ComparedScenario[];
  readonly differing: readonly DifferingPair[];
}

/** What several stored scenarios of a structure would do, for the same offices; by default all that matter to any. */
export async function compareScenarios(
  reading: Reading,
  id: string,
  scenarios: readonly string[],
  asked: Asked,
): Promise<Comparison | ChangeMisfit | NotFound> {
  const structure = await reading.structure(id);
  if (!structure) return noSuchStructure(id);
  const stored: ScenarioInLibrary[] = [];
  for (const scenario of scenarios) {
    const found = await scenarioOf(reading, structure, scenario);
    if ('outcome' in found) return found;
    stored.push(found);
  }
  return compared((await structure.open()).view, stored, asked);
}

function compared(view: View, stored: readonly ScenarioInLibrary[], asked: Asked): Comparison | ChangeMisfit {
  const first = simulateAll(view, stored, asked);
  if ('outcome' in first) return first;
  const to = inDesignationOrder(
    asked.to ?? [
      ...defaultDesignations(view.snapshot.required),
      ...first.flatMap(({ simulated }) => simulated.simulation.to),
    ],
  );
  const same = first.every(({ simulated }) => simulated.simulation.to.length === to.length);
  const options = same ? first : simulateAll(view, stored, { ...asked, to });
  if ('outcome' in options) return options;
  return {
    outcome: 'Comparison',
    to,
    before: coverage(view.snapshot, { to, via: asked.via }),
    scenarios: options,
    differing: differingPairs(
      options.map(({ stored: { scenario }, simulated: { simulation, gaps } }) => ({
        scenario: scenario.id,
        simulation,
        gaps,
      })),
    ),
  };
}

function simulateAll(
  view: View,
  stored: readonly ScenarioInLibrary[],
  asked: Asked,
): readonly ComparedScenario[] | ChangeMisfit {
  const options: ComparedScenario[] = [];
  for (const each of stored) {
    const { scenario } = each;
    const result = simulated(view, scenario.changes, provenanceOf(scenario), asked);
    if (result.outcome === 'ChangeError')
      return { ...result, message: `The scenario "${scenario.id}" does not fit: ${result.message}` };
    options.push({ stored: each, simulated: result });
  }
  return options;
}
