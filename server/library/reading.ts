import DataLoader from 'dataloader';
import type { StructureHeader } from '../scenario/delta.js';
import type { SavedScenario, Store, StructureSummary } from '../store/store.js';
import type { StructureId } from '../structure/ids.js';
import { earlierRevision } from './earlier-revision.js';
import { OpenStructure } from './open-structure.js';
import type { RevisionCache } from './revision-cache.js';

/** A structure at the one revision that a request sees of it. Its nodes and lines are read when they are asked for. */
export interface PinnedStructure {
  readonly header: StructureHeader;
  readonly revision: number;
  /** @throws {@link StructureGone} */
  open(): Promise<OpenStructure>;
}

/** A structure was deleted while a request was reading it. */
export class StructureGone extends Error {
  override readonly name = 'StructureGone';
  constructor(id: string) {
    super(`The structure "${id}" was deleted while it was being read. Ask again.`);
  }
}

/**
 * What one request sees of the store: the revisions that were current when it first asked. Made for the request and
 * thrown away with it.
 */
export class Reading {
  readonly #store: Store;
  readonly #cache: RevisionCache;
  #listing: Promise<readonly StructureSummary[]> | null = null;
  readonly #scenarios: DataLoader<StructureId, readonly SavedScenario[]>;

  constructor(store: Store, cache: RevisionCache) {
    this.#store = store;
    this.#cache = cache;
    this.#scenarios = new DataLoader((ids) => store.listScenarios(ids));
  }

  /** Every structure, by id. */
  async structures(): Promise<readonly PinnedStructure[]> {
    return (await this.#summaries()).map((summary) => this.#pinned(summary));
  }

  /** The structure at its current revision or an earlier one; null when there is none. */
  async structure(id: string, revision: number | null = null): Promise<PinnedStructure | null> {
    const summary = (await this.#summaries()).find((each) => each.id === id);
    if (!summary) return null;
    if (revision === null || revision === summary.revision) return this.#pinned(summary);
    if (revision < 1 || revision > summary.revision) return null;
    const earlier = await this.#earlier(summary, revision);
    return earlier && pinnedOpen(earlier);
  }

  /** The scenarios of a structure, by id; read once, and together with those of others that are asked for meanwhile. */
  scenarios(id: StructureId): Promise<readonly SavedScenario[]> {
    return this.#scenarios.load(id);
  }

  #summaries(): Promise<readonly StructureSummary[]> {
    return (this.#listing ??= this.#store.listStructures());
  }

  #pinned(summary: StructureSummary): PinnedStructure {
    const { id, name, council, date, revision } = summary;
    return { header: { id, name, council, date }, revision, open: () => this.#current(summary) };
  }

  async #current({ id, revision }: StructureSummary): Promise<OpenStructure> {
    const open = await this.#cache.get(id, revision, async () => {
      const stored = await this.#store.readStructure(id);
      if (!stored) return null;
      // Written to since this request began, the store no longer has the revision that the request sees.
      const structure = await earlierRevision(this.#store, id, stored.structure, stored.revision, revision);
      return structure && new OpenStructure(structure, revision, (via) => this.#store.coveredDuties(id, via));
    });
    if (!open) throw new StructureGone(id);
    return open;
  }

  #earlier(summary: StructureSummary, revision: number): Promise<OpenStructure | null> {
    return this.#cache.get(summary.id, revision, async () => {
      const { view } = await this.#current(summary);
      const later = [this.#store, summary.id, view.structure, summary.revision] as const;
      const structure = await earlierRevision(...later, revision);
      return structure && new OpenStructure(structure, revision, null);
    });
  }
}

/** A revision that is open already. */
export function pinnedOpen(open: OpenStructure): PinnedStructure {
  const { id, name, council, date } = open.view.structure;
  const { revision } = open;
  return { header: { id, name, council, date }, revision, open: () => Promise.resolve(open) };
}
