import { expect, it } from 'vitest';
import { invert } from '../../server/scenario/delta.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { change, create, freshWorld, read, request } from './support/writes.js';

onEveryEngine((bench) => {
  it('notes who wrote what and when, for every write', async () => {
    const structure = freshWorld();
    const renamed = { ...structure, name: 'Renamed' };
    const first = request({
      expectedRevision: 0,
      author: 'Zoë “the” Clerk',
      at: new Date('2026-01-01T00:00:00.000Z'),
    });
    const second = request({ expectedRevision: 1, at: new Date('2026-12-31T23:59:59.999Z') });
    const [created, changed] = [differenceOf(null, structure), differenceOf(structure, renamed)];
    await bench.store.writeDelta(structure.id, created, first);
    await bench.store.writeDelta(structure.id, changed, second);
    const noted = ({ requestId, author, at }: typeof first) => ({ requestId, author, at });
    expect(await bench.store.history(structure.id, 10, 0)).toEqual({
      total: 2,
      revisions: [
        { revision: 1, ...noted(first), delta: created },
        { revision: 2, ...noted(second), delta: changed },
      ],
    });
  });

  it('gives a stretch of it, oldest first', async () => {
    let stored = await create(bench.store, freshWorld());
    const { id } = stored.structure;
    for (const name of ['b', 'c', 'd', 'e']) {
      await change(bench.store, stored, { ...stored.structure, name });
      stored = await read(bench.store, id);
    }
    const page = await bench.store.history(id, 2, 2);
    expect(page.total).toBe(5);
    expect(page.revisions.map(({ revision }) => revision)).toEqual([3, 4]);
    expect((await bench.store.history(id, 2, 5)).revisions).toEqual([]);
  });

  it('is empty for a structure that never was', async () => {
    expect(await bench.store.history(freshId(), 10, 0)).toEqual({ revisions: [], total: 0 });
  });

  it('notes nothing of a write that was refused', async () => {
    const { structure } = await create(bench.store, freshWorld());
    await bench.store.writeDelta(structure.id, { header: null, rows: [] }, request({ expectedRevision: 7 }));
    expect((await bench.store.history(structure.id, 10, 0)).total).toBe(1);
  });

  it('brings back what was, by the deltas read backwards', async () => {
    const stored = await create(bench.store, freshWorld());
    const { id } = stored.structure;
    const after = { ...stored.structure, nodes: [], lines: [], sources: [] };
    await change(bench.store, stored, after);
    const [last] = (await bench.store.history(id, 1, 1)).revisions;
    if (!last) throw new Error('the second revision is missing');
    await bench.store.writeDelta(id, invert(last.delta), request({ expectedRevision: 2 }));
    expect(await read(bench.store, id)).toEqual({ ...stored, revision: 3 });
  });
});
