import { describe, expect, test } from 'vitest';
import { describeConfig, InvalidConfig, readConfig, type Flags } from '../../server/config.js';

function faults(environment: Readonly<Record<string, string>>, flags: Flags = {}): readonly string[] {
  try {
    readConfig(environment, flags);
    return [];
  } catch (error) {
    if (error instanceof InvalidConfig) return error.lines;
    throw error;
  }
}

describe('the configuration', () => {
  test('is that of a laptop when nothing is said', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      data: './data',
      allowAnonymous: false,
      allowedHosts: [],
      allowedOrigins: [],
      logLevel: 'info',
    });
  });

  test('is taken from flags before the environment, where nothing counts as absent', () => {
    const environment = { ANSWERABLE_PORT: '5000', ANSWERABLE_DATA: '/srv/data', ANSWERABLE_HOST: '' };
    expect(readConfig(environment, { port: 6000 })).toMatchObject({
      port: 6000,
      data: '/srv/data',
      host: '127.0.0.1',
    });
  });

  test.each([
    [
      { ANSWERABLE_PORT: 'http' },
      {},
      'ANSWERABLE_PORT "http" is not a port; write a whole number from 0 to 65535, 0 for a free one',
    ],
    [
      {},
      { port: 70_000 },
      '--port "70000" is not a port; write a whole number from 0 to 65535, 0 for a free one',
    ],
    [{}, { port: -1 }, '--port "-1" is not a port; write a whole number from 0 to 65535, 0 for a free one'],
    [
      { ANSWERABLE_HOST: 'a b' },
      {},
      'ANSWERABLE_HOST "a b" is not a host; write a name or an address, such as 127.0.0.1',
    ],
    [
      { ANSWERABLE_ALLOW_ANONYMOUS: 'maybe' },
      {},
      'ANSWERABLE_ALLOW_ANONYMOUS "maybe" is neither true nor false; write true, or leave it out',
    ],
    [
      { ANSWERABLE_ALLOWED_ORIGINS: 'council.example' },
      {},
      'ANSWERABLE_ALLOWED_ORIGINS "council.example" is not an origin; write scheme, host and port alone, such as https://council.example:8443',
    ],
    [
      { ANSWERABLE_LOG_LEVEL: 'loud' },
      {},
      'ANSWERABLE_LOG_LEVEL "loud" is none of fatal, error, warn, info, debug, trace, silent',
    ],
    [
      { NEO4J_URI: 'neo4j:secret@db' },
      {},
      'NEO4J_URI "(hidden)@db" is not the address of a Neo4j; write bolt://host:7687 or neo4j://host:7687',
    ],
    [
      { NEO4J_URI: 'http://me:secret@db:7474' },
      {},
      'NEO4J_URI "http://(hidden)@db:7474" is not the address of a Neo4j; write bolt://host:7687 or neo4j://host:7687',
    ],
    [{}, { data: '' }, '--data "" is empty; write the path of a folder, such as ./data'],
  ])('with %j and %j says what would fit', (environment, flags, message) => {
    expect(faults(environment, flags)).toEqual([message]);
  });

  test('tells everything that is wrong at once', () => {
    expect(faults({ ANSWERABLE_PORT: 'x', ANSWERABLE_LOG_LEVEL: 'y' })).toHaveLength(2);
  });

  test.each(['0.0.0.0', '::', '192.168.1.2', 'council.example'])(
    'with the address %s wants to hear that anybody may come',
    (host) => {
      expect(faults({}, { host })[0]).toMatch(
        /^--host ".*" lets other machines reach the server, .* --allow-anonymous \(ANSWERABLE_ALLOW_ANONYMOUS=true\)\.$/,
      );
      expect(readConfig({}, { host, allowAnonymous: true }).host).toBe(host);
      expect(readConfig({ ANSWERABLE_ALLOW_ANONYMOUS: 'true' }, { host }).host).toBe(host);
    },
  );

  test('is printed without secrets', () => {
    const config = readConfig({
      NEO4J_URI: 'bolt://me:se@cret@db:7687',
      NEO4J_USER: 'me',
      NEO4J_PASSWORD: 'secret',
    });
    const printed = describeConfig(config).join('\n');
    expect(printed).toContain('neo4jPassword: (hidden)');
    expect(printed).toContain('neo4jUri: bolt://(hidden)@db:7687');
    expect(printed).not.toContain('cret');
  });
});
