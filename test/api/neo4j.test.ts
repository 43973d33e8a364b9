import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openNeo4jStore } from '../../server/store/neo4j/open.js';
import { Proxy } from '../contract/support/proxy.js';
import { at, startApi } from './api-server.js';
import { rawRequest } from './raw-request.js';

const SAVE =
  'mutation S($input: SaveScenarioInput!) { result: saveScenario(input: $input) { __typename ... on Problem { message } } }';
const ADOPT = `mutation A($input: AdoptScenarioInput!) { result: adoptScenario(input: $input) { __typename
  ... on ScenarioAdopted { structure { revision } difference { removed { id } } } ... on Problem { message } } }`;

const database = inject('neo4j');

describe.skipIf(database === null)('the API on Neo4j', () => {
  const proxy = new Proxy(database?.uri ?? 'bolt://127.0.0.1');
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    const uri = await proxy.start();
    api = await startApi({}, () => openNeo4jStore({ ...database, uri }));
    await api.load('kent-2014', { replace: 'true' });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await proxy.stop();
  });

  const KENT = `{ structure(id: "kent-2014") { revision formal: coverage { designation missing } assured: coverage(via: ASSURED) { designation missing } gaps { duty { id } designation } } }`;

  /** A structure of its own with a scenario, the request that adopts it, and how long its history is. */
  async function scenarioToAdopt() {
    const structure = `c-${randomUUID()}`;
    await api.load({ id: structure, roles: { head: {}, dcs: { assures: ['head'] } } });
    const ask = async (query: string, input: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await api.ask(query, {
        input: { structure, author: 'A test', id: 'cut', ...input },
      });
      if (errors[0]) throw new Error(errors[0].message);
      return at(data, 'result');
    };
    const changes = [{ removeLine: { type: 'ASSURES', from: 'dcs', to: 'head' } }];
    await ask(SAVE, { name: 'Cut', changes, requestId: randomUUID() });
    const request = { expectedRevision: 1, requestId: randomUUID() };
    return {
      revision: 1,
      adopt: () => ask(ADOPT, request),
      historyLength: async () => {
        const { data } = await api.ask(
          'query H($id: ID!) { structure(id: $id) { history { totalCount } } }',
          {
            id: structure,
          },
        );
        return at(data, 'structure.history.totalCount');
      },
    };
  }

  test('gives the facts of Kent', async () => {
    const { data, errors } = await api.ask(KENT);
    expect(errors).toEqual([]);
    const missing = (DCS: number, LMCS: number) => [
      { designation: 'DCS', missing: DCS },
      { designation: 'LMCS', missing: LMCS },
    ];
    expect(at(data, 'structure.formal')).toEqual(missing(0, 24));
    expect(at(data, 'structure.assured')).toEqual(missing(0, 0));
    expect(at(data, 'structure.gaps')).toHaveLength(24);
  });

  test('adopts, keeps the history and goes back', async () => {
    const before = await api.ask('{ structure(id: "kent-2014") { revision } }');
    const revision = Number(at(before.data, 'structure.revision'));
    const who = { structure: 'kent-2014', author: 'A test' };
    const changes = [{ remove: { id: 'kicsb' } }];
    await api.ask('mutation S($input: SaveScenarioInput!) { saveScenario(input: $input) { __typename } }', {
      input: { ...who, id: 'dissolve', name: 'Dissolve', changes, requestId: `save-${Date.now()}` },
    });
    const adopted = await api.ask(
      'mutation A($input: AdoptScenarioInput!) { adoptScenario(input: $input) { ... on ScenarioAdopted { structure { revision coverage(via: ASSURED) { missing } } } ... on Problem { message } } }',
      { input: { ...who, id: 'dissolve', expectedRevision: revision, requestId: `adopt-${Date.now()}` } },
    );
    expect(adopted.data).toEqual({
      adoptScenario: { structure: { revision: revision + 1, coverage: [{ missing: 0 }, { missing: 24 }] } },
    });
    const reverted = await api.ask(
      'mutation R($input: RevertStructureInput!) { revertStructure(input: $input) { ... on StructureReverted { structure { coverage(via: ASSURED) { missing } } } ... on Problem { message } } }',
      {
        input: {
          ...who,
          toRevision: revision,
          expectedRevision: revision + 1,
          requestId: `back-${Date.now()}`,
        },
      },
    );
    expect(reverted.data).toEqual({
      revertStructure: { structure: { coverage: [{ missing: 0 }, { missing: 0 }] } },
    });
  });

  test('adopts once when the connection breaks between the commit and its answer', async () => {
    const { adopt, revision, historyLength } = await scenarioToAdopt();
    proxy.commitsToCut = 1;
    expect(await adopt()).toMatchObject({
      __typename: 'ScenarioAdopted',
      structure: { revision: revision + 1 },
    });
    expect(proxy.commitsToCut).toBe(0);
    expect(await historyLength()).toBe(revision + 1);
  });

  test('answers a request that is repeated as its first time, whose answer got lost with the database', async () => {
    const { adopt, revision, historyLength } = await scenarioToAdopt();
    proxy.commitsToCut = 1;
    const lost = adopt().catch((error: unknown) => error);
    while (proxy.commitsToCut > 0) await setTimeout(5);
    await proxy.stop();
    expect(await lost).toBeInstanceOf(Error);
    await proxy.start();
    const answer = await adopt();
    expect(answer).toMatchObject({
      __typename: 'ScenarioAdopted',
      structure: { revision: revision + 1 },
      difference: { removed: [{ id: 'ASSURES:dcs:head' }] },
    });
    expect(await adopt()).toEqual(answer);
    expect(await historyLength()).toBe(revision + 1);
  });

  test('says within six seconds that the database is away, stays alive, and is back without a restart', async () => {
    await proxy.stop();
    const left = performance.now();
    const away = await api.ask(KENT);
    expect(performance.now() - left).toBeLessThan(6_000);
    expect(away.status).toBe(503);
    expect(away.errors[0]?.message).toMatch(
      /^Neo4j at bolt:.* does not answer\. Start it, or check NEO4J_URI\.$/,
    );
    expect(await rawRequest(api.address, '/livez')).toMatchObject({ status: 200 });
    expect(await rawRequest(api.address, '/readyz')).toMatchObject({ status: 503 });

    await proxy.start();
    const returned = performance.now();
    for (;;) {
      const { status, data } = await api.ask(KENT);
      if (status === 200) {
        expect(at(data, 'structure.gaps')).toHaveLength(24);
        break;
      }
      if (performance.now() - returned > 5_000) throw new Error('the server did not come back');
    }
    expect(performance.now() - returned).toBeLessThan(5_000);
    expect(await rawRequest(api.address, '/readyz')).toMatchObject({ status: 200 });
  });

  test('answers within six seconds when the database falls silent', async () => {
    proxy.fallSilent();
    const silent = performance.now();
    const { status, errors } = await api.ask(KENT);
    expect(performance.now() - silent).toBeLessThan(7_000);
    expect(status).toBe(503);
    expect(errors[0]?.message).not.toBe('');
    await proxy.stop();
    await proxy.start();
    expect((await api.ask(KENT)).status).toBe(200);
  });
});
