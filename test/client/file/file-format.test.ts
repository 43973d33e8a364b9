import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../client/file/checked-file.js';
import { formatOf, sizeFault } from '../../../client/file/file-format.js';
import { LineTexts } from '../../../client/file/line-texts.js';

const MEBIBYTE = 1024 * 1024;
const ignore = () => undefined;

describe('a chosen file', () => {
  it('is JSON when its name ends so, and YAML otherwise', () => {
    expect([formatOf('a.JSON'), formatOf('a.yml'), formatOf('a')]).toEqual(['JSON', 'YAML', 'YAML']);
  });

  it('may be as large as the server takes it, and no byte larger', () => {
    expect(sizeFault('a.yaml', 4 * MEBIBYTE)).toBeNull();
    expect(sizeFault('a.json', 32 * MEBIBYTE)).toBeNull();
    expect(sizeFault('a.yaml', 4 * MEBIBYTE + 1)).toMatch(/4\.1 MiB, and YAML may have 4 MiB at most/);
  });

  it('of any bytes has errors rather than a fault of the program', () => {
    const checked = checkFile(new Uint8Array([0xff, 0xd8, 0x00]), 'YAML', ignore);
    expect(checked).toMatchObject({ outcome: 'faulty', errors: [{ line: 1, column: 1 }] });
  });
});

describe('the text of a line', () => {
  it('is the whole line when it is short', () => {
    expect(new LineTexts('one\r\ntwo').at({ line: 1, column: 2 })).toBe('one');
  });

  it('is the part around the column when it is long', () => {
    const text = `${'a'.repeat(1_000)}HERE${'b'.repeat(1_000)}`;
    expect(new LineTexts(text).at({ line: 1, column: 1_001 })).toMatch(/^…a{40}HEREb{96}…$/);
  });
});
