import { compareIds } from '../structure/ids.js';
import { atOneRevision } from './at-one-revision.js';
import { coveredDuties } from './covered-duties.js';
import { READ_ALL_TIMEOUT, type Engine, type Work } from './engine.js';
import { AlreadyExists, RevisionMoved, StoreUnavailable } from './errors.js';
import { findRequest, listStructures } from './generated/statements.js';
import { history } from './history.js';
import { keptUntilCommit } from './kept-until-commit.js';
import { migrate } from './migrate.js';
import { readStructure } from './read-structure.js';
import { deleteScenario, listScenarios, saveScenario } from './scenarios.js';
import type { Health, RevisionWritten, Store, StructureSummary, WriteResult } from './store.js';
import { writeDelta } from './write-delta.js';

/** The store over an engine, once its schema is in place. Closes the engine when that fails. */
export async function openGraphStore(engine: Engine): Promise<Store> {
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw error;
  }
  return graphStore(engine);
}

/** The store over an engine whose schema is in place. */
export function graphStore(engine: Engine): Store {
  const write = <Result>(work: Work<Result>) => writeAgainOnce(engine, work);
  return {
    place: engine.place,
    listStructures: keptUntilCommit(engine, () => summaries(engine)),
    async readStructure(id) {
      const found = await atOneRevision(engine, id, (transaction) => readStructure(transaction, id), {
        limit: READ_ALL_TIMEOUT,
      });
      return found?.result ?? null;
    },
    writeDelta: (id, delta, request) =>
      orConflict(write((transaction) => writeDelta(transaction, id, delta, request))),
    async findRequest(requestId) {
      await engine.settle();
      const [row] = await engine.read((transaction) => transaction.run(findRequest, { requestId }));
      return row ?? null;
    },
    history: (id, first, after) =>
      engine.read((transaction) => history(transaction, id, first, after), {
        limit: READ_ALL_TIMEOUT,
      }),
    coveredDuties: (id, policy) => coveredDuties(engine, id, policy),
    listScenarios: (ids) => engine.read((transaction) => listScenarios(transaction, ids)),
    saveScenario: (id, scenario, request) =>
      write((transaction) => saveScenario(transaction, id, scenario, request)),
    deleteScenario: (id, scenario, request) =>
      write((transaction) => deleteScenario(transaction, id, scenario, request)),
    health: () => health(engine),
    close: () => engine.close(),
  };
}

async function summaries(engine: Engine): Promise<readonly StructureSummary[]> {
  const rows = await engine.read((transaction) => transaction.run(listStructures, {}));
  const sorted = rows.map((row) => ({ ...row, scenarios: row.scenarios.toSorted(compareIds) }));
  return sorted.sort((left, right) => compareIds(left.id, right.id));
}

async function orConflict(written: Promise<RevisionWritten>): Promise<WriteResult> {
  try {
    return { outcome: 'written', ...(await written) };
  } catch (error) {
    if (!(error instanceof RevisionMoved)) throw error;
    return { outcome: 'conflict', expected: error.expected, actual: error.actual };
  }
}

/** A unique key that was taken meanwhile is met by looking again: it was the same request, or one that came first. */
async function writeAgainOnce<Result>(engine: Engine, work: Work<Result>): Promise<Result> {
  try {
    return await engine.write(work);
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    return engine.write(work);
  }
}

async function health(engine: Engine): Promise<Health> {
  try {
    await engine.ping();
    return { available: true, message: null };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { available: false, message: error.message };
    throw error;
  }
}
