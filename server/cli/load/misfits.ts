import { applyChanges } from '../../scenario/apply-changes.js';
import { provenanceOf } from '../../scenario/scenario-file.js';
import type { StructureId } from '../../structure/ids.js';
import type { Structure } from '../../structure/model.js';
import type { StoredStructures } from '../store/stored-structures.js';
import type { Plan } from './plan.js';

/**
 * A sentence for each stored scenario that does not fit its structure now that the files are loaded. It is no error: a
 * scenario may be older than its structure, and is mended or deleted in its own time.
 */
export async function misfits(stored: StoredStructures, { structures, scenarios }: Plan): Promise<string[]> {
  const given = new Map<StructureId, Structure>(structures.map(({ structure }) => [structure.id, structure]));
  const touched = new Set([...given.keys(), ...scenarios.map(({ scenario }) => scenario.structure)]);
  const sentences: string[] = [];
  for (const id of touched) {
    const structure = given.get(id) ?? (await stored.read(id))?.structure;
    if (!structure) continue;
    for (const scenario of await stored.scenarios(id)) {
      const result = applyChanges(structure, scenario.changes, provenanceOf(scenario));
      if (!result.ok) {
        sentences.push(
          `Note: the scenario ${scenario.id} does not fit ${id} as it is: ${result.error.message}`,
        );
      }
    }
  }
  return sentences;
}
