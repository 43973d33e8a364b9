import { expect, it } from 'vitest';
import { statement } from '../../server/store/statement.js';
import { integer } from '../../server/store/value-types.js';
import { onEveryEngine } from '../contract/support/engines.js';
import { create, freshWorld, read } from '../contract/support/writes.js';

/** Counts for longer than a statement may take on any machine, and for seconds, not hours. */
const endless = statement(
  'a statement that takes too long',
  { parameters: {}, returns: { pairs: integer } },
  'UNWIND range(1, 30000) AS one UNWIND range(1, 30000) AS two WITH one, two WHERE one <> two RETURN count(*) AS pairs',
);

onEveryEngine((bench) => {
  it('answers within 6 seconds what would take longer, and goes on', async () => {
    const stored = await create(bench.store, freshWorld());
    const started = performance.now();
    const answer = bench.engine.read((transaction) => transaction.run(endless, {}));
    await expect(answer).rejects.toMatchObject({ reason: 'slow' });
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(await read(bench.store, stored.structure.id)).toEqual(stored);
  });
});
