import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { temporaryFolder } from '../support/cli.js';
import { serveAsProcess, type ServerProcess } from '../support/server-process.js';
import { world } from '../support/world.js';
import { apiForTest, at } from './api-server.js';

const KILLS = 4;
const CHANGES = 400;
const POSTS = Array.from({ length: CHANGES }, (_, index) => `post-${index}`);

const COUNCIL = {
  id: 'c',
  roles: {
    head: {},
    ...Object.fromEntries(POSTS.map((id) => [id, { lineManagedBy: ['head'] }])),
  },
};

/** Each change adds a node and a line, so that half an adoption would show. */
const SCENARIO = POSTS.map((id) => ({
  addRole: {
    id: `deputy-of-${id}`,
    name: 'Deputy',
    kind: 'officer',
    lineManagedBy: [{ to: id }],
  },
}));

const SAVE =
  'mutation S($input: SaveScenarioInput!) { result: saveScenario(input: $input) { __typename ... on Problem { message } } }';
const ADOPT = `mutation A($input: AdoptScenarioInput!) { result: adoptScenario(input: $input) { __typename
  ... on ScenarioAdopted { structure { revision } difference { added { id } } } ... on Problem { message } } }`;
const REVERT =
  'mutation R($input: RevertStructureInput!) { result: revertStructure(input: $input) { __typename ... on Problem { message } } }';
const STATE = `{ structure(id: "c") { revision file(format: JSON)
  history(first: 500) { totalCount nodes { difference { added { id } } } } } }`;

const answered = z.object({ data: z.record(z.string(), z.unknown()) });
const state = z.object({
  revision: z.number(),
  file: z.string(),
  history: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ difference: z.object({ added: z.array(z.unknown()) }) })),
  }),
});

async function ask(address: string, query: string, input?: unknown, signal?: AbortSignal) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
    signal: signal ?? null,
  });
  return answered.parse(await response.json()).data;
}

/** The structure with the length of its history and how much its last revision added. */
async function stateAt(address: string) {
  const { revision, file, history } = state.parse((await ask(address, STATE))['structure']);
  const { totalCount, nodes } = history;
  return { revision, file, totalCount, lastAdded: nodes.at(-1)?.difference.added.length };
}

async function prepared(address: string): Promise<void> {
  const loaded = await fetch(`${address}/load?requestId=load&author=test`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: writeStructure(world(COUNCIL), 'JSON'),
  });
  expect(loaded.status).toBe(200);
  const scenario = { structure: 'c', id: 's', name: 'S', changes: SCENARIO };
  expect((await ask(address, SAVE, { ...scenario, requestId: 'save', author: 'test' }))['result']).toEqual({
    __typename: 'ScenarioSaved',
  });
}

function adoption(expectedRevision: number) {
  const requestId = `adopt-${expectedRevision}`;
  return { structure: 'c', id: 's', author: 'test', expectedRevision, requestId };
}

function way(expectedRevision: number, back: number) {
  const requestId = `back-${expectedRevision}`;
  return { structure: 'c', author: 'test', expectedRevision, toRevision: back, requestId };
}

describe('an adoption of many changes', () => {
  test(`is wholly there or not at all when the server is killed in its midst, ${KILLS} times over`, async () => {
    const data = join(await temporaryFolder(), 'data');
    let server: ServerProcess = await serveAsProcess(data);
    await prepared(server.address);
    const before = await stateAt(server.address);
    const started = performance.now();
    await ask(server.address, ADOPT, adoption(1));
    const taken = performance.now() - started;
    const after = await stateAt(server.address);
    await ask(server.address, REVERT, way(2, 1));

    let revision = 3;
    for (let kill = 0; kill < KILLS; kill++) {
      const lost = ask(server.address, ADOPT, adoption(revision)).catch(() => null);
      await setTimeout((taken * (kill + 1)) / KILLS);
      await server.stop('SIGKILL');
      await lost;
      server = await serveAsProcess(data);

      const reopened = await stateAt(server.address);
      const adopted = reopened.revision === revision + 1;
      expect(reopened).toEqual({
        ...(adopted ? after : { ...before, lastAdded: reopened.lastAdded }),
        revision: adopted ? revision + 1 : revision,
        totalCount: adopted ? revision + 1 : revision,
      });

      const answer = await ask(server.address, ADOPT, adoption(revision));
      expect(answer['result']).toMatchObject({
        __typename: 'ScenarioAdopted',
        structure: { revision: revision + 1 },
      });
      expect(await ask(server.address, ADOPT, adoption(revision))).toEqual(answer);
      expect(await stateAt(server.address)).toEqual({
        ...after,
        revision: revision + 1,
        totalCount: revision + 1,
      });
      await ask(server.address, REVERT, way(revision + 1, 1));
      revision += 2;
    }
  });

  test('is made once when who asked is gone before the answer, and is answered when it is asked for again', async () => {
    const { address } = await apiForTest();
    await prepared(address);
    let revision = 1;
    for (const patience of [1, 10, 30, 60]) {
      const request = adoption(revision);
      // A quick machine may have answered by then.
      await ask(address, ADOPT, request, AbortSignal.timeout(patience)).catch(() => null);
      const answer = await ask(address, ADOPT, request);
      expect(at(answer, 'result.structure.revision')).toBe(revision + 1);
      expect(await ask(address, ADOPT, request)).toEqual(answer);
      expect((await stateAt(address)).totalCount).toBe(revision + 1);
      await ask(address, REVERT, way(revision + 1, 1));
      revision += 2;
    }
  });
});
