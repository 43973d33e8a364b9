import { expect, it } from 'vitest';
import type { StoredStructure } from '../../server/store/store.js';
import type { Structure } from '../../server/structure/model.js';
import { onEveryEngine } from './support/engines.js';
import { expectNoneLost } from './support/many-writers.js';
import { change, create, freshWorld } from './support/writes.js';

onEveryEngine((bench) => {
  it('loses and doubles no edit of 20 writers at once', async () => {
    await expectNoneLost(bench.store, 20, 10);
  }, 120_000);

  it('shows a reader one revision, never half of two, while others write', async () => {
    let stored = await create(bench.store, { ...freshWorld({}), ...named(0) });
    const { id } = stored.structure;
    const written = new AbortController();
    const torn: unknown[] = [];
    const readOn = async () => {
      while (!written.signal.aborted) torn.push(...namesBesides(await bench.store.readStructure(id)));
    };
    const reading = Promise.all([readOn(), readOn()]);
    for (let revision = 2; revision <= 12; revision++) {
      const next = { ...named(revision), id };
      expect(await change(bench.store, stored, next)).toMatchObject({ outcome: 'written', revision });
      stored = { structure: next, revision };
    }
    written.abort();
    await reading;
    expect(torn).toEqual([]);
  }, 60_000);
});

/** A structure in which everything carries the same number; Neo4j commits one of this size in the sight of readers. */
function named(number: number): Structure {
  const ids = Array.from({ length: 1_500 }, (_unused, place) => `r${place}`);
  const roles = Object.fromEntries(
    ids.map((id, place) => [
      id,
      {
        name: `name ${number}`,
        accountableTo: [ids[(place + number) % ids.length] ?? id].filter((to) => to !== id),
      },
    ]),
  );
  return { ...freshWorld({ roles }), name: `name ${number}` };
}

/** What a reader saw that is not of the revision which the structure says it is. */
function namesBesides(seen: StoredStructure | null): readonly string[] {
  if (!seen) return ['no structure'];
  const { structure, revision } = seen;
  const number = revision === 1 ? 0 : revision;
  const places = structure.lines.filter(
    ({ from, to }) => (Number(to.slice(1)) - Number(from.slice(1)) + 1_500) % 1_500 !== number % 1_500,
  );
  return [
    ...[structure.name, ...structure.nodes.map(({ name }) => name)].filter(
      (name) => name !== `name ${number}`,
    ),
    ...places.map(({ from, to }) => `${from} answers to ${to} at ${revision}`),
  ];
}
