import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readStructureFile } from '../../server/cli/input.js';
import { statement } from '../../server/store/statement.js';
import { structureId, text } from '../../server/store/value-types.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { create } from './support/writes.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The queries that the page offers, each with the comment that it begins with. */
async function offeredQueries(): Promise<Map<string, string>> {
  const page = await readFile(path('docs/graph-model.md'), 'utf8');
  const blocks = Array.from(page.matchAll(/```cypher\n\/\/ (.+)\n([^`]+)```/g));
  return new Map(blocks.map(([, title = '', query = '']) => [title, query]));
}

const parameters = { structure: structureId };

onEveryEngine((bench) => {
  it('answers every query that docs/graph-model.md offers, on Kent', async () => {
    const kent = await readStructureFile(path('examples/kent-2014/structure.yaml'));
    const structure = { ...kent, id: freshId() };
    await create(bench.store, structure);
    const queries = await offeredQueries();
    expect(queries.size).toBeGreaterThan(4);
    for (const [title, query] of queries) {
      const offered = statement(title, { parameters, returns: {} }, query);
      await bench.engine.read((transaction) => transaction.run(offered, { structure: structure.id }));
    }
  });

  it('finds the 24 duties of Kent that reach no Lead Member formally, as an analyst would', async () => {
    const kent = await readStructureFile(path('examples/kent-2014/structure.yaml'));
    const structure = { ...kent, id: freshId() };
    await create(bench.store, structure);
    const query = (await offeredQueries()).get('Duties with no formal route to the Lead Member') ?? '';
    const returns = { 'duty.id': text, 'duty.name': text, 'duty.source': text };
    const offered = statement('an offered query', { parameters, returns }, query);
    const rows = await bench.engine.read((transaction) =>
      transaction.run(offered, { structure: structure.id }),
    );
    expect(rows.length).toBe(24);
  });
});
