import { test } from 'vitest';
import { structureOf, SMALL } from '../support/file.js';
import { mutated, seeded } from '../support/mutations.js';
import { expectReadOrRefused } from '../support/read-or-refuse.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';

const JSON_FILE = writeStructure(structureOf(SMALL), 'JSON');

test.each([
  ['YAML', SMALL],
  ['JSON', JSON_FILE],
] as const)(
  '1,000 spoilt %s files are each read whole or refused with errors inside the file',
  (format, file) => {
    const random = seeded(20_140_515);
    for (let round = 0; round < 1000; round++)
      expectReadOrRefused(mutated(Buffer.from(file), random), format);
  },
);
