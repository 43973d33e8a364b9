import { compareIds, type StructureId } from '../structure/ids.js';
import type { Transaction } from './engine.js';
import { RequestIdReused } from './errors.js';
import {
  deleteScenario as deleteStatement,
  findScenarioChange,
  readScenarios,
  saveScenario as saveStatement,
  writeScenarioChange,
} from './generated/statements.js';
import { graphKey } from './graph-keys.js';
import { requireSame } from './same-request.js';
import type { Request, SavedScenario, ScenarioResult, StoredScenario } from './store.js';

/** The scenarios of each of several structures, by id. */
export async function listScenarios(
  transaction: Transaction,
  structures: readonly StructureId[],
): Promise<SavedScenario[][]> {
  const found = new Map(structures.map((structure) => [structure, new Array<SavedScenario>()]));
  const rows = await transaction.run(readScenarios, { structures: Array.from(found.keys()) });
  for (const { structure, ...scenario } of rows) found.get(structure)?.push(scenario);
  for (const scenarios of found.values()) scenarios.sort((left, right) => compareIds(left.id, right.id));
  return structures.map((structure) => found.get(structure) ?? []);
}

/** Keeps a scenario, and notes who did it; once for a request id. */
export async function saveScenario(
  transaction: Transaction,
  structure: StructureId,
  scenario: StoredScenario,
  request: Request,
): Promise<ScenarioResult> {
  return once(transaction, structure, { scenario: scenario.id, outcome: 'saved' }, request, async () => {
    const { author, at } = request;
    const key = graphKey(structure, scenario.id);
    const saved = await transaction.run(saveStatement, { key, structure, author, at, ...scenario });
    return saved.length > 0;
  });
}

/** Deletes a scenario, and notes who did it; once for a request id. */
export async function deleteScenario(
  transaction: Transaction,
  structure: StructureId,
  scenario: string,
  request: Request,
): Promise<ScenarioResult> {
  return once(transaction, structure, { scenario, outcome: 'deleted' }, request, async () => {
    const [row] = await transaction.run(deleteStatement, { key: graphKey(structure, scenario) });
    return row !== undefined && row.removed > 0;
  });
}

interface ScenarioChange {
  readonly scenario: string;
  readonly outcome: 'saved' | 'deleted';
}

/** Does what was asked unless the same request has already done it; a request id that did something else is refused. */
async function once(
  transaction: Transaction,
  structure: StructureId,
  { scenario, outcome }: ScenarioChange,
  request: Request,
  change: () => Promise<boolean>,
): Promise<ScenarioResult> {
  const { requestId, intent, author, at } = request;
  const [earlier] = await transaction.run(findScenarioChange, { requestId });
  if (earlier) {
    requireSame(earlier, { structure, ...request });
    if (earlier.scenario !== scenario || earlier.change !== outcome) throw new RequestIdReused(requestId);
    return { outcome };
  }
  if (!(await change())) return { outcome: 'not-found' };
  await transaction.run(writeScenarioChange, {
    requestId,
    structure,
    scenario,
    change: outcome,
    intent,
    author,
    at,
  });
  return { outcome };
}
