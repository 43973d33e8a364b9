import type { Structure } from '../structure/model.js';
import { forAll, namesFile, readStructureFile } from './input.js';
import { openStored } from './store/open.js';
import type { DataOptions } from './store/place.js';
import { readStored } from './store/read-stored.js';

/** Reads the structure that a word on the command line names: a file, or a stored structure by its id. */
export async function readNamed(word: string, options: DataOptions): Promise<Structure> {
  const [structure] = await readAllNamed([word], options);
  if (structure === undefined) throw new Error(`${word} was neither read nor refused`);
  return structure;
}

/**
 * Reads all structures that words on the command line name, in their order.
 *
 * @throws CommandFailure with what is wrong with any of them
 */
export async function readAllNamed(
  words: readonly string[],
  { data }: DataOptions,
): Promise<readonly Structure[]> {
  const named = await Promise.all(words.map(async (word) => ({ word, isFile: await namesFile(word) })));
  const ids = named.filter(({ isFile }) => !isFile);
  if (ids.length === 0) return forAll(words, readStructureFile);
  const sought = ids.map(({ word }) => word).join(', ');
  const stored = await openStored({ data, create: false, sought });
  try {
    return await forAll(named, async ({ word, isFile }) =>
      isFile ? readStructureFile(word) : (await readStored(stored, word)).structure,
    );
  } finally {
    await stored.close();
  }
}
