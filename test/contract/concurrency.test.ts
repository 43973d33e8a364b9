import { expect, it } from 'vitest';
import { onEveryEngine } from './support/engines.js';
import { expectNoneLost } from './support/many-writers.js';
import { change, create, freshWorld } from './support/writes.js';

onEveryEngine((bench) => {
  it('loses and doubles no edit of 20 writers at once', async () => {
    await expectNoneLost(bench.store, 20, 10);
  }, 120_000);

  it('shows a reader one revision, never half of two, while others write', async () => {
    let stored = await create(bench.store, named(0));
    const { id } = stored.structure;
    const written = new AbortController();
    const seen: unknown[] = [];
    const reading = (async () => {
      while (!written.signal.aborted) seen.push(await bench.store.readStructure(id));
    })();
    for (let revision = 2; revision <= 15; revision++) {
      const next = { ...named(revision), id };
      expect(await change(bench.store, stored, next)).toEqual({
        outcome: 'written',
        revision,
        repeated: false,
      });
      stored = { structure: next, revision };
    }
    written.abort();
    await reading;
    for (const one of seen) expect(one).toMatchObject(expectedAt(one));
  }, 60_000);
});

/** A structure in which everything carries the same number. */
function named(number: number) {
  const roles = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { name: `name ${number}` }]));
  return { ...freshWorld({ roles }), name: `name ${number}` };
}

/** What a reader must have seen whole: the names of the revision that the structure says it is. */
function expectedAt(seen: unknown) {
  const revision =
    typeof seen === 'object' && seen !== null && 'revision' in seen ? Number(seen.revision) : NaN;
  const name = `name ${revision === 1 ? 0 : revision}`;
  return { structure: { name, nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, name })) } };
}
