import { describe, expect, test, vi } from 'vitest';
import { CannotListen } from '../../server/http.js';
import { StoreUnavailable } from '../../server/store/errors.js';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';
import { apiForTest, startApi } from './api-server.js';
import { rawRequest } from './raw-request.js';

describe('a server', () => {
  test('is alive and ready', async () => {
    const { address, server } = await apiForTest();
    expect(JSON.parse((await rawRequest(address, '/livez')).text)).toEqual({
      status: 'alive',
      instance: server.instance,
    });
    expect(await rawRequest(address, '/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  test('whose store is closed is alive, not ready, and says why', async () => {
    const api = await apiForTest();
    const { address, store } = api;
    await store.close();
    expect(await rawRequest(address, '/livez')).toMatchObject({ status: 200 });
    const ready = await rawRequest(address, '/readyz');
    expect(ready.status).toBe(503);
    expect(ready.message).toContain('was closed');
    const { status, errors } = await api.ask('{ structures { id } }');
    expect(status).toBe(503);
    expect(errors[0]).toMatchObject({ extensions: { code: 'STORE_UNAVAILABLE', reason: 'closed' } });
    const load = await rawRequest(address, '/load?requestId=r&author=a', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"format":1,"structure":{"id":"a","name":"A","council":"C","date":"2024"}}',
    });
    expect(load).toMatchObject({ status: 503, code: 'STORE_UNAVAILABLE' });
  });

  test('answers what it began before it closes', async () => {
    const waiting: (() => void)[] = [];
    const api = await startApi({}, async (folder) => {
      const store = await openEmbeddedStore({ folder, create: true });
      const turn = () => new Promise<void>((resolve) => waiting.push(resolve));
      return { ...store, listStructures: () => turn().then(() => store.listStructures()) };
    });
    const answers = Promise.all(Array.from({ length: 20 }, () => api.ask('{ structures { id } }')));
    await vi.waitUntil(() => waiting.length === 20);
    const stopped = api.stop();
    for (const go of waiting) go();
    for (const { data } of await answers) expect(data).toEqual({ structures: [] });
    await stopped;
    await expect(fetch(api.address)).rejects.toThrow();
  });

  test('that closes does not wait for connections without a request', async () => {
    const api = await startApi();
    await fetch(`${api.address}/livez`);
    const start = performance.now();
    await api.stop();
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('says that its port is taken', async () => {
    const { address } = await apiForTest();
    const { port } = new URL(address);
    const failure: unknown = await startApi({ port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CannotListen);
    expect(failure).toMatchObject({
      message: `Cannot listen at 127.0.0.1:${port}: it is in use; stop what uses it, or give another with --port.`,
    });
  });

  test('masks what nobody foresaw, logs it and names the request', async () => {
    // A store that fails as none should: the closed engine's error, disguised as a defect.
    const api = await startApi({}, async (folder) => {
      const store = await openEmbeddedStore({ folder, create: true });
      return { ...store, listStructures: () => Promise.reject(new Error('secret detail')) };
    });
    const { status, errors, headers } = await api.ask('{ structures { id } }');
    await api.stop();
    expect(status).toBe(500);
    expect(errors[0]).toMatchObject({
      message: 'Something went wrong here, and it has been logged.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('X-Request-Id') },
    });
    expect(JSON.stringify(errors)).not.toContain('secret detail');
    const logged = api.log.find((line) => line.includes('secret detail'));
    expect(logged).toContain(headers.get('X-Request-Id') ?? 'no id');
  });

  test('answers within six seconds when its store does not', async () => {
    const api = await startApi({}, async (folder) => {
      const store = await openEmbeddedStore({ folder, create: true });
      return { ...store, listStructures: () => new Promise(() => undefined) };
    });
    const start = performance.now();
    const { status, errors } = await api.ask('{ structures { id } }');
    await api.stop();
    expect(performance.now() - start).toBeLessThan(7_000);
    expect(status).toBe(503);
    expect(errors[0]).toMatchObject({ extensions: { code: 'TIMEOUT' } });
  });

  test('gives the words of a store that is away', async () => {
    const api = await startApi({}, async (folder) => {
      const store = await openEmbeddedStore({ folder, create: true });
      const away = () =>
        Promise.reject(new StoreUnavailable('away', 'The database does not answer. Start it.'));
      return { ...store, coveredDuties: away };
    });
    await api.load('kent-2014');
    const { status, errors } = await api.ask('{ structure(id: "kent-2014") { coverage { missing } } }');
    await api.stop();
    expect(status).toBe(503);
    expect(errors[0]?.message).toBe('The database does not answer. Start it.');
  });

  test('says so when the evaluators disagree, and answers nothing', async () => {
    const api = await startApi({}, async (folder) => {
      const store = await openEmbeddedStore({ folder, create: true });
      return {
        ...store,
        async coveredDuties(id, policy) {
          const found = await store.coveredDuties(id, policy);
          return found && { ...found, covered: new Map() };
        },
      };
    });
    await api.load('kent-2014');
    const { status, data, errors } = await api.ask('{ structure(id: "kent-2014") { gaps { designation } } }');
    await api.stop();
    expect(status).toBe(500);
    expect(data).toEqual({ structure: null });
    expect(errors[0]?.message).toContain('has been logged');
    expect(api.log.join('')).toContain('the evaluators disagree about kent-2014 under FORMAL');
  });
});

describe('POST /load', () => {
  const load = async (
    query: string,
    headers: Readonly<Record<string, string>>,
    body: string | Uint8Array = '',
  ) => {
    const { address } = await apiForTest();
    return rawRequest(address, `/load?${query}`, { method: 'POST', headers, body });
  };
  const json = { 'Content-Type': 'application/json' };

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses %s, which any page can have sent',
    async (type) => {
      const answer = await load('requestId=r&author=a', { 'Content-Type': type }, 'x');
      expect(answer.status).toBe(415);
      expect(answer.message).toBe(
        'The Content-Type must say what the file is: application/json, application/yaml, application/x-yaml, text/yaml.',
      );
    },
  );

  test.each([
    ['author=a', '"requestId" does not fit. POST /load takes ?requestId=…&author=…'],
    ['requestId=r', '"author" does not fit. POST /load takes'],
    ['requestId=r&author=a&replace=maybe', '"replace" does not fit.'],
    ['requestId=r&author=a&kind=council', '"kind" does not fit.'],
    ['requestId=r&author=a&expectedRevision=x', '"expectedRevision" does not fit.'],
  ])('says what is wrong with ?%s', async (query, message) => {
    const answer = await load(query, json, '{}');
    expect(answer.status).toBe(400);
    expect(answer.message).toContain(message);
  });

  test('tells the errors of a file at their places', async () => {
    const answer = await load('requestId=r&author=a', { 'Content-Type': 'application/yaml' }, 'format: 2\n');
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.text)).toMatchObject({
      __typename: 'Invalid',
      errors: [{ line: 1 }, { line: 1 }],
    });
  });

  test('takes YAML of at most 4 MiB and anything of at most 32 MiB', async () => {
    const yaml = await load(
      'requestId=r&author=a',
      { 'Content-Type': 'application/yaml' },
      Buffer.alloc(5 << 20, '#'),
    );
    expect(yaml.status).toBe(422);
    expect(yaml.text).toContain('4 MiB');
    const large = await load('requestId=r&author=a', json, Buffer.alloc(33 << 20, 32));
    expect(large).toMatchObject({
      status: 413,
      message: 'The file is too large: at most 32 MiB of JSON, or 4 MiB of YAML.',
    });
  });
});
