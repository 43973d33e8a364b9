import type { Statement } from './statement.js';

/** What a unit of work sees of an engine. */
export interface Transaction {
  run<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
}

export type Work<Result> = (transaction: Transaction) => Promise<Result>;

/**
 * What the store needs of a database that speaks Cypher: the boundary between what is the same on both engines
 * (everything in this folder and under `cypher/`) and what is not. Every failure that the surroundings cause is
 * a {@link StoreUnavailable}.
 */
export interface Engine {
  /** Where the data is, in words. */
  readonly place: string;
  /** How many transactions it has committed; null while that does not tell whether what was read is still so. */
  readonly commits: number | null;
  /** Whether all that a transaction reads is of the moment at which it began, whatever is committed meanwhile. */
  readonly readsOneMoment: boolean;
  /**
   * Runs work that changes nothing. It may be run again. Fails when a statement takes longer than
   * {@link STATEMENT_TIMEOUT}.
   */
  read<Result>(work: Work<Result>, options?: ReadOptions): Promise<Result>;
  /**
   * Runs work in one transaction and returns when it is safe on disk; whatever it throws rolls everything back. Fails
   * after {@link WRITE_TIMEOUT}.
   * The work may be run again after a commit of unknown outcome, so it must begin by looking for its own traces.
   * Throws {@link AlreadyExists} when another transaction took a unique key first.
   */
  write<Result>(work: Work<Result>): Promise<Result>;
  /** Resolves when all that was committed is safe on disk: a write may have failed after its commit. */
  settle(): Promise<void>;
  /** Runs a statement of the schema, which no transaction may hold together with data. */
  define(statement: { readonly text: string }): Promise<void>;
  /** Resolves when the engine answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Milliseconds after which an engine that can ends the transaction; {@link STATEMENT_TIMEOUT} unless given. */
  readonly limit?: number;
  /** Whether the work takes a lock that writers take too, which an engine may allow in some transactions only. */
  readonly locks?: boolean;
}

/** Milliseconds that a statement that reads may take. */
export const STATEMENT_TIMEOUT = 5_000;
/** Milliseconds that reading a whole structure or its history may take, statement by statement. */
export const READ_ALL_TIMEOUT = 30_000;
/** Milliseconds that a write may take: a council of 50,000 posts is one transaction. */
export const WRITE_TIMEOUT = 60_000;
