import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_FORMATS } from '../support/formats.js';
import { initialFile } from '../../server/structure/file/initial-file.js';
import { structureId } from '../../server/structure/file/text.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { SMALL, structureOf } from '../support/file.js';
import { structureArbitrary } from '../support/random-structure.js';

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
