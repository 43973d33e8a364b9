import { expect, it } from 'vitest';
import { differenceOf } from '../../server/scenario/difference.js';
import { graphStore } from '../../server/store/graph-store.js';
import { world } from '../support/world.js';
import { onEveryEngine } from './support/engines.js';
import { failingAt } from './support/failing-engine.js';
import { create, freshWorld, request } from './support/writes.js';

onEveryEngine((bench) => {
  it('leaves nothing of a write of which any statement failed', async () => {
    const stored = await create(bench.store, freshWorld());
    const { id } = stored.structure;
    const after = {
      ...world({
        id,
        roles: { head: { assures: ['panel'] } },
        boards: { panel: {} },
        people: { p: {} },
        sources: { other: {} },
      }),
      name: 'Renamed',
    };
    const delta = differenceOf(stored.structure, after);
    const history = await bench.store.history(id, 10, 0);

    for (let place = 0; ; place++) {
      const failing = graphStore(failingAt(bench.engine, place));
      const asked = request({ expectedRevision: 1 });
      const result = await failing.writeDelta(id, delta, asked).catch(() => 'failed');
      if (result !== 'failed') {
        expect(place).toBeGreaterThan(10);
        break;
      }
      expect(await bench.store.readStructure(id)).toEqual(stored);
      expect(await bench.store.history(id, 10, 0)).toEqual(history);
      expect(await bench.store.findRequest(asked.requestId)).toBeNull();
    }
    expect(await bench.store.readStructure(id)).toEqual({ structure: after, revision: 2 });
  }, 60_000);
});
