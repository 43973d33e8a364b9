import fc from 'fast-check';
import { it } from 'vitest';
import { expectAgreement } from '../contract/support/agreement.js';
import { freshId, onEveryEngine } from '../contract/support/engines.js';
import { largeStructure } from '../contract/support/large-structure.js';
import { create } from '../contract/support/writes.js';
import { structureArbitrary } from '../support/random-structure.js';

onEveryEngine((bench) => {
  it('finds the gaps that the snapshot finds, in 500 random structures', async () => {
    await fc.assert(
      fc.asyncProperty(structureArbitrary(), async (drawn) => {
        const structure = { ...drawn, id: freshId() };
        await create(bench.store, structure);
        await expectAgreement(bench.store, structure);
      }),
      { numRuns: 500 },
    );
  });

  it('finds them in a council of 10,000 posts', async () => {
    const structure = largeStructure(freshId(), 10_000);
    await create(bench.store, structure);
    await expectAgreement(bench.store, structure);
  });
});
