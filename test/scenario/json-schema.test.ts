import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../server/scenario/change.js';
import { scenarioJsonSchema } from '../../server/scenario/json-schema.js';

describe('the JSON Schema of a scenario file', () => {
  const schema = scenarioJsonSchema();

  it('is of draft 2020-12 and has an id of its own', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:answerable:scenario-file:1',
      required: ['format', 'scenario'],
      additionalProperties: false,
    });
  });

  it('takes exactly one of the kinds of changes, each described', () => {
    const changes = schema.properties?.['changes'];
    const items = typeof changes === 'object' ? changes.items : undefined;
    expect(items).toMatchObject({ minProperties: 1, maxProperties: 1, additionalProperties: false });
    const kinds = typeof items === 'object' && !Array.isArray(items) ? (items.properties ?? {}) : {};
    expect(Object.keys(kinds)).toEqual(CHANGE_KINDS);
    for (const kind of Object.values(kinds)) expect(kind).toHaveProperty('description');
  });
});
