import fc from 'fast-check';
import { expect, it } from 'vitest';
import { structureArbitrary } from '../support/random-structure.js';
import { expectAgreement } from './support/agreement.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { largeStructure } from './support/large-structure.js';
import { change, create, freshWorld, read } from './support/writes.js';

onEveryEngine((bench) => {
  it('finds by path queries exactly the gaps that the snapshot finds, under both policies', async () => {
    await fc.assert(
      fc.asyncProperty(structureArbitrary(), async (drawn) => {
        const structure = { ...drawn, id: freshId() };
        await create(bench.store, structure);
        await expectAgreement(bench.store, structure);
      }),
      { numRuns: 50 },
    );
  }, 90_000);

  it('agrees on a council of 1,000 posts', async () => {
    const structure = largeStructure(freshId(), 1_000);
    await create(bench.store, structure);
    await expectAgreement(bench.store, structure);
  }, 60_000);

  it('agrees where every post answers to every other', async () => {
    const posts = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const role = (id: string) => ({ accountableTo: posts.filter((other) => other !== id) });
    const structure = freshWorld({
      roles: {
        ...Object.fromEntries(posts.map((id) => [id, role(id)])),
        p0: { designations: ['DCS', 'LMCS'] },
      },
      duties: { reached: { dischargedBy: ['p39'] }, lost: {} },
    });
    await create(bench.store, structure);
    await expectAgreement(bench.store, structure);
  });

  it('answers for the revision that it names', async () => {
    const stored = await create(bench.store, freshWorld());
    expect((await bench.store.coveredDuties(stored.structure.id, 'FORMAL'))?.covered).toEqual(
      new Map([['DCS', ['places']]]),
    );
    const without = { ...stored.structure, lines: [] };
    await change(bench.store, stored, without);
    expect(await bench.store.coveredDuties(without.id, 'FORMAL')).toEqual({
      revision: 2,
      covered: new Map(),
      required: new Map([
        ['DCS', ['places', 'welfare']],
        ['LMCS', ['places', 'welfare']],
      ]),
    });
    await expectAgreement(bench.store, (await read(bench.store, without.id)).structure);
  });
});
