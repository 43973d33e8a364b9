import type { GrafeoDB } from '@grafeo-db/js';
import { STATEMENT_TIMEOUT, WRITE_TIMEOUT, type Engine, type Work } from '../engine.js';
import { StoreUnavailable } from '../errors.js';
import { withinTime } from '../within-time.js';
import { translated } from './errors.js';
import { EmbeddedTransaction } from './transaction.js';

/** The engine in this process, on one file. Writers wait for each other, so that none of them is turned away. */
export class EmbeddedEngine implements Engine {
  readonly place: string;
  readonly readsOneMoment = true;
  readonly #database: GrafeoDB;
  #writing: Promise<unknown> = Promise.resolve();
  /** The engine itself still answers reads after it was closed. */
  #closed = false;
  #commits = 0;
  /** Whether something was committed that may not be safe on disk. */
  #isBehind = false;

  constructor(database: GrafeoDB, place: string) {
    this.#database = database;
    this.place = place;
  }

  /** No other process can hold the file. */
  get commits(): number | null {
    return this.#closed ? null : this.#commits;
  }

  read<Result>(work: Work<Result>): Promise<Result> {
    // The engine's own time limit does not always hold.
    return withinTime(STATEMENT_TIMEOUT, this.place, (gotOn) => this.#readOnce(work, gotOn));
  }

  write<Result>(work: Work<Result>): Promise<Result> {
    const result = this.#afterOtherWrites(async () => {
      const transaction = this.#begin();
      try {
        const result = await work(transaction);
        transaction.commit();
        this.#commits += 1;
        this.#isBehind = true;
        this.#makeSafe();
        return result;
      } catch (error) {
        // The engine may have ended the transaction itself; what it failed of must not be hidden by that.
        await transaction.rollback().catch(() => undefined);
        throw error;
      }
    });
    return withinTime(WRITE_TIMEOUT, this.place, () => result);
  }

  async settle(): Promise<void> {
    if (this.#isBehind)
      await this.#afterOtherWrites(() => {
        this.#makeSafe();
      });
  }

  define(statement: { readonly text: string }): Promise<void> {
    return this.#afterOtherWrites(async () => {
      await this.#database.executeCypher(statement.text);
    });
  }

  ping(): Promise<void> {
    return this.read(() => Promise.resolve());
  }

  close(): Promise<void> {
    return this.#afterOtherWrites(() => {
      if (!this.#closed) this.#database.close();
      this.#closed = true;
    });
  }

  async #readOnce<Result>(work: Work<Result>, gotOn: () => void): Promise<Result> {
    const transaction = this.#begin(gotOn);
    try {
      return await work(transaction);
    } catch (error) {
      throw translated(error, this.place);
    } finally {
      await transaction.rollback();
    }
  }

  /** The engine writes to disk every 100 ms or so; this makes what was committed safe before it is answered. */
  #makeSafe(): void {
    this.#database.walCheckpoint();
    this.#isBehind = false;
  }

  #begin(gotOn?: () => void): EmbeddedTransaction {
    if (this.#closed) throw new StoreUnavailable('closed', `${this.place} was closed.`);
    return new EmbeddedTransaction(this.#database.beginTransaction(), gotOn);
  }

  #afterOtherWrites<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const result = this.#writing.then(work).catch((error: unknown) => {
      throw translated(error, this.place);
    });
    this.#writing = result.catch(() => undefined);
    return result;
  }
}
