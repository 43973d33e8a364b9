import { expect } from 'vitest';
import type { FileFormat } from '../../server/structure/file/format.js';
import { readStructure } from '../../server/structure/file/read-structure.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';

/** Reads bytes and expects either a whole structure, which writes and reads the same, or errors inside the file. */
export function expectReadOrRefused(bytes: Uint8Array, format: FileFormat): void {
  const result = readStructure(bytes, format);
  if (result.ok) {
    const again = readStructure(Buffer.from(writeStructure(result.structure, format)), format);
    expect(again.ok && again.structure).toEqual(result.structure);
    return;
  }
  expect(result.errors.length).toBeGreaterThan(0);
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split(/\r\n|\r|\n/).length;
  for (const { line, column, message } of result.errors) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/\bat \S+:\d+:\d+|TypeError|undefined|\[object/);
  }
}
