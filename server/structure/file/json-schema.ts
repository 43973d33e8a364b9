import { z } from 'zod';
import { structureFile } from './schema.js';

/** Where text is expected a reader takes any scalar's source text: `date: 2024`, `name: 1984`. */
const TEXT_TYPES = ['string', 'number', 'boolean'] as const;

/**
 * The JSON Schema (draft 2020-12) of structure files, for editors. It cannot say what must hold between the parts of a
 * file, such as that an id is declared.
 */
export function structureJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(structureFile, {
    io: 'input',
    override: ({ zodSchema, jsonSchema, path }) => {
      const isValue = path.at(-1) !== 'propertyNames';
      if (isValue && zodSchema._zod.def.type === 'string') Object.assign(jsonSchema, { type: TEXT_TYPES });
    },
  });
  return { $schema, $id: 'urn:answerable:structure-file:1', ...schema };
}
