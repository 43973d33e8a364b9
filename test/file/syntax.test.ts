import { describe, expect, test } from 'vitest';
import { errorsOf, SMALL } from '../support/file.js';

describe('broken YAML is explained', () => {
  test.each([
    ['a key without a colon', 'a: b\nc', '2:1 expected a colon and a space after "c"'],
    ['a key in braces without a colon', 'x: {a}', '1:5 expected a colon and a space after "a"'],
    ['a colon without a space', 'x: {a:b}', '1:5 expected a colon and a space after "a:b"'],
    ['no key before a colon', ': b', '1:1 a key is missing before the colon'],
    [
      'a colon inside text',
      'name: Board: the first',
      '1:7 text that holds a colon and a space must stand in quotes',
    ],
    [
      'a colon inside text in braces',
      'x: { name: Board: b }',
      '1:17 a comma is missing before this key, or text that holds a colon must stand in quotes',
    ],
    [
      'a key further right than it belongs',
      'format: 1\n name: x',
      '1:9 a key runs over several lines; check the indentation, and that each key has its colon',
    ],
    [
      'a key further left than it belongs',
      'a:\n  b: 1\n c: 2',
      '3:2 this key does not stand in the column of the keys before it; check the indentation',
    ],
    ['a list as a key', '[a]: b', '1:4 a key must be text'],
    ['an endless key', `${'k'.repeat(1001)}: 1`, '1:1 a key is longer than 1,000 characters'],
    ['a dash behind a key', 'a: - b', '1:4 a list with "- " begins on a line of its own; or write [x]'],
    ['a dash among keys', 'a: 1\n- b', '2:1 unexpected "-"; check the indentation and the quotes'],
    ['a key among dashes', '- a\nb: 1', '2:1 unexpected "b"; check the indentation and the quotes'],
    [
      'a key and a value in a list',
      'x: [to: y]',
      '1:7 a key and a value in a list stand in braces: [{ key: value }]',
    ],
    ['a missing comma', 'x: ["a" b]', '1:9 a comma is missing before this'],
    ['a comma too many', 'x: [a,, b]', '1:7 unexpected ","'],
    ['a list never closed', 'x: [a, b', '1:4 this [ is never closed; a ] is missing'],
    ['braces never closed', 'x: {a: b\ny: 1', '1:4 this { is never closed; a } is missing'],
    ['the wrong bracket', 'x: [a}', '1:6 expected ] but found }'],
    ['a bracket from nowhere', 'x: ]', '1:4 unexpected "]"'],
    ['quotes never closed', 'x: "abc', '1:4 this " is never closed; a " is missing'],
    ['text behind quotes', 'x: "a" b', '1:8 unexpected "b" after the value; put the whole in quotes'],
    [
      'a wrong escape',
      'x: "a\\qb"',
      '1:6 \\q is no escape; write \\\\ for a backslash, or use single quotes',
    ],
    ['text that begins with a mark', 'x: @foo', '1:4 text that begins with @ must stand in quotes'],
    ['a comment without a space', 'x: "b"#c', '1:7 a space is missing before #'],
    ['a tab', 'a:\n\t- b', '2:1 a tab cannot indent; use spaces'],
    ['an explicit key', '? a', '1:1 a key that begins with "? " is not allowed; write key: value'],
    [
      'an alias',
      'x: *a',
      '1:4 the alias *a is not allowed; write the value out, or put it in quotes if it is text',
    ],
    ['a control character', 'x: a\u0007', '1:5 control character U+0007; delete it'],
    ['a directive without a document', '%YAML 1.2\na: 1', '1:1 a line --- is missing after the directive'],
    [
      'a directive of another kind',
      '%TAG ! x\n---\na: 1',
      '1:1 the directive "%TAG ! x" is not allowed; delete the line',
    ],
    ['a block of text without indentation', 'x: |\n y\nz', '3:1 expected a colon and a space after "z"'],
  ])('%s', (_what, file, error) => {
    expect(errorsOf(file)).toContain(error);
  });

  test('each line at its first fault, and all of them at once', () => {
    expect(errorsOf('a: @x\nb: "c" d e\nf: [g}\n')).toEqual([
      '1:4 text that begins with @ must stand in quotes',
      '2:8 unexpected "d e" after the value; put the whole in quotes',
      '3:6 expected ] but found }',
    ]);
  });
});

describe('broken JSON is explained', () => {
  test.each([
    ['an end too soon', '{"a": [1', '1:9 the file ends in the middle; a ] or } is missing'],
    ['a key without quotes', '{a: 1}', '1:2 expected a key in double quotes or }, but found "a"'],
    ['single quotes', "{'a': 1}", '1:2 text in JSON stands in double quotes, not single ones'],
    ['no colon', '{"a" 1}', '1:6 expected a colon, but found "1"'],
    ['no comma', '{"a": 1 "b": 2}', '1:9 expected a comma or the end of this map or list, but found "b"'],
    ['no value', '{"a": }', '1:7 expected a value, but found "}"'],
    ['the wrong bracket', '[}', '1:2 expected a value or ], but found "}"'],
    ['more behind the end', '{} {}', '1:4 expected nothing more, but found "{"'],
    ['a word', '[nul]', '1:2 expected a value or ], but found "nul"'],
    [
      'a number with a leading zero',
      '[01]',
      '1:3 expected a comma or the end of this map or list, but found "1"',
    ],
    ['an unfinished number', '[1.]', '1:2 this number is not finished'],
    ['a wrong escape', '["\\q"]', '1:2 text here holds a wrong escape; write \\\\ for a backslash'],
    [
      'a tab in text',
      '["\t"]',
      '1:2 text here holds a tab or another control character; write \\t for a tab',
    ],
    [
      'text over two lines',
      '["a\nb"]',
      '1:2 this text or comment is never closed; text must stand on one line, between double quotes',
    ],
    ['nothing', ' \n', '1:1 the file is empty'],
  ])('%s', (_what, file, error) => {
    expect(errorsOf(file, 'JSON')).toEqual([error]);
  });

  test('comments and commas at the end, all at once', () => {
    expect(errorsOf('[ // one\n  1, /* two */\n]', 'JSON')).toEqual([
      '1:3 JSON has no comments; delete it, or write the file as YAML',
      '2:4 a comma before ] or } is not allowed in JSON; delete it',
      '2:6 JSON has no comments; delete it, or write the file as YAML',
    ]);
  });
});

describe('positions', () => {
  test('count UTF-16 units from 1, behind a byte order mark and with either line ending', () => {
    const file = `\ufeff${SMALL}`.replaceAll('\n', '\r\n').replace('name: Small,', 'name: 👩, nam: x,');
    expect(errorsOf(file)).toEqual(['2:35 unknown key "nam", did you mean "name"?']);
  });
});
