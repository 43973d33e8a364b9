import {
  Neo4jError,
  type Driver,
  type ManagedTransaction,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import { STATEMENT_TIMEOUT, WRITE_TIMEOUT, type Engine, type ReadOptions, type Work } from '../engine.js';
import { StoreUnavailable } from '../errors.js';
import { withinTime } from '../within-time.js';
import { translated } from './errors.js';
import { Neo4jTransaction } from './transaction.js';

/** Milliseconds after which a reader that hears nothing is told so, retries included. */
const SILENCE_LIMIT = STATEMENT_TIMEOUT + 500;
const PING_LIMIT = 3_000;

/**
 * A Neo4j, by its driver, which runs work again after a passing failure, and after a commit whose outcome the broken
 * connection hid.
 */
export class Neo4jEngine implements Engine {
  readonly place: string;
  /** Other processes write to it too. */
  readonly commits = null;
  /** Each statement sees its own moment, and may see part of a commit that is being made. */
  readonly readsOneMoment = false;
  readonly #driver: Driver;
  readonly #target: Pick<SessionConfig, 'database'>;
  #closed = false;

  constructor(driver: Driver, place: string, database: string | undefined) {
    this.#driver = driver;
    this.place = place;
    this.#target = database === undefined ? {} : { database };
  }

  read<Result>(
    work: Work<Result>,
    { limit = STATEMENT_TIMEOUT, locks = false }: ReadOptions = {},
  ): Promise<Result> {
    return withinTime(SILENCE_LIMIT, this.place, (gotOn) => {
      const run = (managed: ManagedTransaction) => work(new Neo4jTransaction(managed, gotOn));
      const config = { timeout: limit };
      // Only a transaction that may write takes a lock.
      return this.#inSession((session) =>
        locks ? session.executeWrite(run, config) : session.executeRead(run, config),
      );
    });
  }

  write<Result>(work: Work<Result>): Promise<Result> {
    return this.#write((managed) => work(new Neo4jTransaction(managed)));
  }

  /** A commit that was answered is safe. */
  settle(): Promise<void> {
    return Promise.resolve();
  }

  async define(statement: { readonly text: string }): Promise<void> {
    const make = () => this.#write((managed) => managed.run(statement.text));
    try {
      await make();
    } catch (error) {
      if (!isSchemaClash(error)) throw error;
      // Another process made it after this one had looked: looking again finds it.
      await make();
    }
  }

  ping(): Promise<void> {
    return withinTime(PING_LIMIT, this.place, () =>
      this.#translating(async () => {
        await this.#driver.verifyConnectivity(this.#target);
      }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #write<Result>(work: (managed: ManagedTransaction) => PromiseLike<Result>): Promise<Result> {
    return withinTime(WRITE_TIMEOUT, this.place, () =>
      this.#inSession((session) =>
        session.executeWrite((managed) => Promise.resolve(work(managed)), { timeout: WRITE_TIMEOUT }),
      ),
    );
  }

  #inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return this.#translating(async () => {
      const session = this.#driver.session(this.#target);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  async #translating<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new StoreUnavailable('closed', `${this.place} was closed.`);
    try {
      return await work();
    } catch (error) {
      throw translated(error, this.place);
    }
  }
}

function isSchemaClash(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Schema.');
}
