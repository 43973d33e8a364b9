import { expect, it } from 'vitest';
import { differenceOf } from '../../server/scenario/difference.js';
import type { Store } from '../../server/store/store.js';
import type { StructureId } from '../../server/structure/ids.js';
import type { Line, Node, Structure } from '../../server/structure/model.js';
import { freshId, onEveryEngine } from './support/engines.js';
import { HOSTILE_STRINGS } from './support/hostile-strings.js';
import { create, freshWorld, read, request, scenariosOf } from './support/writes.js';

/** For what takes a write each. */
const EVERY_EIGHTH = HOSTILE_STRINGS.filter((_text, index) => index % 8 === 0);

/** A structure that has one of the strings wherever text is allowed. */
function hostileStructure(): Structure {
  const ids = HOSTILE_STRINGS.map((_, index) => `r${index}`);
  const bare = freshWorld({
    roles: Object.fromEntries(ids.map((id, index) => [id, index === 0 ? {} : { accountableTo: ['r0'] }])),
  });
  const stringOf = (id: string) => HOSTILE_STRINGS[Number(id.slice(1))] ?? '';
  const nodes = bare.nodes.map((node): Node => {
    const text = stringOf(node.id);
    return { ...node, name: text, alsoKnownAs: [text], source: text };
  });
  const lines = bare.lines.map((line): Line => ({
    ...line,
    source: stringOf(line.from),
    note: stringOf(line.from),
  }));
  const [text = ''] = HOSTILE_STRINGS;
  return { ...bare, name: text, council: text, nodes, lines };
}

/** Everything that the store holds of a structure. */
async function everything(store: Store, id: StructureId) {
  return [
    await store.readStructure(id),
    await store.history(id, 500, 0),
    await scenariosOf(store, id),
    await store.coveredDuties(id, 'ASSURED'),
  ];
}

onEveryEngine((bench) => {
  it('keeps more than a hundred hostile strings as the data they are', async () => {
    expect(HOSTILE_STRINGS.length).toBeGreaterThan(100);
    const bystander = await create(bench.store, freshWorld());
    const before = await everything(bench.store, bystander.structure.id);
    const structure = hostileStructure();
    expect(await create(bench.store, structure)).toEqual({ structure, revision: 1 });
    expect(await everything(bench.store, bystander.structure.id)).toEqual(before);
  });

  it('keeps them in a request id, an author and a scenario', async () => {
    const { structure } = await create(bench.store, freshWorld());
    for (const text of EVERY_EIGHTH) {
      const scenario = { id: 'one', name: text, source: text, baseRevision: 1, content: text };
      const asked = { ...request({ expectedRevision: 0 }), requestId: `${freshId()}${text}`, author: text };
      await bench.store.saveScenario(structure.id, scenario, asked);
      expect(await scenariosOf(bench.store, structure.id)).toEqual([
        { ...scenario, author: text, at: asked.at },
      ]);
    }
    const noted = {
      ...request({ expectedRevision: 1 }),
      requestId: `${freshId()}' OR 1=1 //`,
      author: '`"\'',
    };
    const delta = differenceOf(structure, { ...structure, name: 'Renamed' });
    await bench.store.writeDelta(structure.id, delta, noted);
    const [last] = (await bench.store.history(structure.id, 1, 1)).revisions;
    expect(last).toMatchObject({ requestId: noted.requestId, author: noted.author });
    expect(await bench.store.findRequest(noted.requestId)).toEqual({
      structure: structure.id,
      revision: 2,
      intent: noted.intent,
    });
  }, 60_000);

  it('finds nothing by them', async () => {
    const stored = await create(bench.store, freshWorld());
    for (const text of HOSTILE_STRINGS) expect(await bench.store.findRequest(text)).toBeNull();
    expect(await read(bench.store, stored.structure.id)).toEqual(stored);
  });
});
