import { rm } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { openEmbeddedEngine, openEmbeddedStore } from '../../server/store/embedded/open.js';
import { appliedMigrations, MIGRATIONS, recordMigration } from '../../server/store/generated/statements.js';
import { openGraphStore } from '../../server/store/graph-store.js';
import { openNeo4jStore } from '../../server/store/neo4j/open.js';
import { onEveryEngine, temporaryFolder } from './support/engines.js';
import { create, freshWorld, read } from './support/writes.js';

onEveryEngine((bench) => {
  it('records every migration once', async () => {
    const rows = await bench.engine.read((transaction) => transaction.run(appliedMigrations, {}));
    const numbers = rows.map(({ number }) => number).sort((left, right) => left - right);
    expect(numbers).toEqual(MIGRATIONS.map(({ number }) => number));
  });

  it('can be set up again, and changes nothing by it', async () => {
    const stored = await create(bench.store, freshWorld());
    for (const { statement } of MIGRATIONS) await bench.engine.define(statement);
    const again = await openGraphStore({ ...unclosed(bench.engine) });
    expect(await read(again, stored.structure.id)).toEqual(stored);
  });
});

/** The same engine for a second store, which must not close it. */
function unclosed(engine: Parameters<typeof openGraphStore>[0]): typeof engine {
  return {
    place: engine.place,
    commits: engine.commits,
    readsOneMoment: engine.readsOneMoment,
    read: (work, options) => engine.read(work, options),
    write: (work) => engine.write(work),
    define: (statement) => engine.define(statement),
    settle: () => engine.settle(),
    ping: () => engine.ping(),
    close: () => Promise.resolve(),
  };
}

it('numbers the migrations from 1 without a hole', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

it('refuses data that a newer program has set up', async () => {
  const folder = await temporaryFolder();
  await (await openEmbeddedStore({ folder, create: true })).close();
  const engine = await openEmbeddedEngine({ folder, create: false });
  await engine.write((transaction) =>
    transaction.run(recordMigration, { number: 900, name: 'from the future' }),
  );
  await engine.close();
  await expect(openEmbeddedStore({ folder, create: false })).rejects.toMatchObject({
    reason: 'newer',
    message: expect.stringContaining('was set up by a newer answerable (its schema has step 900)') as string,
  });
  await rm(folder, { recursive: true });
});

it('goes on with a set-up that was broken off', async () => {
  const folder = await temporaryFolder();
  const engine = await openEmbeddedEngine({ folder, create: true });
  for (const { statement } of MIGRATIONS.slice(0, 3)) await engine.define(statement);
  await engine.close();
  const store = await openEmbeddedStore({ folder, create: false });
  const stored = await create(store, freshWorld());
  expect(await read(store, stored.structure.id)).toEqual(stored);
  await store.close();
  await rm(folder, { recursive: true });
});

// That two may set up an empty Neo4j at once is what the run itself begins with: test/support/neo4j/global-setup.ts.
describe.skipIf(inject('neo4j') === null)('on Neo4j', () => {
  it('is opened by several at once', async () => {
    const address = inject('neo4j') ?? { uri: '' };
    const stores = await Promise.all(Array.from({ length: 4 }, () => openNeo4jStore(address)));
    await Promise.all(stores.map((store) => store.close()));
  }, 60_000);
});
