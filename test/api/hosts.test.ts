import { describe, expect, test } from 'vitest';
import { apiForTest } from './api-server.js';
import { postGraphql, rawRequest } from './raw-request.js';

const QUESTION = '{ "query": "{ __typename }" }';

describe('hosts and origins', () => {
  test('the names of this machine are answered', async () => {
    const { address } = await apiForTest();
    const { port } = new URL(address);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'LOCALHOST', `[::1]:${port}`]) {
      expect(await postGraphql(address, QUESTION, { Host: host })).toMatchObject({ status: 200 });
    }
  });

  test('a name that somebody else made point here is not', async () => {
    const { address } = await apiForTest();
    for (const host of [
      'evil.example',
      'evil.example:4000',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      'a b',
    ]) {
      const answer = await postGraphql(address, QUESTION, { Host: host });
      expect(answer).toMatchObject({ status: 403, code: 'FOREIGN_HOST' });
      expect(answer.message).toContain('allow the name with --allow-host');
    }
    for (const path of ['/load', '/livez', '/graphiql', '/'])
      expect(await rawRequest(address, path, { headers: { Host: 'evil.example' } })).toMatchObject({
        status: 403,
      });
  });

  test('a page of another origin is not answered', async () => {
    const { address } = await apiForTest();
    for (const origin of ['https://evil.example', 'http://localhost:1', 'null']) {
      const answer = await postGraphql(address, QUESTION, { Origin: origin });
      expect(answer).toMatchObject({ status: 403, code: 'FOREIGN_ORIGIN' });
      expect(answer.message).toContain('--allow-origin');
    }
    expect(await postGraphql(address, QUESTION, { Origin: address })).toMatchObject({ status: 200 });
  });

  test('hosts and origins that are allowed are answered', async () => {
    const { address } = await apiForTest({
      allowedHosts: 'council.example',
      allowedOrigins: 'https://tools.council.example',
    });
    expect(await postGraphql(address, QUESTION, { Host: 'council.example' })).toMatchObject({ status: 200 });
    const Origin = 'https://tools.council.example';
    expect(await postGraphql(address, QUESTION, { Origin })).toMatchObject({
      status: 200,
      headers: { 'access-control-allow-origin': Origin, 'cross-origin-resource-policy': 'cross-origin' },
    });
    const asked = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    };
    const preflight = (origin: string) =>
      rawRequest(address, '/graphql', { method: 'OPTIONS', headers: { ...asked, Origin: origin } });
    expect(await preflight(Origin)).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': Origin, 'access-control-allow-headers': 'Content-Type' },
    });
    const foreign = await preflight('https://evil.example');
    expect([foreign.status, foreign.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });
});

describe('every answer', () => {
  test('tells browsers to take nothing from elsewhere and keep nothing', async () => {
    const { address } = await apiForTest();
    for (const path of ['/livez', '/nothing']) {
      const { headers } = await rawRequest(address, path);
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('is logged without who asked or what for', async () => {
    const { address, log } = await apiForTest();
    const secret = 'somebody-private';
    await postGraphql(address, JSON.stringify({ query: `{ structure(id: "${secret}") { id } }` }));
    await rawRequest(address, `/load?author=${secret}`, { method: 'POST' });
    expect(log.join('')).toContain('"path":"/load"');
    expect(log.join('')).not.toContain(secret);
  });
});
