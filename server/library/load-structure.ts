import { differenceOf } from '../scenario/difference.js';
import type { Delta } from '../scenario/delta.js';
import type { FileFormat } from '../structure/file/format.js';
import type { Structure } from '../structure/model.js';
import type { Library } from './library.js';
import { invalidFile, type Conflict, type Invalid } from './outcomes.js';
import type { PinnedStructure } from './reading.js';
import { intentOf, type RequestGiven, type RequestMade } from './request.js';
import { answeredBefore, conflict, isNothing, writeNext, type Written } from './write.js';

/** Loads that are tried again when somebody else writes at the same moment. */
const ATTEMPTS = 20;

export interface LoadRequest extends RequestGiven {
  /** Whether a structure with the id of the file's is replaced. */
  readonly replace: boolean;
  /** The revision that is replaced; null for whichever there is. */
  readonly expectedRevision: number | null;
}

export interface StructureLoaded {
  readonly outcome: 'StructureLoaded';
  readonly structure: PinnedStructure;
  /** Empty when the structure was so already. */
  readonly difference: Delta;
}

/** Creates a structure from the bytes of a file, or replaces one by what differs. */
export async function loadStructure(
  library: Library,
  file: { readonly bytes: Uint8Array; readonly format: FileFormat },
  given: LoadRequest,
): Promise<StructureLoaded | Conflict | Invalid> {
  const read = await library.files.structure(file.bytes, file.format);
  if (!read.ok) return invalidFile(read.errors);
  const request = { ...given, intent: intentOf('load', file.format, file.bytes) };
  const answered = await answeredBefore(library, read.structure.id, request);
  if (answered) return loaded(answered, read.structure);
  for (let attempt = 1; ; attempt++) {
    const result = await loadOnce(library, read.structure, request);
    const meanwhile =
      result.outcome === 'Conflict' ? await answeredBefore(library, read.structure.id, request) : null;
    if (meanwhile) return loaded(meanwhile, read.structure);
    const again = result.outcome === 'Conflict' && request.replace && request.expectedRevision === null;
    if (!again || attempt === ATTEMPTS) return result;
  }
}

async function loadOnce(library: Library, after: Structure, request: LoadRequest & RequestMade) {
  const before = await library.reading().structure(after.id);
  const actual = before?.revision ?? 0;
  if (before && !request.replace) return alreadyThere(library, before);
  if (request.expectedRevision !== null && request.expectedRevision !== actual)
    return conflict(library, after.id, request.expectedRevision, actual);
  const former = before && (await before.open()).view.structure;
  const difference = differenceOf(former, after);
  if (before && isNothing(difference))
    return { outcome: 'StructureLoaded' as const, structure: before, difference };
  return loaded(await writeNext(library, { id: after.id, before, after, difference }, request), after);
}

async function alreadyThere(library: Library, before: PinnedStructure): Promise<Conflict> {
  const { id } = before.header;
  const message = `There is a structure "${id}" already, at revision ${before.revision}. To replace it, say so: replace: true, or --replace.`;
  return { ...(await conflict(library, id, 0, before.revision)), message };
}

function loaded(
  written: Written | Conflict | Invalid,
  after: Structure,
): StructureLoaded | Conflict | Invalid {
  if (written.outcome !== 'written') return written;
  const { structure, difference } = written;
  if (!structure) throw new Error(`revision ${written.revision} of ${after.id} is gone though it was loaded`);
  return { outcome: 'StructureLoaded', structure, difference };
}
