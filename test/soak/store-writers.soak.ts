import { it } from 'vitest';
import { onEveryEngine } from '../contract/support/engines.js';
import { expectNoneLost } from '../contract/support/many-writers.js';

onEveryEngine((bench) => {
  it('loses and doubles none of 2,000 edits by 20 writers at once', async () => {
    await expectNoneLost(bench.store, 20, 100);
  });
});
