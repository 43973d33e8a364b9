import { readScenario, type Scenario } from '../../scenario/scenario-file.js';
import type { FileFormat } from '../../structure/file/format.js';
import { readStructure } from '../../structure/file/read-structure.js';
import { writeStructure } from '../../structure/file/write-structure.js';
import type { Structure } from '../../structure/model.js';
import { CommandFailure, EXIT } from '../exit.js';
import { fileKind } from '../file-kind.js';
import { errorLines, formatOf, readInput } from '../input.js';
import type { FileGiven } from '../store/stored-structures.js';

interface Given {
  readonly path: string;
  readonly file: FileGiven;
}
export interface GivenStructure extends Given {
  readonly structure: Structure;
}
export interface GivenScenario extends Given {
  readonly scenario: Scenario;
}

/** Reads a structure or scenario file. @throws CommandFailure (invalid) with all its errors */
export async function readGiven(path: string): Promise<GivenStructure | GivenScenario> {
  const bytes = await readInput(path);
  const format = formatOf(path);
  const asStructure = readStructure(bytes, format);
  if (asStructure.ok) {
    const { structure } = asStructure;
    return { path, structure, file: { kind: 'structure', ...quickToRead(structure, bytes, format) } };
  }
  if (fileKind(bytes, format) !== 'scenario')
    throw new CommandFailure(EXIT.invalid, errorLines(path, asStructure.errors));
  const asScenario = readScenario(bytes, format);
  if (!asScenario.ok) throw new CommandFailure(EXIT.invalid, errorLines(path, asScenario.errors));
  return { path, scenario: asScenario.scenario, file: { kind: 'scenario', bytes, format } };
}

/** Whoever stores the file reads it once more, and reads JSON ten times as fast as YAML. */
function quickToRead(structure: Structure, bytes: Uint8Array, format: FileFormat) {
  if (format === 'JSON') return { bytes, format };
  return { bytes: new TextEncoder().encode(writeStructure(structure, 'JSON')), format: 'JSON' as const };
}
