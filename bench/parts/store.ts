import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerOf, type Delta } from '../../server/scenario/delta.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';
import { openNeo4jStore } from '../../server/store/neo4j/open.js';
import type { DutyCoverage, Store } from '../../server/store/store.js';
import { structureId } from '../../server/structure/file/text.js';
import type { Structure } from '../../server/structure/model.js';
import { startNeo4j } from '../../test/support/neo4j/start-neo4j.js';
import { processorTime } from '../processor-time.js';
import { randomNetwork } from '../random-network.js';
import type { Findings, Part } from '../report.js';
import { clockTarget, nothingSpent, spend, spentCells, type Spent } from '../spent.js';

const SIZES = [2_000, 5_000, 20_000];
const LOADS = 3;
const ROUNDS = 7;
const LONGEST_LOAD = 3_000;
const VIA = 'FORMAL';
const NO_NEO4J =
  'Neo4j is NOT MEASURED: set NEO4J_URI, or install Java 17 and Maven, or start a container engine.';

interface Measured {
  readonly engine: string;
  readonly posts: number;
  readonly gaps: number;
  readonly load: Spent;
  /** The path queries, first after a write and then again. */
  readonly first: Spent;
  readonly again: Spent;
}

async function write(store: Store, id: Structure['id'], delta: Delta, expectedRevision: number) {
  const request = {
    requestId: randomUUID(),
    intent: 'bench',
    author: 'bench',
    at: new Date(),
    expectedRevision,
  };
  const result = await store.writeDelta(id, delta, request);
  if (result.outcome !== 'written') throw new Error(`not written: ${JSON.stringify(result)}`);
  return result.revision;
}

async function measure(engine: string, store: Store, network: Structure, posts: number): Promise<Measured> {
  const [load, first, again] = [nothingSpent(), nothingSpent(), nothingSpent()];
  // On a Neo4j that others use, too, no id may be taken, and nothing may stay.
  const fresh = () => ({ ...network, id: structureId.parse(`bench-${randomUUID()}`) });
  let structure = fresh();
  let revision = 0;
  for (let round = 0; round < LOADS; round++) {
    if (revision > 0) await remove(store, structure, revision);
    structure = fresh();
    const { id } = structure;
    const delta = differenceOf(null, structure);
    revision = await spend(load, processorTime, () => write(store, id, delta, 0));
  }
  const ask = (spent: Spent) => spend(spent, processorTime, () => store.coveredDuties(structure.id, VIA));
  await ask(nothingSpent());
  let found: DutyCoverage | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const next = { ...structure, name: `${network.name}, ${round + 1}` };
    revision = await write(store, structure.id, differenceOf(structure, next), revision);
    structure = next;
    found = await ask(first);
    await ask(again);
  }
  await remove(store, structure, revision);
  return { engine, posts, gaps: found ? gapsIn(found) : 0, load, first, again };
}

function remove(store: Store, structure: Structure, revision: number): Promise<number> {
  return write(
    store,
    structure.id,
    { header: { before: headerOf(structure), after: null }, rows: [] },
    revision,
  );
}

function gapsIn({ covered, required }: DutyCoverage): number {
  return Array.from(required, ([designation, duties]) => {
    const met = new Set(covered.get(designation));
    return duties.filter((duty) => !met.has(duty)).length;
  }).reduce((sum, count) => sum + count, 0);
}

type Say = (words: string) => void;

async function measureEmbedded(networks: readonly Network[], say: Say): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { posts, network } of networks) {
    say(`the embedded engine, ${posts} posts`);
    const folder = await mkdtemp(join(tmpdir(), 'answerable-bench-'));
    try {
      const store = await openEmbeddedStore({ folder, create: true });
      measured.push(await measure('embedded', store, network, posts).finally(() => store.close()));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return measured;
}

async function measureNeo4j(networks: readonly Network[], say: Say): Promise<Measured[]> {
  const neo4j = await startNeo4j();
  if (!neo4j) {
    say(`!!!!!!!! ${NO_NEO4J}`);
    return [];
  }
  const measured: Measured[] = [];
  try {
    const store = await openNeo4jStore(neo4j);
    try {
      for (const { posts, network } of networks) {
        say(`Neo4j, ${posts} posts`);
        measured.push(await measure('Neo4j', store, network, posts));
      }
    } finally {
      await store.close();
    }
  } finally {
    await neo4j.stop();
  }
  return measured;
}

interface Network {
  readonly posts: number;
  readonly network: Structure;
}

async function run(say: Say): Promise<Findings> {
  say('making the networks');
  const networks = SIZES.map((posts) => ({ posts, network: randomNetwork({ posts, seed: 1 }) }));
  const embedded = await measureEmbedded(networks, say);
  const neo4j = await measureNeo4j(networks, say);
  const at5k = embedded.find(({ posts }) => posts === 5_000);
  return {
    how: `Writing a network as one delta from nothing (“load”), and which duties reach whom by the database’s path queries, formal lines: first after a write and again. Through the store alone, without the cache that the server keeps. Median of ${LOADS} loads and ${ROUNDS} rounds, with quartiles, by the clock and in processor time, that of Neo4j without its own process.${neo4j.length === 0 ? ` ${NO_NEO4J}` : ''}`,
    table: {
      head: ['engine', 'posts', 'gaps', 'load', 'processor', 'first', 'processor', 'again', 'processor'],
      rows: [...embedded, ...neo4j].map(({ engine, posts, gaps, load, first, again }) => [
        engine,
        ...[posts, gaps].map((count) => count.toLocaleString('en-GB')),
        ...[load, first, again].flatMap(spentCells),
      ]),
    },
    targets: at5k ? [clockTarget('load of a 5k-post council, embedded', LONGEST_LOAD, at5k.load)] : [],
  };
}

export const storePart: Part = { name: 'store', title: 'The two databases', run };
