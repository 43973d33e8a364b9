import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../server/scenario/difference.js';
import { DeltaDoesNotFit, RequestIdReused } from '../../server/store/errors.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { change, create, freshWorld, read, request } from './support/writes.js';

onEveryEngine((bench) => {
  it('gives each write the next revision', async () => {
    const stored = await create(bench.store, freshWorld());
    const renamed = { ...stored.structure, name: 'Renamed' };
    expect(await change(bench.store, stored, renamed)).toEqual({
      outcome: 'written',
      revision: 2,
      repeated: false,
    });
    expect(await read(bench.store, renamed.id)).toEqual({ structure: renamed, revision: 2 });
  });

  it('refuses a write against a revision that has passed, and says which is current', async () => {
    const stored = await create(bench.store, freshWorld());
    await change(bench.store, stored, { ...stored.structure, name: 'First' });
    const late = await change(bench.store, stored, { ...stored.structure, name: 'Second' });
    expect(late).toEqual({ outcome: 'conflict', expected: 1, actual: 2 });
    expect((await read(bench.store, stored.structure.id)).structure.name).toBe('First');
  });

  it('refuses to create what exists, and to change what does not', async () => {
    const { structure } = await create(bench.store, freshWorld());
    const again = request({ expectedRevision: 0 });
    expect(await bench.store.writeDelta(structure.id, differenceOf(null, structure), again)).toEqual({
      outcome: 'conflict',
      expected: 0,
      actual: 1,
    });
    const absent = freshWorld();
    const delta = differenceOf(absent, { ...absent, name: 'Renamed' });
    expect(await bench.store.writeDelta(absent.id, delta, request({ expectedRevision: 3 }))).toEqual({
      outcome: 'conflict',
      expected: 3,
      actual: 0,
    });
  });

  it('writes once for one request id and gives the same answer again, whatever came between', async () => {
    const stored = await create(bench.store, freshWorld());
    const { id } = stored.structure;
    const delta = differenceOf(stored.structure, { ...stored.structure, name: 'Once' });
    const same = request({ expectedRevision: 1 });
    expect(await bench.store.writeDelta(id, delta, same)).toEqual({
      outcome: 'written',
      revision: 2,
      repeated: false,
    });
    await change(bench.store, await read(bench.store, id), { ...stored.structure, name: 'Twice' });
    expect(await bench.store.writeDelta(id, delta, same)).toEqual({
      outcome: 'written',
      revision: 2,
      repeated: true,
    });
    expect(await bench.store.findRequest(same.requestId)).toEqual({
      structure: id,
      revision: 2,
      intent: 'test',
    });
    const now = await read(bench.store, id);
    expect([now.revision, now.structure.name]).toEqual([3, 'Twice']);
  });

  it('writes once for one request id that arrives many times at once', async () => {
    const structure = freshWorld();
    const same = request({ expectedRevision: 0 });
    const delta = differenceOf(null, structure);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => bench.store.writeDelta(structure.id, delta, same)),
    );
    expect(answers).toMatchObject(answers.map(() => ({ outcome: 'written', revision: 1 })));
    expect(answers.filter((answer) => answer.outcome === 'written' && !answer.repeated)).toHaveLength(1);
    expect((await bench.store.history(structure.id, 50, 0)).total).toBe(1);
  });

  it('knows no request that was not made', async () => {
    expect(await bench.store.findRequest(randomUUID())).toBeNull();
  });

  it('refuses a request id that wrote another structure', async () => {
    const same = request({ expectedRevision: 0 });
    const [one, two] = [freshWorld(), freshWorld()];
    await bench.store.writeDelta(one.id, differenceOf(null, one), same);
    const reused = bench.store.writeDelta(two.id, differenceOf(null, two), same);
    await expect(reused).rejects.toThrow(RequestIdReused);
    expect(await bench.store.readStructure(two.id)).toBeNull();
  });

  it('deletes a structure, and goes on counting when it is created again', async () => {
    const stored = await create(bench.store, freshWorld());
    const { structure } = stored;
    const deletion = differenceOf(structure, null);
    const request2 = request({ expectedRevision: 1 });
    expect(await bench.store.writeDelta(structure.id, deletion, request2)).toEqual({
      outcome: 'written',
      revision: 2,
      repeated: false,
    });
    expect(await bench.store.readStructure(structure.id)).toBeNull();
    expect((await bench.store.listStructures()).map(({ id }) => id)).not.toContain(structure.id);
    const created = request({ expectedRevision: 0 });
    expect(await bench.store.writeDelta(structure.id, differenceOf(null, structure), created)).toEqual({
      outcome: 'written',
      revision: 3,
      repeated: false,
    });
    expect(await read(bench.store, structure.id)).toEqual({ structure, revision: 3 });
    expect(
      (await bench.store.history(structure.id, 10, 0)).revisions.map(({ revision }) => revision),
    ).toEqual([1, 2, 3]);
  });

  it('leaves every other structure as it is', async () => {
    const [one, other] = [freshWorld(), freshWorld()];
    await create(bench.store, one);
    const before = await create(bench.store, other);
    await bench.store.writeDelta(one.id, differenceOf(one, null), request({ expectedRevision: 1 }));
    expect(await read(bench.store, other.id)).toEqual(before);
  });

  describe('a delta that was not made from what is stored', () => {
    const world = freshWorld();
    const [head] = world.nodes.filter(({ id }) => id === 'head');
    const lone = { ...world, nodes: world.nodes.filter((node) => node !== head), lines: [] };
    const misfits = {
      'adds a node that is there': differenceOf(lone, { ...world, lines: [] }),
      'removes a node that a line still holds': differenceOf({ ...world, lines: [] }, lone),
      'removes a node that is not there': differenceOf(freshWorld({ roles: { ghost: {} } }), lone),
      'adds a line to a node that is not there': differenceOf(
        freshWorld({ roles: { head: {}, ghost: {} } }),
        freshWorld({ roles: { head: { accountableTo: ['ghost'] }, ghost: {} } }),
      ),
      'removes a source that is not there': differenceOf(
        freshWorld({ sources: { ghost: {} } }),
        freshWorld({ sources: {} }),
      ),
      'creates the structure again': differenceOf(null, world),
    };
    it.each(Object.entries(misfits))('is refused when it %s', async (_words, delta) => {
      const stored = await create(bench.store, { ...world, id: freshId() });
      const { id } = stored.structure;
      const header = delta.header && { before: null, after: { ...stored.structure } };
      const fitted = { header: delta.header?.before === null ? header : null, rows: delta.rows };
      const written = bench.store.writeDelta(id, fitted, request({ expectedRevision: 1 }));
      await expect(written).rejects.toThrow(DeltaDoesNotFit);
      expect(await read(bench.store, id)).toEqual(stored);
    });
  });
});
