import type { Transaction as NativeTransaction } from '@grafeo-db/js';
import type { Transaction } from '../engine.js';
import type { Statement } from '../statement.js';

/** A transaction of the embedded engine. Statements run one after the other in the order in which they were sent. */
export class EmbeddedTransaction implements Transaction {
  readonly #native: NativeTransaction;
  readonly #ran: () => void;
  #idle: Promise<unknown> = Promise.resolve();

  constructor(native: NativeTransaction, ran: () => void = () => undefined) {
    this.#native = native;
    this.#ran = ran;
  }

  run<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
    const result = this.#idle.then(() => this.#execute(statement, parameters));
    this.#idle = result.catch(() => undefined);
    return result;
  }

  async #execute<Parameters, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    const given = statement.encode(parameters, (value) => value);
    const result = await this.#native.executeCypher(statement.text, given);
    this.#ran();
    return statement.decode(result.columns, result.toArray());
  }

  commit(): void {
    this.#native.commit();
  }

  /** The engine refuses to roll back while a statement runs, so this waits for the last one. */
  async rollback(): Promise<void> {
    await this.#idle;
    if (this.#native.isActive) this.#native.rollback();
  }
}
