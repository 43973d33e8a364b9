// Opens an embedded graph, writes to it until that fails, and says on standard output what was answered and why not.
// Usage: node store-process.mjs <folder> <structure> <how many writes at most>
import { openEmbeddedStore } from '../../../dist/server/store/embedded/open.js';

const [folder, id, most] = process.argv.slice(2);
const header = { id, name: 'Written', council: 'Written Council', date: '2026' };
let answered = 0;

function person(number) {
  const content = {
    type: 'Person',
    id: `p${number}`,
    name: 'P'.repeat(400),
    alsoKnownAs: [],
    source: 'protocol',
  };
  return { type: 'Person', id: content.id, before: null, after: content };
}

try {
  const store = await openEmbeddedStore({ folder, create: true });
  while (answered < Number(most)) {
    const delta = {
      header: answered === 0 ? { before: null, after: header } : null,
      rows: [person(answered + 1)],
    };
    const requestId = `${id}-${answered + 1}`;
    await store.writeDelta(id, delta, {
      expectedRevision: answered,
      requestId,
      author: 'Writer',
      at: new Date(),
    });
    answered++;
  }
  await store.close();
  console.log(JSON.stringify({ answered }));
} catch (error) {
  console.log(JSON.stringify({ answered, reason: error.reason, message: error.message }));
}
