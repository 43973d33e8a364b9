import type { Scenario } from '../scenario/scenario-file.js';
import { citation, nodeId, structureId, text } from '../structure/file/text.js';
import { quoted } from '../structure/file/words.js';
import { decodeChanges, decodeSources } from './decode-changes.js';
import { invalid, type ChangeMisfit, type Invalid } from './outcomes.js';

/** A scenario as a request gives it. */
export interface ScenarioGiven {
  readonly structure: string;
  readonly id: string;
  readonly name: string;
  readonly source: string | null;
  readonly sources: readonly unknown[];
  readonly changes: readonly unknown[];
}

/** The scenario that a request gives, by the rules of a scenario file, or what is wrong with it. */
export function decodeScenario(given: ScenarioGiven): Scenario | Invalid | ChangeMisfit {
  const structure = structureId.safeParse(given.structure);
  if (!structure.success) return wrong('structure', given.structure, structure.error.issues);
  const id = nodeId.safeParse(given.id);
  if (!id.success) return wrong('id', given.id, id.error.issues);
  const name = text.safeParse(given.name);
  if (!name.success) return wrong('name', given.name, name.error.issues);
  const source = citation.nullable().safeParse(given.source);
  if (!source.success) return wrong('source', given.source ?? '', source.error.issues);
  const sources = decodeSources(given.sources);
  if (!sources.ok) return sources.error;
  const changes = decodeChanges(given.changes);
  if (!changes.ok) return changes.error;
  return {
    structure: structure.data,
    id: id.data,
    name: name.data,
    source: source.data,
    sources: sources.value,
    changes: changes.value,
  };
}

function wrong(what: string, value: string, issues: readonly { readonly message: string }[]): Invalid {
  return invalid(`The scenario's ${what} ${quoted(value)} ${issues[0]?.message ?? 'is not valid'}.`);
}
