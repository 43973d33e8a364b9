import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';
import { freshId, temporaryFolder } from './support/engines.js';
import { expectNothingLost } from './support/kills.js';
import { create, freshWorld, read, scenariosOf } from './support/writes.js';

it('keeps every answered write when its process is killed, ten times over', async () => {
  const folder = await temporaryFolder();
  const id = freshId();
  let revision = 0;
  for (let kill = 0; kill < 10; kill++) {
    const reached = await expectNothingLost(folder, id, (kill * 37) % 150);
    expect(reached).toBeGreaterThan(revision);
    revision = reached;
  }
  await rm(folder, { recursive: true });
}, 120_000);

it('finds everything again after it was closed and opened', async () => {
  const folder = await temporaryFolder();
  const first = await openEmbeddedStore({ folder, create: true });
  const stored = await create(first, freshWorld());
  const { id } = stored.structure;
  await first.saveScenario(
    id,
    { id: 's', name: 'S', source: null, baseRevision: 1, content: '{}' },
    { requestId: 'one', intent: 'save', author: 'A', at: new Date(0) },
  );
  const before = [await first.history(id, 10, 0), await scenariosOf(first, id), await first.listStructures()];
  await first.close();
  const second = await openEmbeddedStore({ folder, create: false });
  expect(await read(second, id)).toEqual(stored);
  expect([
    await second.history(id, 10, 0),
    await scenariosOf(second, id),
    await second.listStructures(),
  ]).toEqual(before);
  await second.close();
  await rm(folder, { recursive: true });
});
