// Writes to an embedded graph until it is killed, and says on standard output which revision was answered for.
// Usage: node writer-process.mjs <folder> <structure>
import { writeSync } from 'node:fs';
import { openEmbeddedStore } from '../../../dist/server/store/embedded/open.js';

const [folder, id] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder, create: true });
const header = { id, name: 'Killed', council: 'Killed Council', date: '2026' };

for (let revision = (await store.readStructure(id))?.revision ?? 0; ; revision++) {
  const person = {
    type: 'Person',
    id: `p${revision + 1}`,
    name: `Person ${revision + 1}`,
    alsoKnownAs: [],
    source: 'protocol',
  };
  const delta = {
    header: revision === 0 ? { before: null, after: header } : null,
    rows: [{ type: 'Person', id: person.id, before: null, after: person }],
  };
  const at = new Date();
  const request = { expectedRevision: revision, requestId: `${id}-${revision + 1}`, author: 'Writer', at };
  const result = await store.writeDelta(id, delta, request);
  if (result.outcome !== 'written') throw new Error(JSON.stringify(result));
  writeSync(1, `answered ${result.revision}\n`);
}
