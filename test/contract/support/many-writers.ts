import { expect } from 'vitest';
import { deltaOf, nodeRows, type Delta } from '../../../server/scenario/delta.js';
import { StoreUnavailable } from '../../../server/store/errors.js';
import type { Store } from '../../../server/store/store.js';
import type { StructureId } from '../../../server/structure/ids.js';
import { world } from '../../support/world.js';
import { create, freshWorld, read, request } from './writes.js';

/**
 * So many writers, each adding so many people of their own, all to one structure at once: whoever meets a conflict
 * goes on from the revision it names, whoever is told to try again sends the same request. Expects that every edit is
 * there once, and that the history has each of them.
 */
export async function expectNoneLost(store: Store, writers: number, edits: number): Promise<void> {
  const { structure } = await create(store, freshWorld({ roles: { first: {} } }));
  const names = Array.from({ length: writers }, (_, writer) =>
    Array.from({ length: edits }, (_unused, edit) => `w${writer}-${edit}`),
  );
  await Promise.all(names.map((own) => addEach(store, structure.id, own)));

  const stored = await read(store, structure.id);
  const added = stored.structure.nodes.filter(({ type }) => type === 'Person').map(({ id }) => id);
  expect(added).toEqual(names.flat().sort());
  expect(stored.revision).toBe(1 + writers * edits);
  expect((await store.history(structure.id, 1, 0)).total).toBe(1 + writers * edits);
}

async function addEach(store: Store, id: StructureId, people: readonly string[]): Promise<void> {
  let revision = 1;
  for (const person of people) revision = await addFrom(store, id, adding(person), revision);
}

/** The revision that the write made, from the given one or whichever a conflict names. */
async function addFrom(store: Store, id: StructureId, delta: Delta, revision: number): Promise<number> {
  let expectedRevision = revision;
  for (;;) {
    const asked = request({ expectedRevision });
    const result = await again(() => store.writeDelta(id, delta, asked));
    if (result.outcome === 'written') return result.revision;
    expectedRevision = result.actual;
  }
}

/** Sends the same request again when the answer was to try again, as it is where many wait for one lock. */
async function again<Result>(send: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof StoreUnavailable && error.reason === 'slow')) throw error;
    }
  }
}

function adding(person: string): Delta {
  const { nodes } = world({ people: { [person]: {} } });
  return deltaOf(
    null,
    nodes.flatMap((node) => nodeRows(null, node)),
  );
}
