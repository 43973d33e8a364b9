import type { Delta, StructureHeader } from '../scenario/delta.js';
import type { Designation } from '../structure/designation.js';
import type { NodeId, StructureId } from '../structure/ids.js';
import type { RoutePolicy } from '../structure/line-types.js';
import type { Structure } from '../structure/model.js';

/** Who asks for a write and when; the same `requestId` writes once, however often it is sent. */
export interface Request {
  readonly requestId: string;
  /** What is asked for, in a few characters: two requests of one id are the same when this is. */
  readonly intent: string;
  readonly author: string;
  readonly at: Date;
}

/** What a request id wrote. */
export interface RequestCarriedOut {
  readonly structure: StructureId;
  readonly revision: number;
  /** Null in data of the first versions, which did not note it. */
  readonly intent: string | null;
}

export interface DeltaRequest extends Request {
  /** The revision that the delta was made for; 0 when the structure must not exist. */
  readonly expectedRevision: number;
}

/** A write was refused because the structure has moved on; `actual` is 0 when it does not exist. */
export interface Conflict {
  readonly outcome: 'conflict';
  readonly expected: number;
  readonly actual: number;
}

export interface RevisionWritten {
  readonly revision: number;
  /** The request had written it before: it holds what was sent then, which need not be what is sent now. */
  readonly repeated: boolean;
}

export type WriteResult = ({ readonly outcome: 'written' } & RevisionWritten) | Conflict;

export interface StoredStructure {
  readonly structure: Structure;
  readonly revision: number;
}

export interface StructureSummary extends StructureHeader {
  readonly revision: number;
  /** Ids of its scenarios, sorted. */
  readonly scenarios: readonly string[];
}

/** One write to a structure, as the audit keeps it. */
export interface Revision extends Omit<Request, 'intent'> {
  readonly revision: number;
  readonly delta: Delta;
}

export interface HistoryPage {
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  /** How many the structure has in all. */
  readonly total: number;
}

export type DutiesByDesignation = ReadonlyMap<Designation, readonly NodeId[]>;

/** Which duties have a route to which office, and which must; both from one revision, every list sorted. */
export interface DutyCoverage {
  readonly revision: number;
  readonly covered: DutiesByDesignation;
  readonly required: DutiesByDesignation;
}

export interface StoredScenario {
  readonly id: string;
  readonly name: string;
  readonly source: string | null;
  /** The revision of the structure that it was written against. */
  readonly baseRevision: number;
  /** The scenario file, which `server/scenario` reads and writes. */
  readonly content: string;
}

/** A scenario with who saved it last and when. */
export interface SavedScenario extends StoredScenario {
  readonly author: string;
  readonly at: Date;
}

export interface ScenarioResult {
  readonly outcome: 'saved' | 'deleted' | 'not-found';
}

/** Whether the engine answers, and if not, why in words. */
export interface Health {
  readonly available: boolean;
  readonly message: string | null;
}

/**
 * Where structures live: a graph database with the same graph (docs/graph-model.md) whichever engine keeps it. Every
 * method but `health` rejects with {@link StoreUnavailable} while the engine cannot be used; a write that was answered
 * is safe on disk.
 */
export interface Store {
  /** Where the data is, in words for a person. */
  readonly place: string;
  /** Every structure, by id. */
  listStructures(): Promise<readonly StructureSummary[]>;
  /** The structure in canonical order with its revision, or null. */
  readStructure(id: StructureId): Promise<StoredStructure | null>;
  /**
   * Turns the structure into what the delta says, as its next revision, and notes the delta in its history. A header
   * without `after` deletes the structure with its scenarios; its history stays, and if it is created again its
   * revisions go on from there. Rejects with {@link RequestIdReused} when the id wrote something else, and with
   * {@link DeltaDoesNotFit} for a delta that was not made from the expected revision.
   */
  writeDelta(id: StructureId, delta: Delta, request: DeltaRequest): Promise<WriteResult>;
  /** What a request id wrote, or null: lets a request that is repeated be answered as it was the first time. */
  findRequest(requestId: string): Promise<RequestCarriedOut | null>;
  /** At most `first` revisions above `after`, also of a structure that was deleted. */
  history(id: StructureId, first: number, after: number): Promise<HistoryPage>;
  /** Whether every duty reaches whom it must, by the database's own path queries; null without such a structure. */
  coveredDuties(id: StructureId, policy: RoutePolicy): Promise<DutyCoverage | null>;
  /** The scenarios of each of the structures, in the order of these, by id; none of one that does not exist. */
  listScenarios(ids: readonly StructureId[]): Promise<readonly (readonly SavedScenario[])[]>;
  /** Keeps a scenario, in the place of one of its id; `not-found` without such a structure. */
  saveScenario(id: StructureId, scenario: StoredScenario, request: Request): Promise<ScenarioResult>;
  deleteScenario(id: StructureId, scenario: string, request: Request): Promise<ScenarioResult>;
  /** Whether the engine answers now; never rejects. */
  health(): Promise<Health>;
  close(): Promise<void>;
}
