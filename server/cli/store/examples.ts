import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Library } from '../../library/library.js';
import { loadStructure } from '../../library/load-structure.js';
import { loadScenario } from '../../library/scenarios.js';
import type { Store } from '../../store/store.js';

const AUTHOR = 'answerable';

/**
 * Stores the councils that come with the program, each with its scenarios, once: what was stored or deleted since is
 * never touched, and a run that was cut short is taken up again.
 *
 * @param folder holds a folder for each council, named by the id of its structure
 * @returns the ids of those stored now
 */
export async function loadExamples(store: Store, folder: string): Promise<string[]> {
  const library = new Library(store, () => new Date());
  const entries = await readdir(folder, { withFileTypes: true });
  const loaded: string[] = [];
  for (const id of entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()) {
    const isNew = await loadOnce(library, id, join(folder, id, 'structure.yaml'));
    if (isNew) loaded.push(id);
    // One that the user had stored before is the user's, and so are its scenarios.
    if (await store.findRequest(requestOf(id)))
      await loadScenarios(library, id, join(folder, id, 'scenarios'));
  }
  return loaded;
}

/** The store remembers requests for good, and carries each out once. */
function requestOf(...words: readonly string[]): string {
  return ['example', ...words].join(':');
}

async function loadOnce(library: Library, id: string, path: string): Promise<boolean> {
  const requestId = requestOf(id);
  if (await library.store.findRequest(requestId)) return false;
  const file = { bytes: await readFile(path), format: 'YAML' as const };
  const request = { requestId, author: AUTHOR, replace: false, expectedRevision: null };
  const result = await loadStructure(library, file, request);
  if (result.outcome === 'Invalid')
    throw new Error(`${path}: ${result.errors[0]?.message ?? result.message}`);
  return result.outcome === 'StructureLoaded';
}

async function loadScenarios(library: Library, structure: string, folder: string): Promise<void> {
  const stored = (await library.store.listStructures()).find(({ id }) => id === structure);
  if (!stored) return;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  for (const name of files) {
    const id = basename(name, '.yaml');
    if (stored.scenarios.includes(id)) continue;
    const file = { bytes: await readFile(join(folder, name)), format: 'YAML' as const };
    await loadScenario(library, file, { requestId: requestOf(structure, id), author: AUTHOR });
  }
}
