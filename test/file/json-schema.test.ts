import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { structureJsonSchema } from '../../server/structure/file/json-schema.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { SMALL, structureOf } from '../support/file.js';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(
  structureJsonSchema(),
);

/** What the schema finds wrong with a YAML file, as an editor would show it: `path: message`. */
function complaints(yaml: string): string[] {
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}

test('the schema of structure files takes a valid file, in either format', () => {
  expect(complaints(SMALL)).toEqual([]);
  expect(complaints(writeStructure(structureOf(SMALL), 'JSON'))).toEqual([]);
});

test('it takes a year without quotes, as the reader does', () => {
  expect(complaints(SMALL.replace('date: 2024-05', 'date: 2024'))).toEqual([]);
});

describe('it shows an editor', () => {
  test.each([
    ['a missing key', 'format: 1\n', '', ": must have required property 'format'"],
    ['an unknown key', 'kind: officer', 'kin: officer', '/roles/0: must NOT have additional properties'],
    [
      'a value that is not allowed',
      'kind: officer',
      'kind: boss',
      '/roles/0/kind: must be equal to one of the allowed values',
    ],
    ['a lone value for a list', '[cm-children]', 'cm-children', '/roles/0/accountableTo: must be array'],
    [
      'an id that is none',
      'id: ed-people',
      'id: Ed People',
      '/roles/0/id: must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"',
    ],
  ])('%s', (_what, piece, by, complaint) => {
    expect(complaints(SMALL.replace(piece, by))).toContain(complaint);
  });
});

test('it says what a key is for', () => {
  expect(structureJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { Role: { properties: { designations: { description: expect.any(String) as string } } } },
  });
});
