import { setTimeout } from 'node:timers/promises';
import type { Store } from '../store/store.js';
import type { StructureId } from '../structure/ids.js';
import type { Structure } from '../structure/model.js';
import { readingAtOnce, type FileReading } from './file-reading.js';
import { OpenStructure } from './open-structure.js';
import { Reading } from './reading.js';
import { RevisionCache } from './revision-cache.js';

/** Milliseconds that a writer waits for the database to find the facts of what was written. */
const WAIT_FOR_FACTS = 200;

/** The stored structures as the API and the command line see them. */
export class Library {
  readonly store: Store;
  /** The time that writes are noted with. */
  readonly now: () => Date;
  /** Reads the files that are loaded. */
  readonly files: FileReading;
  readonly #cache = new RevisionCache();

  constructor(store: Store, now: () => Date, files: FileReading = readingAtOnce) {
    this.store = store;
    this.now = now;
    this.files = files;
  }

  /** What one request sees, pinned to the revisions that are current when it first asks. */
  reading(): Reading {
    return new Reading(this.store, this.#cache);
  }

  /**
   * Opens a revision that was just written, without reading it back, prepares it for questions and has the database find
   * its facts: so the writer waits a moment, and not the first who asks.
   */
  async written(id: StructureId, revision: number, structure: Structure): Promise<OpenStructure> {
    const open = new OpenStructure(structure, revision, (via) => this.store.coveredDuties(id, via));
    const kept = (await this.#cache.get(id, revision, () => Promise.resolve(open))) ?? open;
    kept.view.prepare();
    // A failure is not kept: whoever asks later has the database try again.
    const found = kept.facts('FORMAL').catch(() => undefined);
    await Promise.race([found, setTimeout(WAIT_FOR_FACTS, undefined, { ref: false })]);
    return kept;
  }
}
