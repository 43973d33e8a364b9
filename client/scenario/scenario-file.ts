import { readScenario, writeScenario, type Scenario } from '../../server/scenario/scenario-file.js';
import { nodeId, structureId } from '../../server/structure/file/text.js';
import { sourceKey, partialDate } from '../../server/structure/file/text.js';
import type { ScenarioDraft } from '../view/view.js';
import { countedChanges } from './draft.js';

interface About {
  readonly id: string;
  readonly structure: string;
  readonly name: string;
  readonly source: string | null;
}

/** The scenario at hand as a file writes it; steps that are passed over are no part of it. */
export function scenarioText(about: About, draft: ScenarioDraft): string {
  const scenario: Scenario = {
    id: nodeId.parse(about.id),
    structure: structureId.parse(about.structure),
    name: about.name,
    source: about.source,
    sources: draft.sources.map(({ key, title, date, url }) => ({
      key: sourceKey.parse(key),
      title,
      date: date === null ? null : partialDate.parse(date),
      url,
    })),
    changes: countedChanges(draft),
  };
  return writeScenario(scenario, 'YAML');
}

export type OpenedFile =
  | { readonly ok: true; readonly scenario: Scenario; readonly draft: ScenarioDraft }
  /** What is wrong with the file, a sentence or a place and a sentence each. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** The most errors of a file that are shown: who has more begins anew. */
const MOST_SHOWN = 20;
/** A scenario file is text that somebody wrote. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a scenario file for a structure. */
export function openScenarioText(name: string, bytes: Uint8Array, structure: string): OpenedFile {
  if (bytes.length > MOST_BYTES) return refused(`${name} is larger than 4 MB, which no scenario is.`);
  const read = readScenario(bytes, name.toLowerCase().endsWith('.json') ? 'JSON' : 'YAML');
  if (!read.ok) {
    const shown = read.errors
      .slice(0, MOST_SHOWN)
      .map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`);
    const more = read.errors.length - shown.length;
    return { ok: false, faults: more > 0 ? [...shown, `and ${more} more`] : shown };
  }
  const { scenario } = read;
  if (scenario.structure !== structure)
    return refused(
      `${name} is a scenario of “${scenario.structure}”, and “${structure}” is open. Open that council first.`,
    );
  const steps = scenario.changes.map((change) => ({ change, passedOver: false }));
  return { ok: true, scenario, draft: { steps, sources: scenario.sources } };
}

function refused(fault: string): OpenedFile {
  return { ok: false, faults: [fault] };
}
