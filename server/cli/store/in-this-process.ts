import { Library } from '../../library/library.js';
import { loadStructure } from '../../library/load-structure.js';
import { loadScenario, scenariosOf } from '../../library/scenarios.js';
import type { Store } from '../../store/store.js';
import type { StoredStructures, WriteOutcome } from './stored-structures.js';

/** The stored structures of a store that this process has opened, and closes. */
export function storedHere(store: Store): StoredStructures {
  const library = new Library(store, () => new Date());
  return {
    place: store.place,
    list: () => store.listStructures(),
    read: (id) => store.readStructure(id),
    async scenarios(id) {
      const reading = library.reading();
      const structure = await reading.structure(id);
      const found = structure && (await scenariosOf(reading, structure));
      return (found ?? []).map(({ scenario }) => scenario);
    },
    async write(file, { replace, ...request }): Promise<WriteOutcome> {
      if (file.kind === 'scenario') {
        const result = await loadScenario(library, file, request);
        return result.outcome === 'ScenarioSaved'
          ? { outcome: 'written', revision: result.scenario.saved.baseRevision }
          : { outcome: 'refused', message: result.message };
      }
      const result = await loadStructure(library, file, { ...request, replace, expectedRevision: null });
      return result.outcome === 'StructureLoaded'
        ? { outcome: 'written', revision: result.structure.revision }
        : { outcome: 'refused', message: result.message };
    },
    close: () => store.close(),
  };
}
