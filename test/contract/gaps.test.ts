import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gaps } from '../../server/accountability/gaps.js';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import type { DutyCoverage, Store } from '../../server/store/store.js';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { compareIds } from '../../server/structure/ids.js';
import { ROUTE_POLICIES, type RoutePolicy } from '../../server/structure/line-types.js';
import type { Structure } from '../../server/structure/model.js';
import { structureArbitrary } from '../support/random-structure.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { largeStructure } from './support/large-structure.js';
import { change, create, freshWorld, read } from './support/writes.js';

/** The required pairs that the database found no route for, by duty, then in enum order. */
function gapsByCypher({ covered, required }: DutyCoverage): string[] {
  const missing = DESIGNATIONS.flatMap((designation) => {
    const routed = new Set(covered.get(designation));
    return (required.get(designation) ?? [])
      .filter((duty) => !routed.has(duty))
      .map((duty) => ({ duty, designation }));
  });
  const inOrder = missing.toSorted((left, right) => compareIds(left.duty, right.duty));
  return inOrder.map(({ duty, designation }) => `${duty} → ${designation}`);
}

function gapsBySnapshot(structure: Structure, via: RoutePolicy): string[] {
  const found = gaps(buildSnapshot(structure), { to: [...DESIGNATIONS], via });
  return found.map(({ duty, designation }) => `${duty} → ${designation}`);
}

async function expectAgreement(store: Store, structure: Structure): Promise<void> {
  for (const policy of ROUTE_POLICIES) {
    const coverage = await store.coveredDuties(structure.id, policy);
    if (!coverage) throw new Error(`there is no structure ${structure.id}`);
    expect(gapsByCypher(coverage)).toEqual(gapsBySnapshot(structure, policy));
  }
}

onEveryEngine((bench) => {
  it('finds by path queries exactly the gaps that the snapshot finds, under both policies', async () => {
    await fc.assert(
      fc.asyncProperty(structureArbitrary(), async (drawn) => {
        const structure = { ...drawn, id: freshId() };
        await create(bench.store, structure);
        await expectAgreement(bench.store, structure);
      }),
      { numRuns: 60 },
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
