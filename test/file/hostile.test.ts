import { describe, expect, test } from 'vitest';
import { errorsOf, SMALL } from '../support/file.js';

/** A file of boards, each part of another. */
function parts(length: number, idOf: (place: number) => string, wholeOf: (place: number) => string): string {
  const boards = Array.from(
    { length },
    (_, place) => `- { id: ${idOf(place)}, name: B, source: s, partOf: ${wholeOf(place)} }`,
  );
  return `sources: { s: { title: S } }\nboards:\n${boards.join('\n')}`;
}

function circle(length: number): string {
  return parts(
    length,
    (place) => `b${place}`,
    (place) => `b${(place + 1) % length}`,
  );
}

function dangling(length: number): string {
  return parts(
    length,
    (place) => `board-${place}`,
    (place) => `boart-${place}`,
  );
}

/** A file with one role and as many lines of assurance that say nothing. */
function emptyLines(count: number): string {
  return `{"format":1,"roles":[{"id":"r","assures":[${'{},'.repeat(count - 1)}{}]}]}`;
}

/** Files that take a parser down or keep it busy for minutes; the time limit of a test is the only clock here. */
describe('hostile YAML is refused in moments', { timeout: 20_000 }, () => {
  test.each([
    ['half a million open brackets', '['.repeat(500_000), 'nested deeper than 32 levels'],
    ['open brackets down the page', '[\n'.repeat(500_000), 'nested deeper than 32 levels'],
    ['open braces', `a: ${'{b: '.repeat(100_000)}`, 'nested deeper than 32 levels'],
    ['lists in lists', '- '.repeat(200_000), 'nested deeper than 32 levels'],
    ['closing braces', '}'.repeat(200_000), 'unexpected "}"'],
    ['an alias to itself', 'a: &a [*a]\n', 'is not allowed'],
    ['ten thousand aliases', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(10_000)}`, 'the alias *a is not allowed'],
    ['anchors', '&a '.repeat(100_000), 'the anchor &a is not allowed'],
    ['question marks', '? '.repeat(50_000), 'is not allowed'],
    [
      '80,000 keys',
      `x:\n${Array.from({ length: 80_000 }, (_, key) => ` k${key}: 1`).join('\n')}`,
      'unknown key "x"',
    ],
    ['a quote that is never closed', `"${'a'.repeat(1_000_000)}`, 'is never closed'],
    ['a million wrong escapes', `x: "${'\\q'.repeat(1_000_000)}"`, 'is no escape'],
    ['a million quotes', `x: "y" ${'"z" '.repeat(1_000_000)}`, 'after the value'],
    ['a million tabs', `x:\n${'\t- 1\n'.repeat(800_000)}`, 'a tab cannot indent'],
    ['two million colons', `[ ${': '.repeat(2_000_000)}]`, 'stand in braces'],
    ['four million commas', `[${','.repeat(4_000_000)}`, 'unexpected ","'],
    ['a line of keys', 'a: '.repeat(1_000_000), 'must stand in quotes'],
    [
      'a column of dashes',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n'),
      'nested deeper',
    ],
    ['50,000 merge keys', '<<: 1\n'.repeat(50_000), 'the merge key << is not allowed'],
    ['50,000 duplicate keys', 'a: 1\n'.repeat(50_000), 'duplicate key "a", first in line 1'],
    ['a million documents', '---\n'.repeat(1_000_000), 'a second document'],
    ['one long word', 'x'.repeat(4_000_000), 'expected a map'],
    ['many short broken roles', `roles: [${'{},'.repeat(100_000)}{}]`, 'missing key "id"'],
    ['a circle of 10,000 parts', circle(10_000), 'partOf goes round in a circle: b0 → b1'],
    ['10,000 dangling ids that resemble 10,000 others', dangling(10_000), 'did you mean'],
    ['200,000 empty lines', emptyLines(200_000), 'missing key "to"'],
    [
      'more than 4 MiB',
      ' '.repeat(4 * 1024 * 1024 + 1),
      'has 4,194,305 bytes; YAML may have 4,194,304 bytes (4 MiB) at most',
    ],
  ])('%s', (_what, file, message) => {
    expect(errorsOf(file).join('\n')).toContain(message);
  });

  test('twice in a row: the second deep file must not end the process', () => {
    const deep = '[[{a: '.repeat(20_000);
    expect(errorsOf(deep)).toEqual(errorsOf(deep));
  });

  test('the first thousand errors are told, and one more that stands for the others', () => {
    const errors = errorsOf(emptyLines(100_000), 'JSON');
    expect(errors).toHaveLength(1001);
    expect(errors[0]).toBe('1:1 missing key "structure"');
    expect(errors.slice(4).every((error) => error.endsWith('missing key "to"'))).toBe(true);
  });

  test('a thousand dangling ids are all told', () => {
    const dangling = Array.from({ length: 1000 }, (_, place) => `nobody-${place}`).join(', ');
    expect(errorsOf(SMALL.replace('[cm-children]', `[${dangling}]`))).toHaveLength(1000);
  });
});

describe('hostile JSON is refused in moments', { timeout: 20_000 }, () => {
  test.each([
    ['open brackets', '['.repeat(1_000_000), 'nested deeper than 32 levels'],
    ['millions of empty lists', `[${'[],'.repeat(8_000_000)}[]]`, 'more than 2,000,000 values'],
    ['__proto__', '{"__proto__":{}}', 'the key "__proto__" is not allowed'],
    [
      'a million keys',
      `{${Array.from({ length: 1_000_000 }, (_, key) => `"${key}":1`).join()}}`,
      'more than 100,000 keys',
    ],
    ['nothing but spaces', ' '.repeat(30_000_000), 'the file is empty'],
    ['more than 32 MiB', ' '.repeat(32 * 1024 * 1024 + 1), 'JSON may have 33,554,432 bytes (32 MiB) at most'],
    ['many short broken roles', `{"roles":[${'{},'.repeat(500_000)}{}]}`, 'missing key "id"'],
    ['half a million empty lines', emptyLines(500_000), 'missing key "to"'],
    ['a million empty lines', emptyLines(1_000_000), 'more than 750,000 maps'],
    [
      '200,000 lines that lead nowhere',
      emptyLines(200_000).replaceAll('{}', '"nobody"'),
      'unknown role or board "nobody"',
    ],
    ['open quotes', '"\\'.repeat(100_000), ''],
  ])('%s', (_what, file, message) => {
    const errors = errorsOf(file, 'JSON');
    expect(errors).not.toEqual([]);
    expect(errors.join('\n')).toContain(message);
  });
});
