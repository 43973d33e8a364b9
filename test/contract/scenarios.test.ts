import { expect, it } from 'vitest';
import { differenceOf } from '../../server/scenario/difference.js';
import { RequestIdReused } from '../../server/store/errors.js';
import type { StoredScenario } from '../../server/store/store.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { create, freshWorld, request, scenariosOf } from './support/writes.js';

function scenario(given: Partial<StoredScenario> = {}): StoredScenario {
  return {
    id: 'dissolve',
    name: 'Dissolve the board',
    source: null,
    baseRevision: 1,
    content: '{}',
    ...given,
  };
}

onEveryEngine((bench) => {
  const asked = () => request({ expectedRevision: 0 });
  const stored = async () => (await create(bench.store, freshWorld())).structure.id;

  it('keeps scenarios of a structure, by id, with who saved them and when', async () => {
    const id = await stored();
    const [one, two] = [scenario({ id: 'b', source: 'options ¶7' }), scenario({ id: 'a', baseRevision: 4 })];
    const [first, second] = [
      asked(),
      { ...asked(), author: 'Another', at: new Date('2027-01-02T03:04:05.006Z') },
    ];
    expect(await bench.store.saveScenario(id, one, first)).toEqual({ outcome: 'saved' });
    expect(await bench.store.saveScenario(id, two, second)).toEqual({ outcome: 'saved' });
    expect(await scenariosOf(bench.store, id)).toEqual([
      { ...two, author: second.author, at: second.at },
      { ...one, author: first.author, at: first.at },
    ]);
    const listed = (await bench.store.listStructures()).find((structure) => structure.id === id);
    expect(listed?.scenarios).toEqual(['a', 'b']);
  });

  it('puts a scenario in the place of one of its id', async () => {
    const id = await stored();
    await bench.store.saveScenario(id, scenario({ source: 'options', content: 'old' }), asked());
    await bench.store.saveScenario(id, scenario({ content: 'new' }), asked());
    const kept = await scenariosOf(bench.store, id);
    expect(kept.map(({ content, source }) => ({ content, source }))).toEqual([
      { content: 'new', source: null },
    ]);
  });

  it('tells scenarios of one id in two structures apart', async () => {
    const [one, two] = [await stored(), await stored()];
    await bench.store.saveScenario(one, scenario({ content: 'one' }), asked());
    await bench.store.saveScenario(two, scenario({ content: 'two' }), asked());
    await bench.store.deleteScenario(one, 'dissolve', asked());
    expect(await scenariosOf(bench.store, one)).toEqual([]);
    expect((await scenariosOf(bench.store, two)).map(({ content }) => content)).toEqual(['two']);
  });

  it('lists the scenarios of several structures, each in the place that it was asked for', async () => {
    const [one, two, none] = [await stored(), await stored(), freshId()];
    for (const id of ['b', 'a']) await bench.store.saveScenario(one, scenario({ id }), asked());
    await bench.store.saveScenario(two, scenario({ id: 'c' }), asked());
    const listed = await bench.store.listScenarios([two, none, one, two]);
    expect(listed.map((scenarios) => scenarios.map(({ id }) => id))).toEqual([['c'], [], ['a', 'b'], ['c']]);
    expect(await bench.store.listScenarios([])).toEqual([]);
  });

  it('says when there is no such structure or scenario', async () => {
    const id = await stored();
    expect(await bench.store.saveScenario(freshId(), scenario(), asked())).toEqual({ outcome: 'not-found' });
    expect(await bench.store.deleteScenario(id, 'dissolve', asked())).toEqual({ outcome: 'not-found' });
  });

  it('does once what one request id asks, and answers the same again', async () => {
    const id = await stored();
    const [save, remove] = [asked(), asked()];
    await bench.store.saveScenario(id, scenario({ content: 'first' }), save);
    await bench.store.saveScenario(id, scenario({ content: 'second' }), asked());
    expect(await bench.store.saveScenario(id, scenario({ content: 'first' }), save)).toEqual({
      outcome: 'saved',
    });
    expect((await scenariosOf(bench.store, id)).map(({ content }) => content)).toEqual(['second']);
    expect(await bench.store.deleteScenario(id, 'dissolve', remove)).toEqual({ outcome: 'deleted' });
    expect(await bench.store.deleteScenario(id, 'dissolve', remove)).toEqual({ outcome: 'deleted' });
    await expect(bench.store.saveScenario(id, scenario(), remove)).rejects.toThrow(RequestIdReused);
  });

  it('goes with its structure', async () => {
    const { structure } = await create(bench.store, freshWorld());
    await bench.store.saveScenario(structure.id, scenario(), asked());
    const deletion = request({ expectedRevision: 1 });
    await bench.store.writeDelta(structure.id, differenceOf(structure, null), deletion);
    await create(bench.store, { ...structure, id: freshId() });
    expect(await scenariosOf(bench.store, structure.id)).toEqual([]);
  });
});
