import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Transaction } from '../engine.js';
import type { Statement } from '../statement.js';

/** A transaction of the driver. Statements go out in the order in which they were sent, without waiting for answers. */
export class Neo4jTransaction implements Transaction {
  readonly #managed: ManagedTransaction;
  readonly #ran: () => void;

  constructor(managed: ManagedTransaction, ran: () => void = () => undefined) {
    this.#managed = managed;
    this.#ran = ran;
  }

  async run<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
    // The driver sends a plain number as a float.
    const given = statement.encode(parameters, (value) => neo4j.int(value));
    const { records } = await this.#managed.run(statement.text, given);
    this.#ran();
    const columns = records[0]?.keys.map(String) ?? statement.columns;
    return statement.decode(
      columns,
      records.map((record) => record.toObject()),
    );
  }
}
