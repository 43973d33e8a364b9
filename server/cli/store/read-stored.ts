import type { StoredStructure } from '../../store/store.js';
import { suggestion } from '../../structure/file/did-you-mean.js';
import { structureId } from '../../structure/file/text.js';
import { CommandFailure, EXIT } from '../exit.js';
import type { StoredStructures } from './stored-structures.js';

/** Reads one stored structure. @throws CommandFailure (invalid) when there is none of the id */
export async function readStored(stored: StoredStructures, word: string): Promise<StoredStructure> {
  const id = structureId.safeParse(word);
  const found = id.success ? await stored.read(id.data) : null;
  if (found) return found;
  const ids = (await stored.list()).map((summary) => summary.id);
  const meant =
    suggestion(word, ids) || (ids.length > 0 ? '; answerable list shows what is' : '; nothing is');
  throw new CommandFailure(EXIT.invalid, [
    `${word}: no structure of that id is stored in ${stored.place}${meant}`,
  ]);
}
