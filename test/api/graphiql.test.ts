import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { READY_MADE_QUERIES } from '../../client/graphiql/queries.js';
import { root } from '../support/cli.js';
import { at, startApi } from './api-server.js';
import { rawRequest } from './raw-request.js';

const isBuilt = existsSync(join(root, 'dist', 'graphiql', 'index.html'));

describe('GraphiQL', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
    for (const council of ['kent-2014', 'bromley-2015']) await api.load(council);
  });
  afterAll(() => api.stop());

  test.each(READY_MADE_QUERIES.map((query) => [/query (\w+)/.exec(query)?.[1], query]))(
    'has the ready-made query %s, which answers',
    async (_name, query = '') => {
      const { data, errors } = await api.ask(query);
      expect(errors).toEqual([]);
      expect(JSON.stringify(data)).not.toContain('null}');
    },
  );

  test('finds what its ready-made queries ask for', async () => {
    const [gaps = '', routes = '', answering = ''] = READY_MADE_QUERIES;
    expect(at((await api.ask(gaps)).data, 'structure.gaps')).toHaveLength(24);
    expect(at((await api.ask(routes)).data, 'structure.duty.routes.0.length')).toBeGreaterThan(0);
    expect(at((await api.ask(answering)).data, 'structure.carriers.0.answeredToBy.0.name')).not.toBe('');
  });

  test.skipIf(!isBuilt)('is a page whose every part comes from this server', async () => {
    const page = await rawRequest(api.address, '/graphiql/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    const parts = Array.from(page.text.matchAll(/(?:src|href)="([^"]+)"/g), ([, part = '']) => part);
    for (const part of parts.filter((each) => each !== 'data:,')) {
      expect(part).toMatch(/^\/graphiql\/assets\//);
      expect((await rawRequest(api.address, part)).status).toBe(200);
    }
    expect((await rawRequest(api.address, '/graphiql')).headers.location).toBe('/graphiql/');
  });

  test('has nothing at an address that it does not have', async () => {
    expect(await rawRequest(api.address, '/graphiql/../../package.json')).toMatchObject({ status: 404 });
    expect(await rawRequest(api.address, '/graphiql/..%2f..%2fpackage.json')).toMatchObject({ status: 404 });
  });
});
