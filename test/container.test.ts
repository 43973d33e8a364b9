import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './support/cli.js';

const read = (path: string) => readFile(join(root, path), 'utf8');

// The part of the Compose specification that the file uses, with its rules: whatever else stands in it is a slip.
const duration = z.string().regex(/^\d+(ms|s|m|h)$/);
const service = z.strictObject({
  image: z.string(),
  build: z.literal('.').optional(),
  environment: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.string()),
  ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/, 'is not bound to loopback')),
  volumes: z.array(z.string().regex(/^[a-z][a-z0-9-]*:\/[a-z]+$/, 'is not a named volume')).optional(),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal('CMD-SHELL'), z.string()]),
      interval: duration,
      timeout: duration,
      start_period: duration,
      retries: z.int().positive(),
    })
    .optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.literal('ALL')).optional(),
  security_opt: z.array(z.literal('no-new-privileges:true')).optional(),
  stop_grace_period: duration,
  restart: z.literal('unless-stopped'),
});
const compose = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});

async function composeFile() {
  return compose.parse(parse(await read('docker-compose.yml')));
}

/** The Dockerfile's instructions, a continued line as one, as keyword and rest. */
async function instructions(): Promise<{ keyword: string; rest: string }[]> {
  const lines = (await read('Dockerfile')).replace(/\\\n\s*/g, ' ').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, keyword = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      return { keyword, rest };
    });
}

describe('docker-compose.yml', () => {
  test('is made of what the Compose specification knows, every port on loopback and every volume named', async () => {
    const { services, volumes } = await composeFile();
    const used = Object.values(services).flatMap((each) => each.volumes ?? []);
    expect(new Set(used.map((volume) => volume.split(':')[0]))).toEqual(new Set(Object.keys(volumes)));
  });

  test('waits for services that exist and say when they are healthy', async () => {
    const { services } = await composeFile();
    const awaited = Object.values(services).flatMap((each) => Object.keys(each.depends_on ?? {}));
    expect(awaited).toEqual(['neo4j']);
    for (const name of awaited) expect(services[name]?.healthcheck).toBeDefined();
  });

  test('pins Neo4j 5.26, and holds no password: without NEO4J_PASSWORD it does not start', async () => {
    const { services } = await composeFile();
    expect(services['neo4j']?.image).toMatch(/^neo4j:5\.26\.\d+-community$/);
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|AUTH/.test(name)),
    );
    expect(secrets).toHaveLength(2);
    for (const [, value] of secrets) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  test('escapes the dollars that are meant for a shell in the container', async () => {
    const { services } = await composeFile();
    const [, command = ''] = services['neo4j']?.healthcheck?.test ?? [];
    expect(command.replaceAll('$$', '')).not.toContain('$');
  });
});

describe('Dockerfile', () => {
  test('copies only what is there and what .dockerignore lets in', async () => {
    const allowed = (await read('.dockerignore')).split('\n').filter((line) => line.startsWith('!'));
    const copied = (await instructions())
      .filter(({ keyword, rest }) => keyword === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
    expect(copied).not.toEqual([]);
    for (const path of copied) {
      expect(existsSync(join(root, path)), `${path} exists`).toBe(true);
      expect(allowed, path).toContain(`!${path}`);
    }
  });

  test('copies from stages that come before, all on one pinned Debian image', async () => {
    const stages: string[] = [];
    for (const { keyword, rest } of await instructions()) {
      const from = /^--from=(\S+)/.exec(rest)?.[1];
      if (keyword === 'COPY' && from) expect(stages).toContain(from);
      if (keyword === 'FROM') {
        expect(rest).toMatch(/^node:20\.\d+\.\d+-bookworm-slim( AS \w+)?$/);
        stages.push(rest.split(' AS ')[1] ?? 'last');
      }
    }
    expect(stages).toEqual(['build', 'packages', 'last']);
  });

  test('runs a file that the build makes, as a user who is not root, and says how it is', async () => {
    const last = (await instructions()).slice(-6);
    const command = z
      .array(z.string())
      .parse(JSON.parse(last.find(({ keyword }) => keyword === 'CMD')?.rest ?? ''));
    expect(command.slice(0, 2)).toEqual(['node', 'dist/server/main.js']);
    expect(existsSync(join(root, 'server/main.ts'))).toBe(true);
    expect(last).toContainEqual({ keyword: 'USER', rest: 'node' });
    expect(last.find(({ keyword }) => keyword === 'HEALTHCHECK')?.rest).toContain('/readyz');
  });
});

test('an install without the development packages does not need the compiler', async () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await read('package.json')));
  expect(scripts['prepare']).toBe('node .ci/prepare.mjs');
});
