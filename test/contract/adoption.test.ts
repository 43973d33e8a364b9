import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { adoptScenario } from '../../server/library/adopt-scenario.js';
import { Library } from '../../server/library/library.js';
import { revertStructure } from '../../server/library/revert-structure.js';
import { saveScenario } from '../../server/library/scenarios.js';
import { applyChanges } from '../../server/scenario/apply-changes.js';
import type { Change } from '../../server/scenario/change.js';
import { invert, type Delta } from '../../server/scenario/delta.js';
import { provenanceOf, type Scenario } from '../../server/scenario/scenario-file.js';
import type { Store, StoredStructure } from '../../server/store/store.js';
import type { Structure } from '../../server/structure/model.js';
import { changesArbitrary, fittingOf, RANDOM_PROVENANCE } from '../support/random-changes.js';
import { structureArbitrary } from '../support/random-structure.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { create, read } from './support/writes.js';

/** Structures, and scenarios of each: 100 adoptions and as many ways back. */
const [STRUCTURES, SCENARIOS] = [20, 5];
/** Structures that are worked on at once. */
const AT_ONCE = 4;

const changesSomething = (structure: Structure, changes: readonly Change[]) => {
  const applied = applyChanges(structure, changes, RANDOM_PROVENANCE);
  return applied.ok && applied.delta.rows.length > 0;
};

/** A structure with scenarios that each change something of it, and one of which a change does not fit. */
const cases = structureArbitrary().chain((structure) =>
  fc.record({
    structure: fc.constant(structure),
    fitting: fc.array(
      changesArbitrary(structure)
        .map((changes) => fittingOf(structure, changes))
        .filter((changes) => changesSomething(structure, changes)),
      { minLength: SCENARIOS, maxLength: SCENARIOS },
    ),
    misfitting: changesArbitrary(structure).filter(
      (changes) => !applyChanges(structure, changes, RANDOM_PROVENANCE).ok,
    ),
  }),
);

onEveryEngine((bench) => {
  it('adopts a scenario whole as it applies in memory, or not at all, and goes back to what was', async () => {
    const few = fc.array(cases, { minLength: AT_ONCE, maxLength: AT_ONCE });
    await fc.assert(
      fc.asyncProperty(few, async (drawn) => {
        await Promise.all(drawn.map((one) => adoptEach(bench.store, one)));
      }),
      { numRuns: STRUCTURES / AT_ONCE, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
    );
  });
});

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

async function adoptEach(store: Store, { structure: drawn, fitting, misfitting }: Case): Promise<void> {
  const stored = await create(store, { ...drawn, id: freshId() });
  const { structure } = stored;
  const library = new Library(store, () => new Date('2026-03-04T05:06:07.089Z'));
  const refused = await adopt(library, structure, misfitting, 1);
  expect(refused.outcome).toBe('ChangeError');
  expect(await read(store, structure.id)).toEqual(stored);

  const deltas: Delta[] = [];
  for (const changes of fitting) {
    const delta = await expectAdopted(library, { structure, revision: 1 + deltas.length }, changes);
    deltas.push(delta);
    await expectWayBack(library, { structure, revision: 1 + deltas.length }, delta);
    deltas.push(invert(delta));
  }
  const { total, revisions } = await store.history(structure.id, deltas.length, 1);
  expect(total).toBe(1 + deltas.length);
  expect(revisions.map(({ delta }) => delta)).toEqual(deltas);
}

async function expectAdopted(
  library: Library,
  { structure, revision }: StoredStructure,
  changes: readonly Change[],
): Promise<Delta> {
  const applied = applyChanges(structure, changes, provenanceOf(scenarioOf(structure, changes)));
  if (!applied.ok) throw new Error(applied.error.message);
  const adopted = await adopt(library, structure, changes, revision);
  expect(adopted).toMatchObject({ outcome: 'ScenarioAdopted', difference: applied.delta });
  const { store } = library;
  expect(await read(store, structure.id)).toEqual({ structure: applied.structure, revision: revision + 1 });
  return applied.delta;
}

/** Expects that going back from an adoption is the inverse of its delta, and leads to what was. */
async function expectWayBack(
  library: Library,
  { structure, revision }: StoredStructure,
  delta: Delta,
): Promise<void> {
  const back = { ...asked(), expectedRevision: revision, toRevision: revision - 1 };
  const reverted = await revertStructure(library, structure.id, back);
  expect(reverted).toMatchObject({ outcome: 'StructureReverted', difference: invert(delta) });
  expect(await read(library.store, structure.id)).toEqual({ structure, revision: revision + 1 });
}

async function adopt(
  library: Library,
  structure: Structure,
  changes: readonly Change[],
  expectedRevision: number,
) {
  const scenario = scenarioOf(structure, changes);
  const saved = await saveScenario(library, scenario, asked());
  expect(saved.outcome).toBe('ScenarioSaved');
  const which = { structure: structure.id, id: scenario.id };
  return adoptScenario(library, which, { ...asked(), expectedRevision, expectedSavedAt: null });
}

function scenarioOf({ id: structure }: Structure, changes: readonly Change[]): Scenario {
  const { sources } = RANDOM_PROVENANCE;
  return { id: 'test', structure, name: 'Test', source: null, sources, changes };
}

function asked() {
  return { requestId: randomUUID(), author: 'A. Clerk' };
}
