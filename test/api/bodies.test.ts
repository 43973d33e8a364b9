import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeLimit } from '../../server/http/time-limit.js';
import { startApi } from './api-server.js';
import { postGraphql, rawRequest, sendBytes } from './raw-request.js';

const POST = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

describe('a request that cannot be read is answered in JSON', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('when it is not JSON', async () => {
    const answer = await postGraphql(api.address, '{ "query": ');
    expect(answer).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The request is not a valid JSON object.',
    });
    expect(answer.headers['content-type']).toContain('application/json');
  });

  test('when it does not say that it is JSON', async () => {
    const answer = await postGraphql(api.address, 'query={ structures { id } }', {
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(415);
    expect(answer.message).toContain('POST /graphql takes JSON');
  });

  test('when it is larger than 1 MB', async () => {
    const answer = await postGraphql(api.address, JSON.stringify({ query: `# ${'x'.repeat(1_000_000)}` }));
    expect(answer).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    expect(answer.message).toBe(
      'The request is too large: at most 1 MB here. Send files of up to 32 MiB to POST /load.',
    );
  });

  test('when it is larger than 1 MB once it is unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, 32));
    const answer = await postGraphql(api.address, packed, { 'Content-Encoding': 'gzip' });
    expect(answer.status).toBe(413);
  });

  test('when it is packed in an unknown way', async () => {
    const answer = await postGraphql(api.address, '{}', { 'Content-Encoding': 'compress' });
    expect(answer.status).toBe(415);
    expect(answer.message).toContain('use gzip, deflate or br');
  });

  test('when what is packed is not whole', async () => {
    const answer = await postGraphql(api.address, gzipSync('{}').subarray(0, 12), {
      'Content-Encoding': 'gzip',
    });
    expect(answer.status).toBe(400);
  });

  test('when it is nested without end', async () => {
    const answer = await postGraphql(api.address, '['.repeat(900_000));
    expect(answer.status).toBe(400);
  });

  test.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['a list of queries', '[{ "query": "{ structures { id } }" }]'],
    ['a query that is a number', '{ "query": 1 }'],
    ['variables that are a list', '{ "query": "{ structures { id } }", "variables": [] }'],
  ])('when it is %s', async (_name, body) => {
    const answer = await postGraphql(api.address, body);
    expect(answer.status).toBe(400);
    expect(answer.message).not.toBe('');
  });

  test('when a question is asked by GET without a header that a page cannot send unasked', async () => {
    const answer = await rawRequest(api.address, '/graphql?query=%7B__typename%7D');
    expect(answer.status).toBe(400);
    expect(answer.message).toContain('CSRF');
  });

  test('when a write is asked for by GET', async () => {
    const query = encodeURIComponent(
      'mutation { deleteStructure(input: { structure: "x", expectedRevision: 1, requestId: "r", author: "a" }) { __typename } }',
    );
    const answer = await rawRequest(api.address, `/graphql?query=${query}`, {
      headers: { 'Apollo-Require-Preflight': 'yes' },
    });
    expect(answer.status).toBe(405);
    expect(answer.message).toContain('GET requests only support query operations');
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('when its method is %s', async (method) => {
    const answer = await rawRequest(api.address, '/graphql', {
      method,
      headers: { 'Apollo-Require-Preflight': 'yes' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  test('when there is nothing at its address', async () => {
    const answer = await rawRequest(api.address, '/nothing/here');
    expect(answer).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(answer.message).toBe(
      'There is nothing at GET /nothing/here. The explorer is at /, GraphiQL at /graphiql, the API at POST /graphql, and files go to POST /load.',
    );
  });

  test.each(['/graphql/anything', '/graphql/graphql', '/load/anything', '/api'])(
    'when it is posted to %s, where nothing is',
    async (path) => {
      const answer = await rawRequest(api.address, path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{ "query": "{ __typename }" }',
      });
      expect(answer).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect(answer.message).toContain(`There is nothing at POST ${path}.`);
    },
  );

  test('when the API is opened in a browser', async () => {
    const answer = await rawRequest(api.address, '/graphql', { headers: { Accept: 'text/html' } });
    expect(answer.status).toBe(400);
    expect(answer.message).toContain('To write one in the browser, open /graphiql.');
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'The request is not HTTP as it should be.'],
    ['a chunk without end', `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, 'is not HTTP'],
    ['two lengths', `${POST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`, 400, 'is not HTTP'],
    ['a long header', `${POST}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'at most 16 KiB together'],
    ['no host', 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'the header Host is missing'],
  ])('when it has %s, and the next is answered', async (_what, bytes, status, message) => {
    const answer = await sendBytes(api.address, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const [, body = ''] = answer.split('\r\n\r\n');
    expect(body).toMatch(/^\{"errors":\[\{"message":".*","extensions":\{"code":"\w+"\}\}\]\}$/);
    expect(body).toContain(message);
    expect(await rawRequest(api.address, '/livez')).toMatchObject({ status: 200 });
  });

  test('when its address cannot be decoded', async () => {
    const answer = await rawRequest(api.address, '/%E0%A4%A');
    expect([400, 404]).toContain(answer.status);
    expect(answer.message).not.toBe('');
  });
});

test('a request that does not arrive in time is told so, and its connection is closed', async () => {
  const app = express().post('/', timeLimit(50), express.json());
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const answer = await sendBytes(
    `http://127.0.0.1:${port}`,
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('The request did not arrive in time.');
  server.close();
});
