import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { world } from '../support/world.js';
import { apiForTest, startApi, type ApiServer } from './api-server.js';
import { rawRequest } from './raw-request.js';

/** A file of nothing but faults that takes some tenths of a second to read. */
const LARGE = `roles:\n${'  - { assures: [{}] }\n'.repeat(12_000)}`;

function load({ address }: ApiServer, type: 'yaml' | 'json', body: string, query = '') {
  return rawRequest(address, `/load?requestId=r&author=a${query}`, {
    method: 'POST',
    headers: { 'Content-Type': `application/${type}` },
    body,
  });
}

describe('a large file', () => {
  test('is read while others are answered', async () => {
    const api = await apiForTest();
    const answers: string[] = [];
    const loaded = load(api, 'yaml', LARGE).then(({ text }) => answers.push(text));
    while (!answers.some((text) => text.includes('The file has more than 1,000 errors'))) {
      answers.push(await (await fetch(`${api.address}/livez`)).text());
      await setTimeout(10);
    }
    await loaded;
    expect(answers.length).toBeGreaterThan(10);
  });

  test('is stored as it says', async () => {
    const api = await apiForTest();
    const duties = Object.fromEntries(Array.from({ length: 3_200 }, (_, place) => [`d-${place}`, {}]));
    const structure = world({ id: 'large', duties });
    const file = writeStructure(structure, 'JSON');
    expect(file.length).toBeGreaterThan(256 * 1024);
    expect((await load(api, 'json', file)).status).toBe(200);
    expect((await api.store.readStructure(structure.id))?.structure).toEqual(structure);
  });

  test('of a scenario has its errors told as well', async () => {
    const api = await apiForTest();
    const { status, text } = await load(api, 'yaml', LARGE, '&kind=scenario');
    expect(status).toBe(422);
    expect(text).toContain('unknown key \\"roles\\"');
  });

  test('that a stopping server has begun to read is answered', async () => {
    const api = await startApi();
    const answer = load(api, 'yaml', LARGE);
    await fetch(`${api.address}/livez`);
    await api.stop();
    expect((await answer).status).toBe(422);
  });
});
