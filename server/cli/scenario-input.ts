import { simulate, type Asked, type Simulation } from '../scenario/simulate.js';
import { provenanceOf, readScenario, type Scenario } from '../scenario/scenario-file.js';
import type { Snapshot } from '../accountability/snapshot.js';
import { CommandFailure, EXIT } from './exit.js';
import { fileKind } from './file-kind.js';
import { errorLines, formatOf, namesFile, readInput, unusable } from './input.js';

/** A scenario with the file that it was read from, for messages. */
export interface NamedScenario {
  readonly path: string;
  readonly scenario: Scenario;
}

/** Reads one scenario file. @throws CommandFailure (invalid) with all its errors */
export async function readScenarioFile(path: string): Promise<NamedScenario> {
  if (!(await namesFile(path)))
    throw unusable(path, 'no such file; scenarios are given as files, not by their ids');
  const [bytes, format] = [await readInput(path), formatOf(path)];
  const result = readScenario(bytes, format);
  if (result.ok) return { path, scenario: result.scenario };
  if (fileKind(bytes, format) === 'structure')
    throw unusable(path, 'is a structure, not a scenario; name the structure first, then its scenario');
  throw new CommandFailure(EXIT.invalid, errorLines(path, result.errors));
}

/** Applies a scenario to the structure it was written for. @throws CommandFailure (invalid) when it does not fit */
export function simulateScenario(
  base: Snapshot,
  { path, scenario }: NamedScenario,
  asked: Asked,
): Simulation {
  const { id } = base.structure;
  if (scenario.structure !== id) {
    throw new CommandFailure(EXIT.invalid, [
      `${path}: is a scenario for "${scenario.structure}", and the structure is "${id}"; change scenario.structure, or name the other structure`,
    ]);
  }
  const result = simulate(base, scenario.changes, provenanceOf(scenario), asked);
  if (!result.ok) throw new CommandFailure(EXIT.invalid, [`${path}: ${result.error.message}`]);
  return result.simulation;
}
