import type { Engine, Transaction, Work } from '../../../server/store/engine.js';
import { statement } from '../../../server/store/statement.js';

/** A statement that every engine refuses when it runs it. */
const refused = statement('a statement that fails', { parameters: {}, returns: {} }, 'RETURN 1 / 0');

/** The same engine, but that of the statements of each write the one at the given place fails, counted from 0. */
export function failingAt(engine: Engine, place: number): Engine {
  const failing = <Result>(work: Work<Result>): Work<Result> => {
    return async (transaction) => {
      let sent = 0;
      const wrapped: Transaction = {
        run: async (given, parameters) => {
          if (sent++ === place) await transaction.run(refused, {});
          return transaction.run(given, parameters);
        },
      };
      return work(wrapped);
    };
  };
  return {
    place: engine.place,
    commits: null,
    readsOneMoment: engine.readsOneMoment,
    read: (work, options) => engine.read(work, options),
    write: (work) => engine.write(failing(work)),
    define: (given) => engine.define(given),
    settle: () => engine.settle(),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}
