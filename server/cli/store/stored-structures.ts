import type { Scenario } from '../../scenario/scenario-file.js';
import type { StoredStructure, StructureSummary } from '../../store/store.js';
import type { FileFormat } from '../../structure/file/format.js';
import type { StructureId } from '../../structure/ids.js';

/** A valid file to be stored. */
export interface FileGiven {
  readonly kind: 'structure' | 'scenario';
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
}

/** Who writes, and whether what is there may go. The same `requestId` writes once. */
export interface WriteRequest {
  readonly requestId: string;
  readonly author: string;
  readonly replace: boolean;
}

/** What became of a write; `refused` says why in words. */
export type WriteOutcome =
  /** The revision that the structure is at, or that the scenario is for. */
  | { readonly outcome: 'written'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly message: string };

/** The stored structures as the commands see them, in this process or through the server that holds them. */
export interface StoredStructures {
  /** Where they are, in words. */
  readonly place: string;
  /** By id. */
  list(): Promise<readonly StructureSummary[]>;
  read(id: StructureId): Promise<StoredStructure | null>;
  /** The scenarios of a structure, by id. */
  scenarios(id: StructureId): Promise<readonly Scenario[]>;
  write(file: FileGiven, request: WriteRequest): Promise<WriteOutcome>;
  close(): Promise<void>;
}
