import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FILE_FORMATS } from '../support/formats.js';
import { initialFile } from '../../server/structure/file/initial-file.js';
import { structureId } from '../../server/structure/file/text.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { SMALL, structureOf } from '../support/file.js';
import { structureArbitrary } from '../support/random-structure.js';
import { world } from '../support/world.js';

describe.each(FILE_FORMATS)('a structure written as %s', (format) => {
  test('reads back to the same structure, and writes the same again', () => {
    fc.assert(
      fc.property(structureArbitrary(), (structure) => {
        const written = writeStructure(structure, format);
        expect(structureOf(written, format)).toEqual(structure);
        expect(writeStructure(structureOf(written, format), format)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });
});

test('what is written as YAML is the same to other readers of YAML, and to those of JSON', () => {
  fc.assert(
    fc.property(structureArbitrary(), (structure) => {
      expect(parse(writeStructure(structure, 'YAML'))).toEqual(JSON.parse(writeStructure(structure, 'JSON')));
    }),
    { numRuns: 200 },
  );
});

test.each([
  'null',
  '~',
  'true',
  'No',
  '2024',
  '0x1F',
  '1e3',
  '12:30',
  '- dash',
  '@at',
  '*star',
  '&and',
  '!bang',
  '# hash',
  'a # b',
  'a: b',
  'a:',
  'x, y',
  '[x]',
  '{x}',
  '"quoted"',
  "it's",
  '%',
  '|',
  '>',
  '?',
  ' lead and trail ',
  'back\\slash',
  '👩‍👩‍👧 emoji',
  'מנהלת',
  'a\u00a0b',
  '\ufeffmark',
  'x'.repeat(500),
])('a name like %j survives', (name) => {
  const structure = world({ roles: { post: { name, alsoKnownAs: [name] } }, boards: { board: { name } } });
  for (const format of FILE_FORMATS) {
    expect(structureOf(writeStructure(structure, format), format)).toEqual(structure);
  }
});

test('ids and source keys that are words of YAML survive', () => {
  const structure = world({
    sources: { null: {}, true: {}, 2024: {}, constructor: {} },
    roles: { null: { source: 'null', accountableTo: ['true', '2024'] }, true: {}, 2024: {}, constructor: {} },
  });
  for (const format of FILE_FORMATS) {
    expect(structureOf(writeStructure(structure, format), format)).toEqual(structure);
  }
});

test('the same structure in another order is written the same', () => {
  const structure = structureOf(SMALL);
  const { nodes, lines, sources } = structure;
  const reversed = {
    ...structure,
    nodes: nodes.toReversed(),
    lines: lines.toReversed(),
    sources: sources.toReversed(),
  };
  expect(writeStructure(reversed, 'YAML')).toBe(writeStructure(structure, 'YAML'));
});

test('YAML is written as a person would: short nodes on one line, nothing said twice', () => {
  const written = writeStructure(structureOf(SMALL), 'YAML');
  expect(written).toContain('- { id: places, name: Secure enough school places, ');
  expect(written).not.toContain('mustReach');
  expect(written.split('\n').filter((line) => line.length > 120)).toEqual([]);
});

test('the first file of a new council is valid and has comments', () => {
  const file = initialFile(structureId.parse('my-council'));
  expect(structureOf(file).id).toBe('my-council');
  expect(file).toMatch(/^ *#/m);
});
