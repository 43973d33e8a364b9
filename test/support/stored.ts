import { readFile } from 'node:fs/promises';
import { Library } from '../../server/library/library.js';
import { loadStructure } from '../../server/library/load-structure.js';
import { loadScenario } from '../../server/library/scenarios.js';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';

/** Stores files in a data folder, made for them, within this process. */
export async function storeFiles(
  folder: string,
  files: { readonly structure: string; readonly scenarios?: readonly string[] },
): Promise<void> {
  const store = await openEmbeddedStore({ folder, create: true });
  const library = new Library(store, () => new Date());
  const read = async (path: string) => ({ bytes: await readFile(path), format: 'YAML' as const });
  const request = { author: 'test', replace: false, expectedRevision: null };
  await loadStructure(library, await read(files.structure), { ...request, requestId: 'structure' });
  for (const path of files.scenarios ?? []) {
    await loadScenario(library, await read(path), { author: 'test', requestId: path.replaceAll('/', ':') });
  }
  await store.close();
}
