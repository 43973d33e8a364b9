import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from './api-server.js';
import { postGraphql, rawRequest } from './raw-request.js';

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
      message: 'The request is not valid JSON.',
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
      'There is nothing at GET /nothing/here. The explorer is at /, the API at POST /graphql, and GraphiQL at /graphiql.',
    );
  });

  test('when its address cannot be decoded', async () => {
    const answer = await rawRequest(api.address, '/%E0%A4%A');
    expect([400, 404]).toContain(answer.status);
    expect(answer.message).not.toBe('');
  });
});
