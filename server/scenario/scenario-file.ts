import { z } from 'zod';
import { readDocument } from '../structure/file/document.js';
import type { FileMap } from '../structure/file/file-of.js';
import type { FileError, FileFormat } from '../structure/file/format.js';
import { sourceEntries } from '../structure/file/schema.js';
import { citation, nodeId, sourceKey, structureId, text } from '../structure/file/text.js';
import { writeYaml } from '../structure/file/yaml-writer.js';
import { compareIds, type StructureId } from '../structure/ids.js';
import type { Source } from '../structure/model.js';
import type { Provenance } from './apply-changes.js';
import { changeEntry, encodeChange, type Change } from './change.js';

/** An ordered list of changes to a structure. */
export interface Scenario {
  /** Unique among the scenarios of its structure. */
  readonly id: string;
  readonly structure: StructureId;
  readonly name: string;
  /** Where the scenario comes from; it documents it and is cited by nothing. Null when not given. */
  readonly source: string | null;
  /** What its changes may cite besides the structure's own sources. */
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
}

/** The most changes of one scenario: a simulation looks at the structure after each. */
export const MOST_CHANGES = 2000;

/** One scenario as a file writes it. */
export const scenarioFile = z
  .strictObject({
    format: z.literal(1),
    scenario: z.strictObject({
      // The grammar of ids is one for all kinds of things.
      id: nodeId,
      structure: structureId.describe('Id of the structure that the changes are for.'),
      name: text,
      source: citation.optional().describe('Where the scenario comes from.'),
    }),
    sources: sourceEntries
      .optional()
      .describe('What changes cite besides the sources of the structure, which need not be listed again.'),
    changes: z.array(changeEntry).max(MOST_CHANGES).optional(),
  })
  .meta({ title: 'A scenario: what would change in a structure' });

export type ScenarioResult =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly FileError[] };

/**
 * Reads a scenario file; it throws for no bytes whatever. Whether its changes fit is for `applyChanges` to say.
 * @returns the scenario, or all errors of the file, sorted by place
 */
export function readScenario(bytes: Uint8Array, format: FileFormat): ScenarioResult {
  const result = readDocument(bytes, format, scenarioFile);
  if (!result.ok) return result;
  const { scenario, sources = {}, changes = [] } = result.value;
  return {
    ok: true,
    scenario: { ...scenario, source: scenario.source ?? null, sources: sourcesOf(sources), changes },
  };
}

/** Writes a scenario as a file that reads back to a deeply equal scenario. */
export function writeScenario(scenario: Scenario, format: FileFormat): string {
  const file = fileOf(scenario);
  return format === 'YAML' ? writeYaml(file) : `${JSON.stringify(file, null, 2)}\n`;
}

/** What the changes of a scenario cite: its sources, and itself for what is added without a citation. */
export function provenanceOf({ id, name, sources }: Scenario): Provenance {
  const key = sourceKey.parse(`scenario-${id}`);
  const itself = { key, title: name, date: null, url: null };
  const isListed = sources.some((source) => source.key === key);
  return { citation: key, sources: isListed ? sources : [...sources, itself] };
}

function fileOf({ id, structure, name, source, sources, changes }: Scenario): FileMap {
  return {
    format: 1,
    scenario: { id, structure, name, ...(source !== null && { source }) },
    ...(sources.length > 0 && {
      sources: Object.fromEntries(sources.map((each) => [each.key, sourceEntryOf(each)])),
    }),
    ...(changes.length > 0 && { changes: changes.map(encodeChange) }),
  };
}

function sourceEntryOf({ title, date, url }: Source): FileMap {
  return { title, ...(date !== null && { date }), ...(url !== null && { url }) };
}

function sourcesOf(entries: z.output<typeof sourceEntries>): Source[] {
  // An object's keys come back as mere strings; parsing one again gives it its type.
  const sources = Object.entries(entries).map(([key, { title, date, url }]) => ({
    key: sourceKey.parse(key),
    title,
    date: date ?? null,
    url: url ?? null,
  }));
  return sources.sort((left, right) => compareIds(left.key, right.key));
}
