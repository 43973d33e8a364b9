import { expect, test } from 'vitest';
import { csvOf } from '../../client/export/csv.js';

test('a cell that a spreadsheet would run as a formula is text', () => {
  expect(csvOf([['=1+1', '+44', '-3', '@name', 7, -3]])).toBe("'=1+1,'+44,'-3,'@name,7,-3\r\n");
});

test('a cell with commas, quotes or lines is one cell', () => {
  expect(csvOf([['a, b', 'say "c"', 'd\ne']])).toBe('"a, b","say ""c""","d\ne"\r\n');
});
