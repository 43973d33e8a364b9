import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { differenceOf } from '../../server/scenario/difference.js';
import { StoreUnavailable } from '../../server/store/errors.js';
import { openNeo4jStore } from '../../server/store/neo4j/open.js';
import type { Store } from '../../server/store/store.js';
import { Proxy } from './support/proxy.js';
import { create, freshWorld, read, request } from './support/writes.js';

const address = inject('neo4j');

describe.skipIf(address === null)('a Neo4j that comes and goes', () => {
  const proxy = new Proxy(address?.uri ?? 'bolt://127.0.0.1');
  let store: Store;
  beforeAll(async () => {
    store = await openNeo4jStore({ ...address, uri: await proxy.start() });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await proxy.stop();
  });

  it('is said to be away within 6 seconds, and is back within 5 of its return', async () => {
    const stored = await create(store, freshWorld());
    const { id } = stored.structure;
    expect(await store.health()).toEqual({ available: true, message: null });

    await proxy.stop();
    const left = performance.now();
    await expect(store.readStructure(id)).rejects.toMatchObject({ reason: 'away' });
    expect(performance.now() - left).toBeLessThan(6_000);
    const health = await store.health();
    expect(health.available).toBe(false);
    expect(health.message).toMatch(
      /^Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not answer\. Start it, or check NEO4J_URI\.$/,
    );

    await proxy.start();
    const returned = performance.now();
    expect(await read(store, id)).toEqual(stored);
    expect(performance.now() - returned).toBeLessThan(5_000);
    expect(await store.health()).toEqual({ available: true, message: null });
  }, 30_000);

  it('answers within 6 seconds when the database falls silent', async () => {
    const { structure } = await create(store, freshWorld());
    proxy.fallSilent();
    const silent = performance.now();
    await expect(store.readStructure(structure.id)).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - silent).toBeLessThan(6_000);
    expect((await store.health()).available).toBe(false);
    await proxy.stop();
    await proxy.start();
    expect((await read(store, structure.id)).structure).toEqual(structure);
  }, 30_000);

  it('writes once when the connection breaks between a commit and its answer', async () => {
    const stored = await create(store, freshWorld());
    const { id } = stored.structure;
    const renamed = { ...stored.structure, name: 'Renamed once' };
    proxy.commitsToCut = 2;
    const asked = request({ expectedRevision: 1 });
    const result = await store.writeDelta(id, differenceOf(stored.structure, renamed), asked);
    expect(proxy.commitsToCut).toBe(0);
    expect(result).toEqual({ outcome: 'written', revision: 2, repeated: true });
    expect(await read(store, id)).toEqual({ structure: renamed, revision: 2 });
    expect((await store.history(id, 10, 0)).total).toBe(2);
  }, 30_000);
});

it('says within 6 seconds that nothing answers at an address, and shows no password that it holds', async () => {
  const started = performance.now();
  const opened = openNeo4jStore({ uri: 'bolt://neo4j:s3cret@127.0.0.1:9' });
  await expect(opened).rejects.toMatchObject({
    reason: 'away',
    message: 'Neo4j at bolt://127.0.0.1:9 does not answer. Start it, or check NEO4J_URI.',
  });
  expect(performance.now() - started).toBeLessThan(6_000);
});

it.each(['localhost:7687', 'http://127.0.0.1:7474', 'neo4j', ''])(
  'says that %j is no address of a Neo4j',
  async (uri) => {
    const opened = openNeo4jStore({ uri });
    await expect(opened).rejects.toThrow(
      'NEO4J_URI is not the address of a Neo4j. Write it as bolt://host:7687',
    );
  },
);
