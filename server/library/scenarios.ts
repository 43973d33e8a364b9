import { readScenario, writeScenario, type Scenario } from '../scenario/scenario-file.js';
import { RequestIdReused, StoreUnavailable } from '../store/errors.js';
import type { SavedScenario, StoredScenario } from '../store/store.js';
import type { FileFormat } from '../structure/file/format.js';
import type { Library } from './library.js';
import {
  invalid,
  invalidFile,
  noSuchScenario,
  noSuchStructure,
  type Invalid,
  type NotFound,
} from './outcomes.js';
import type { PinnedStructure, Reading } from './reading.js';
import { intentOf, requestFault, type RequestGiven } from './request.js';

/** A scenario with the structure that it is stored with. */
export interface ScenarioInLibrary {
  readonly structure: PinnedStructure;
  readonly saved: SavedScenario;
  readonly scenario: Scenario;
}

export interface ScenarioSaved {
  readonly outcome: 'ScenarioSaved';
  readonly scenario: ScenarioInLibrary;
}

export interface ScenarioDeleted {
  readonly outcome: 'ScenarioDeleted';
  readonly id: string;
}

/** The scenarios that are stored with a structure, by id. */
export async function scenariosOf(
  reading: Reading,
  structure: PinnedStructure,
): Promise<readonly ScenarioInLibrary[]> {
  const saved = await reading.scenarios(structure.header.id);
  return saved.map((each) => ({ structure, saved: each, scenario: contentOf(each) }));
}

/** One scenario that is stored with a structure. */
export async function scenarioOf(
  reading: Reading,
  structure: PinnedStructure,
  id: string,
): Promise<ScenarioInLibrary | NotFound> {
  const saved = (await reading.scenarios(structure.header.id)).find((each) => each.id === id);
  if (!saved) return noSuchScenario(structure.header.id, id);
  return { structure, saved, scenario: contentOf(saved) };
}

function contentOf(saved: StoredScenario): Scenario {
  const read = readScenario(new TextEncoder().encode(saved.content), 'JSON');
  if (read.ok) return read.scenario;
  throw new StoreUnavailable(
    'damaged',
    `The stored scenario "${saved.id}" cannot be read (${read.errors[0]?.message ?? 'no reason known'}). Save it again, or delete it.`,
  );
}

/** Reads a scenario file and stores the scenario with the structure that it names. */
export async function loadScenario(
  library: Library,
  file: { readonly bytes: Uint8Array; readonly format: FileFormat },
  request: RequestGiven,
): Promise<ScenarioSaved | NotFound | Invalid> {
  const read = await library.files.scenario(file.bytes, file.format);
  return read.ok ? saveScenario(library, read.scenario, request) : invalidFile(read.errors);
}

/** Stores a scenario with its structure, in the place of one of the same id. It need not fit the structure yet. */
export async function saveScenario(
  library: Library,
  scenario: Scenario,
  request: RequestGiven,
): Promise<ScenarioSaved | NotFound | Invalid> {
  const fault = requestFault(request);
  if (fault) return fault;
  const structure = await library.reading().structure(scenario.structure);
  if (!structure) return noSuchStructure(scenario.structure);
  const { id, name, source } = scenario;
  const content = writeScenario(scenario, 'JSON');
  const given = { id, name, source, baseRevision: structure.revision, content };
  const noted = { ...request, intent: intentOf('save', content), at: library.now() };
  const result = await onceOnly(request, () => library.store.saveScenario(scenario.structure, given, noted));
  if (result.outcome === 'Invalid') return result;
  if (result.outcome === 'not-found') return noSuchStructure(scenario.structure);
  const { author, at } = noted;
  return { outcome: 'ScenarioSaved', scenario: { structure, scenario, saved: { ...given, author, at } } };
}

/** Deletes a stored scenario. */
export async function deleteScenario(
  library: Library,
  { structure: structureGiven, id }: { readonly structure: string; readonly id: string },
  request: RequestGiven,
): Promise<ScenarioDeleted | NotFound | Invalid> {
  const fault = requestFault(request);
  if (fault) return fault;
  const structure = await library.reading().structure(structureGiven);
  if (!structure) return noSuchStructure(structureGiven);
  const noted = { ...request, intent: intentOf('delete'), at: library.now() };
  const structureId = structure.header.id;
  const result = await onceOnly(request, () => library.store.deleteScenario(structureId, id, noted));
  if (result.outcome === 'Invalid') return result;
  return result.outcome === 'not-found'
    ? noSuchScenario(structureId, id)
    : { outcome: 'ScenarioDeleted', id };
}

async function onceOnly<Result>(
  { requestId }: RequestGiven,
  write: () => Promise<Result>,
): Promise<Result | Invalid> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof RequestIdReused)) throw error;
    return invalid(
      `The request id "${requestId}" was already used for another request; use a new one for each.`,
    );
  }
}
