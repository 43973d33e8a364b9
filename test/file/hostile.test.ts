import { describe, expect, test } from 'vitest';
import { errorsOf, SMALL } from '../support/file.js';

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
    ['more than 4 MiB', ' '.repeat(4 * 1024 * 1024 + 1), 'YAML may have 4 MiB at most'],
  ])('%s', (_what, file, message) => {
    expect(errorsOf(file).join('\n')).toContain(message);
  });

  test('twice in a row: the second deep file must not end the process', () => {
    const deep = '[[{a: '.repeat(20_000);
    expect(errorsOf(deep)).toEqual(errorsOf(deep));
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
    ['open quotes', '"\\'.repeat(100_000), ''],
  ])('%s', (_what, file, message) => {
    const errors = errorsOf(file, 'JSON');
    expect(errors).not.toEqual([]);
    expect(errors.join('\n')).toContain(message);
  });
});
