import { readScenario, type ScenarioResult } from '../scenario/scenario-file.js';
import type { FileFormat } from '../structure/file/format.js';
import { readStructure, type StructureResult } from '../structure/file/read-structure.js';

/** What reading a file of each kind comes to. */
export interface FileResults {
  readonly structure: StructureResult;
  readonly scenario: ScenarioResult;
}

export type FileKind = keyof FileResults;

/** Reads files of each kind; none of them throws for any bytes. */
export type FileReading = {
  readonly [Kind in FileKind]: (
    bytes: Uint8Array,
    format: FileFormat,
  ) => FileResults[Kind] | Promise<FileResults[Kind]>;
};

/** Reads at once, while nothing else goes on. */
export const readingAtOnce = { structure: readStructure, scenario: readScenario } satisfies FileReading;
