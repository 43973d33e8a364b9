import { defaultDesignations, type Coverage } from '../accountability/coverage.js';
import type { Gap } from '../accountability/gaps.js';
import type { DutyCoverage } from '../store/store.js';
import { inDesignationOrder, type Designation } from '../structure/designation.js';
import type { RoutePolicy } from '../structure/line-types.js';
import type { Structure } from '../structure/model.js';
import { factsOfSnapshot, factsOfStore, type Facts } from './facts.js';
import { View } from './view.js';

/** The database's path queries on whichever revision it holds by then. */
export type PathQuery = (via: RoutePolicy) => Promise<DutyCoverage | null>;

/** A stored structure at one revision, with what was found out about it so far. */
export class OpenStructure {
  readonly view: View;
  readonly revision: number;
  readonly #pathQuery: PathQuery | null;
  readonly #facts = new Map<RoutePolicy, Promise<Facts>>();
  #defaultDesignations: readonly Designation[] | null = null;

  /** @param pathQuery null for a revision that is no longer the current one, which the database cannot be asked about */
  constructor(structure: Structure, revision: number, pathQuery: PathQuery | null) {
    this.view = new View(`${structure.id}/${revision}`, structure);
    this.revision = revision;
    this.#pathQuery = pathQuery;
  }

  /** The offices asked about, in order; by default those that matter to the structure. */
  designations(to: readonly Designation[] | null): readonly Designation[] {
    if (to) return inDesignationOrder(to);
    return (this.#defaultDesignations ??= defaultDesignations(this.view.snapshot.required));
  }

  async coverage(to: readonly Designation[] | null, via: RoutePolicy): Promise<readonly Coverage[]> {
    const asked = new Set(this.designations(to));
    return (await this.facts(via)).coverage.filter(({ designation }) => asked.has(designation));
  }

  async gaps(to: readonly Designation[] | null, via: RoutePolicy): Promise<readonly Gap[]> {
    const asked = new Set(this.designations(to));
    return (await this.facts(via)).gaps.filter(({ designation }) => asked.has(designation));
  }

  /** Found once for each policy; a failure is forgotten. */
  facts(via: RoutePolicy): Promise<Facts> {
    const known = this.#facts.get(via);
    if (known) return known;
    const found = this.#findFacts(via);
    this.#facts.set(via, found);
    found.catch(() => this.#facts.delete(via));
    return found;
  }

  async #findFacts(via: RoutePolicy): Promise<Facts> {
    const stored = await this.#pathQuery?.(via);
    // Written to since it was opened, the database no longer holds what was asked about.
    if (stored?.revision !== this.revision) return factsOfSnapshot(this.view.snapshot, via);
    return factsOfStore(stored, this.view.snapshot, via);
  }
}
