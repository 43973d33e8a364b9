import { z } from 'zod';
import { scenarioFile } from './scenario-file.js';

/** Where text is expected a reader takes any scalar's source text: `name: 1984`. */
const TEXT_TYPES = ['string', 'number', 'boolean'] as const;

/**
 * The JSON Schema (draft 2020-12) of scenario files, for editors. It cannot say whether a change fits the structure
 * that it is for.
 */
export function scenarioJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(scenarioFile, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'string') Object.assign(jsonSchema, { type: TEXT_TYPES });
    },
  });
  return { $schema, $id: 'urn:answerable:scenario-file:1', ...schema };
}
