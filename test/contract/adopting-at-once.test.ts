import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { adoptScenario } from '../../server/library/adopt-scenario.js';
import { deleteStructure } from '../../server/library/delete-structure.js';
import { Library } from '../../server/library/library.js';
import { saveScenario } from '../../server/library/scenarios.js';
import { provenanceOf, type Scenario } from '../../server/scenario/scenario-file.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { applyChanges } from '../../server/scenario/apply-changes.js';
import type { Store } from '../../server/store/store.js';
import type { Structure } from '../../server/structure/model.js';
import { changes } from '../support/changes.js';
import { onEveryEngine } from './support/engines.js';
import { create, freshWorld, read } from './support/writes.js';

const CUT = changes({ removeLine: { type: 'LINE_MANAGED_BY', from: 'head', to: 'director' } });
const RENAME = changes({ rename: { id: 'head', name: 'Head of service' } });

onEveryEngine((bench) => {
  it('lets one of two people adopt at one revision, and tells the other what moved', async () => {
    for (let round = 0; round < 5; round++) {
      const { structure, library } = await scenariosOf(bench.store);
      const adopt = (id: string) =>
        // As two servers do, that know nothing of each other.
        adoptScenario(
          library(),
          { structure: structure.id, id },
          { ...asked(), expectedRevision: 1, expectedSavedAt: null },
        );
      const answers = await Promise.all([adopt('cut'), adopt('rename')]);
      const winner = answers[0].outcome === 'ScenarioAdopted' ? 'cut' : 'rename';
      const { structure: after, delta } = appliedTo(structure, winner);
      expect(answers.find(({ outcome }) => outcome === 'ScenarioAdopted')).toMatchObject({
        difference: delta,
      });
      expect(answers.find(({ outcome }) => outcome !== 'ScenarioAdopted')).toMatchObject({
        outcome: 'Conflict',
        expected: 1,
        actual: 2,
        difference: delta,
      });
      expect(await read(bench.store, structure.id)).toEqual({ structure: after, revision: 2 });
      expect((await bench.store.history(structure.id, 1, 0)).total).toBe(2);
    }
  });

  it('adopts once for one request sent many times at once, and answers it the same whatever came since', async () => {
    const { structure, library } = await scenariosOf(bench.store);
    const { id } = structure;
    const request = { ...asked(), expectedRevision: 1, expectedSavedAt: null };
    const adopt = () => adoptScenario(library(), { structure: id, id: 'cut' }, request);
    const expected = {
      outcome: 'ScenarioAdopted',
      difference: appliedTo(structure, 'cut').delta,
      structure: { header: { id }, revision: 2 },
    };
    for (const answer of await Promise.all(Array.from({ length: 6 }, adopt)))
      expect(answer).toMatchObject(expected);
    const rename = { structure: id, id: 'rename' };
    const later = await adoptScenario(library(), rename, {
      ...asked(),
      expectedRevision: 2,
      expectedSavedAt: null,
    });
    expect(later.outcome).toBe('ScenarioAdopted');
    expect(await adopt()).toMatchObject(expected);
    await deleteStructure(library(), id, { ...asked(), expectedRevision: 3 });
    expect(await adopt()).toMatchObject(expected);
    expect((await bench.store.history(id, 1, 0)).total).toBe(4);
  });

  it('carries one of two requests of one id out that ask for different things, and refuses the other', async () => {
    const { structure, library } = await scenariosOf(bench.store);
    const request = { ...asked(), expectedRevision: 1, expectedSavedAt: null };
    const servers = [library(), library()] as const;
    const adopt = (server: Library, id: string) =>
      adoptScenario(server, { structure: structure.id, id }, request);
    const answers = await Promise.all([adopt(servers[0], 'cut'), adopt(servers[1], 'rename')]);
    const written = await read(bench.store, structure.id);
    expect(written.revision).toBe(2);
    expect(answers.find(({ outcome }) => outcome === 'ScenarioAdopted')).toMatchObject({
      difference: differenceOf(structure, written.structure),
    });
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['Invalid', 'ScenarioAdopted']);
    for (const server of servers) {
      const seen = await (await server.reading().structure(structure.id))?.open();
      expect(seen?.view.structure).toEqual(written.structure);
    }
  });
});

/** A structure with two scenarios of which each can be adopted first. */
async function scenariosOf(store: Store) {
  const { structure } = await create(store, freshWorld());
  const library = () => new Library(store, () => new Date('2026-03-04T05:06:07.089Z'));
  for (const id of ['cut', 'rename'] as const)
    expect((await saveScenario(library(), scenarioOf(structure, id), asked())).outcome).toBe('ScenarioSaved');
  return { structure, library };
}

function scenarioOf({ id: structure }: Structure, id: 'cut' | 'rename'): Scenario {
  return { id, structure, name: id, source: null, sources: [], changes: id === 'cut' ? CUT : RENAME };
}

function appliedTo(structure: Structure, id: 'cut' | 'rename') {
  const scenario = scenarioOf(structure, id);
  const applied = applyChanges(structure, scenario.changes, provenanceOf(scenario));
  if (!applied.ok) throw new Error(applied.error.message);
  return applied;
}

function asked() {
  return { requestId: randomUUID(), author: 'A. Clerk' };
}
