import { z } from 'zod';
import { readScenario } from '../../scenario/scenario-file.js';
import { readStructure } from '../../structure/file/read-structure.js';
import { partialDate, structureId } from '../../structure/file/text.js';
import { ServerClient } from './server-client.js';
import type { ServerRecord } from './server-record.js';
import type { StoredStructures } from './stored-structures.js';

const LISTING = '{ structures { id name council date revision scenarios { id } } }';
const listing = z.object({
  structures: z.array(
    z.object({
      id: structureId,
      name: z.string(),
      council: z.string(),
      date: partialDate,
      revision: z.int(),
      scenarios: z.array(z.object({ id: z.string() })),
    }),
  ),
});

const STRUCTURE = 'query ($id: ID!) { structure(id: $id) { revision file(format: JSON) } }';
const structureAnswer = z.object({ structure: z.object({ revision: z.int(), file: z.string() }).nullable() });

const SCENARIOS = 'query ($id: ID!) { structure(id: $id) { scenarios { file } } }';
const scenariosAnswer = z.object({
  structure: z.object({ scenarios: z.array(z.object({ file: z.string() })) }).nullable(),
});

/** The stored structures of the server that holds a data folder. */
export function storedThere(server: ServerRecord): StoredStructures {
  const client = new ServerClient(server);
  const bytesOf = (file: string) => new TextEncoder().encode(file);
  return {
    place: client.name,
    async list() {
      const { structures } = await client.graphql(listing, LISTING, {});
      return structures.map((each) => ({ ...each, scenarios: each.scenarios.map(({ id }) => id) }));
    },
    async read(id) {
      const { structure } = await client.graphql(structureAnswer, STRUCTURE, { id });
      if (!structure) return null;
      const read = readStructure(bytesOf(structure.file), 'JSON');
      if (!read.ok) throw client.failure('gave a structure that this version of answerable cannot read');
      return { structure: read.structure, revision: structure.revision };
    },
    async scenarios(id) {
      const { structure } = await client.graphql(scenariosAnswer, SCENARIOS, { id });
      return (structure?.scenarios ?? []).map(({ file }) => {
        const read = readScenario(bytesOf(file), 'YAML');
        if (!read.ok) throw client.failure('gave a scenario that this version of answerable cannot read');
        return read.scenario;
      });
    },
    write: (file, request) => client.load(file, request),
    close: () => Promise.resolve(),
  };
}
