import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invert } from '../../server/scenario/delta.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { structureArbitrary } from '../support/random-structure.js';
import { world } from '../support/world.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { largeStructure } from './support/large-structure.js';
import { change, create, freshWorld, read, request } from './support/writes.js';

onEveryEngine((bench) => {
  it('reads back what was written, to the letter', async () => {
    const structure = world({
      id: freshId(),
      name: 'Example, 2024',
      council: 'Example Council',
      date: '2024-02-29',
      sources: {
        protocol: { title: 'Accountability protocol', date: '2013', url: 'https://example.org/a?b=c' },
        other: {},
      },
      people: { 'a-person': { name: 'A. Person', alsoKnownAs: ['Person, A.', 'AP'] } },
      directorates: { people: { ledBy: 'director' }, schools: { partOf: 'people' } },
      boards: {
        board: {
          chairedBy: { to: 'member', source: 'other p3', note: 'in rotation' },
          accountableTo: ['cabinet'],
        },
        cabinet: { assures: ['member'], partOf: 'board' },
      },
      roles: {
        director: {
          kind: 'officer',
          designations: ['DCS', 'DASS'],
          heldBy: 'a-person',
          sitsIn: 'people',
          lineManagedBy: [{ to: 'member', source: 'protocol ¶5', note: 'monthly one-to-one' }],
          accountableTo: ['member', 'board'],
          assures: ['board'],
          memberOf: ['board'],
        },
        member: { designations: ['LMCS'], vacant: true, kind: 'independent' },
      },
      duties: {
        places: {
          function: 'education',
          mustReach: ['DCS', 'DPH'],
          dischargedBy: ['director', 'board', 'people'],
        },
        nothing: { mustReach: [] },
      },
    });
    expect(await create(bench.store, structure)).toEqual({ structure, revision: 1 });
  });

  it('keeps a structure that holds nothing', async () => {
    const structure = freshWorld({ sources: {} });
    expect(await create(bench.store, structure)).toEqual({ structure, revision: 1 });
    const coverage = await bench.store.coveredDuties(structure.id, 'FORMAL');
    expect(coverage).toEqual({ revision: 1, covered: new Map(), required: new Map() });
  });

  it('answers null for a structure that is not there', async () => {
    const id = freshId();
    expect(await bench.store.readStructure(id)).toBeNull();
    expect(await bench.store.coveredDuties(id, 'ASSURED')).toBeNull();
  });

  it('lists every structure with its revision, by id', async () => {
    const structures = [freshWorld(), freshWorld()];
    for (const structure of structures) await create(bench.store, structure);
    const listed = await bench.store.listStructures();
    expect(listed.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).toSorted());
    for (const { id, name, council, date } of structures)
      expect(listed).toContainEqual({ id, name, council, date, revision: 1, scenarios: [] });
  });

  it('turns any structure into any other and back, by deltas', async () => {
    const structures = structureArbitrary();
    await fc.assert(
      fc.asyncProperty(structures, structures, async (one, two) => {
        const id = freshId();
        const [before, after] = [
          { ...one, id },
          { ...two, id, name: 'Another name' },
        ];
        const stored = await create(bench.store, before);
        await change(bench.store, stored, after);
        expect(await read(bench.store, id)).toEqual({ structure: after, revision: 2 });
        const back = invert(differenceOf(before, after));
        await bench.store.writeDelta(id, back, request({ expectedRevision: 2 }));
        expect(await read(bench.store, id)).toEqual({ structure: before, revision: 3 });
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  it('keeps the lines of a node whose type changes', async () => {
    const lines = { roles: { head: { accountableTo: ['panel'] }, panel: {} } };
    const stored = await create(bench.store, freshWorld(lines));
    const { id } = stored.structure;
    const after = world({ id, roles: { head: { accountableTo: ['panel'] } }, boards: { panel: {} } });
    await change(bench.store, stored, after);
    expect(await read(bench.store, id)).toEqual({ structure: after, revision: 2 });
  });

  it('keeps a council of 5,000 posts', async () => {
    const structure = largeStructure(freshId(), 5_000);
    expect(await create(bench.store, structure)).toEqual({ structure, revision: 1 });
    // Its delta is longer than one property may be.
    const [first] = (await bench.store.history(structure.id, 1, 0)).revisions;
    expect(first?.delta).toEqual(differenceOf(null, structure));
  }, 60_000);
});
