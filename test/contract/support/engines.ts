import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openEmbeddedEngine } from '../../../server/store/embedded/open.js';
import type { Engine } from '../../../server/store/engine.js';
import { openGraphStore } from '../../../server/store/graph-store.js';
import { openNeo4jEngine } from '../../../server/store/neo4j/open.js';
import type { Store } from '../../../server/store/store.js';
import { structureId } from '../../../server/structure/file/text.js';
import type { StructureId } from '../../../server/structure/ids.js';

export type EngineName = 'embedded' | 'neo4j';

/** What the suite of one engine works with: opened before its first test, closed after its last. */
export interface Bench {
  readonly engineName: EngineName;
  readonly store: Store;
  /** The engine that the store stands on. */
  readonly engine: Engine;
}

/** Runs one suite on both engines; on Neo4j only where the run has one. */
export function onEveryEngine(suite: (bench: Bench) => void): void {
  describe('embedded', () => {
    suite(opened('embedded', openEmbeddedForTest));
  });
  onNeo4j(suite);
}

/** Runs a suite of what only Neo4j does. */
export function onNeo4j(suite: (bench: Bench) => void): void {
  const address = inject('neo4j');
  if (address === null) describe.skip('neo4j', () => undefined);
  else
    describe('neo4j', () => {
      suite(
        opened('neo4j', () =>
          Promise.resolve({ engine: openNeo4jEngine(address), clear: () => Promise.resolve() }),
        ),
      );
    });
}

interface OpenedEngine {
  readonly engine: Engine;
  readonly clear: () => Promise<void>;
}

async function openEmbeddedForTest(): Promise<OpenedEngine> {
  const folder = await temporaryFolder();
  const engine = await openEmbeddedEngine({ folder, create: true });
  return { engine, clear: () => rm(folder, { recursive: true, force: true }) };
}

function opened(engineName: EngineName, open: () => Promise<OpenedEngine>): Bench {
  let bench: { engine: Engine; store: Store; clear: () => Promise<void> } | undefined;
  beforeAll(async () => {
    const { engine, clear } = await open();
    bench = { engine, store: await openGraphStore(engine), clear };
  }, 60_000);
  afterAll(async () => {
    await bench?.store.close();
    await bench?.clear();
  });
  const current = () => {
    if (!bench) throw new Error('the store is open only while tests run');
    return bench;
  };
  return {
    engineName,
    get store() {
      return current().store;
    },
    get engine() {
      return current().engine;
    },
  };
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'answerable-store-'));
}

/** An id that no other test uses, since all tests share one Neo4j. */
export function freshId(): StructureId {
  return structureId.parse(`s-${randomUUID()}`);
}
