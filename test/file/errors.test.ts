import { describe, expect, test } from 'vitest';
import { errorsOf, SMALL, structureOf } from '../support/file.js';

/** The errors of the small file with one piece of text in place of another. */
function spoilt(piece: string, by: string): string[] {
  return errorsOf(SMALL.replace(piece, by));
}

test('a valid file has no errors', () => {
  expect(errorsOf(SMALL)).toEqual([]);
});

describe('an error says line, column, what is wrong and, where it is plain, the fix', () => {
  test.each([
    ['a missing key', 'format: 1\n', '', '1:1 missing key "format"; write format: 1'],
    ['another format', 'format: 1', 'format: 2', '1:9 expected 1, not "2"'],
    [
      'an unknown key',
      'source: protocol ¶3',
      'soruce: protocol ¶3',
      '6:51 unknown key "soruce", did you mean "source"?',
    ],
    ['a lone value for a list', '[cm-children]', 'cm-children', '14:20 expected a list, write [cm-children]'],
    [
      'an unknown id',
      '[cm-children]',
      '[cm-childern]',
      '14:21 unknown role or board "cm-childern", did you mean "cm-children"?',
    ],
    [
      'a line to itself',
      '[cm-children]',
      '[ed-people]',
      '14:21 a line to itself: "ed-people" is accountable to "ed-people"',
    ],
    [
      'a line of the wrong kind',
      '[cm-children]',
      '[people]',
      '14:21 accountableTo takes a role or board, but "people" is a directorate',
    ],
    [
      'the same line twice',
      '[cm-children]',
      '[cm-children, cm-children]',
      '14:34 accountableTo names "cm-children" twice',
    ],
    ['an empty list item', '[cm-children]', '[~]', '14:21 this has no value; delete it, or write one'],
    [
      'an unlisted source',
      'protocol ¶3',
      'protcol ¶3',
      '6:59 unknown source "protcol", did you mean "protocol"?',
    ],
    ['a duplicate id', 'id: people', 'id: places', '18:11 duplicate id "places", first in line 6'],
    [
      'an office of which two letters changed places',
      '[DCS]',
      '[DSC]',
      '13:20 "DSC" is not one of DCS, LMCS, DASS, DPH, HEAD_OF_PAID_SERVICE, LEADER, CHIEF_FINANCE_OFFICER, MONITORING_OFFICER; did you mean "DCS"?',
    ],
    ['a repeated designation', '[DCS]', '[DCS, DCS]', '13:25 "DCS" stands in this list twice'],
    [
      'a duplicate key',
      'sources:\n',
      'boards: []\nsources:\n',
      '8:1 duplicate key "boards", first in line 3',
    ],
    [
      'a date that the calendar lacks',
      'date: 2024-05',
      'date: 2024-02-30',
      '2:68 "2024-02-30" is not a day of the calendar',
    ],
    ['a name of null', 'name: Small,', 'name: ~,', '2:25 "name" has no value'],
    ['a name on two lines', 'name: Small,', 'name: "a\\nb",', '2:31 "a\\nb" must stand on one line'],
    [
      'a decomposed name',
      'name: Small,',
      'name: "e\\u0301",',
      '2:31 "e\u0301" is not in Unicode form NFC; write "é"',
    ],
    [
      'a name that turns round what stands beside it',
      'name: Small,',
      'name: "a\u202Eb",',
      String.raw`2:31 "a\u202eb" holds the character U+202E, which changes the direction of text; delete it`,
    ],
    [
      'a control character in a name',
      'name: Small,',
      'name: "a\\u0007b",',
      String.raw`2:31 "a\u0007b" holds the control character U+0007; delete it`,
    ],
    [
      'a name of which nothing can be seen',
      'name: Small,',
      'name: "\\u200b \\u200f",',
      String.raw`2:31 "\u200b \u200f" holds nothing that can be seen, only U+200B, U+200F; write something visible`,
    ],
    [
      'a name of joiners, fillers and tags',
      'name: Small,',
      'name: "\\u200d\\u3164\\u2800\\U000E0041",',
      String.raw`2:31 "\u200dㅤ⠀\udb40\udc41" holds nothing that can be seen, only U+200D, U+3164, U+2800 …; write something visible`,
    ],
    [
      'a year 0',
      'date: 2024-05',
      'date: 0000-05',
      '2:68 "0000-05" has the year 0000, which the calendar does not have',
    ],
    ['an anchor', 'roles:', 'roles: &a', '9:8 the anchor &a is not allowed; if it is text, put it in quotes'],
    ['a tag', 'roles:', 'roles: !!seq', '9:8 the tag !!seq is not allowed; if it is text, put it in quotes'],
    [
      'a merge key',
      'sources:\n',
      '<<: x\nsources:\n',
      '3:1 the merge key << is not allowed; write the keys out',
    ],
    ['__proto__', 'sources:\n', '__proto__: x\nsources:\n', '3:1 the key "__proto__" is not allowed'],
    [
      'YAML 1.1',
      'format: 1',
      '%YAML 1.1\n---\nformat: 1',
      '1:1 the directive "%YAML 1.1" is not allowed; delete the line',
    ],
  ])('%s', (_what, piece, by, message) => {
    expect(spoilt(piece, by)).toContain(message);
  });

  test('a vacant post with a holder', () => {
    const file = SMALL.replace('designations: [DCS]', 'vacant: true\n    heldBy: cm-children');
    expect(errorsOf(file)).toEqual([
      '13:5 the post is vacant and has heldBy; delete one of the two',
      '14:13 heldBy takes a person, but "cm-children" is a role',
    ]);
  });

  test('a circle of parts', () => {
    const directorates = `directorates:
  - { id: a, name: A, partOf: b, source: protocol }
  - { id: b, name: B, partOf: a, source: protocol }
`;
    expect(errorsOf(SMALL.replace('directorates:\n', directorates))).toEqual([
      '6:31 partOf goes round in a circle: a → b → a',
    ]);
  });

  test('a second document, an empty file and bytes that are no text', () => {
    expect(errorsOf(`${SMALL}---\nformat: 1\n`)).toEqual([
      '19:1 a second document begins here; a file holds one',
    ]);
    expect(errorsOf('')).toEqual(['1:1 the file is empty']);
    expect(errorsOf(Uint8Array.of(0x66, 0x0a, 0xff))).toEqual([
      '2:1 the bytes here are not UTF-8; save the file as UTF-8',
    ]);
  });
});

test('all errors of a file are told at once, in its order', () => {
  const file = SMALL.replace('kind: officer', 'kind: officier')
    .replace('[cm-children]', '[cm-childern]')
    .replace('date: 2024-05', 'date: 05-2024');
  expect(errorsOf(file)).toEqual([
    '2:68 "05-2024" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
    '12:11 "officier" is not one of officer, member, independent, external; did you mean "officer"?',
    '14:21 unknown role or board "cm-childern", did you mean "cm-children"?',
  ]);
});

test('a node with a broken part still counts as there', () => {
  expect(errorsOf(SMALL.replace('kind: member', 'kind: memeber'))).toEqual([
    '16:65 "memeber" is not one of officer, member, independent, external; did you mean "member"?',
  ]);
});

describe('one fault gives one error', () => {
  test.each([
    [
      'a misspelt list of nodes',
      'directorates:',
      'directorate:',
      '5:1 unknown key "directorate", did you mean "directorates"?',
    ],
    [
      'a misspelt list of sources',
      'sources:',
      'source:',
      '3:1 unknown key "source", did you mean "sources"?',
    ],
    [
      'nodes in a second list of a kind',
      'duties:',
      'boards:',
      '17:1 duplicate key "boards", first in line 7',
    ],
    [
      'sources written as a list',
      'protocol: {',
      '- protocol: {',
      '4:3 expected a map of keys and values, not a list',
    ],
    ['the format as a list', 'format: 1', 'format: [1]', '1:9 expected 1, not a list; write 1'],
    ['the format as a map', 'format: 1', 'format: {}', '1:9 expected 1, not a map'],
    ['the format in quotes', 'format: 1', "format: '1'", '1:9 write 1 without quotes'],
    [
      'a long tag',
      'format: 1',
      `format: !${'x'.repeat(3000)} 1`,
      `1:9 the tag !${'x'.repeat(79)}… is not allowed; if it is text, put it in quotes`,
    ],
    [
      'a malformed id in a line',
      '[cm-children]',
      '[CM Children]',
      '14:21 "CM Children" is not an id; use lower-case letters, digits and hyphens, at most 64, not beginning with a hyphen',
    ],
    ['an empty citation', 'source: protocol ¶3', 'source: ""', '6:59 "" is empty'],
    ['a line without an upper end', '[cm-children]', '[{ note: weekly }]', '14:21 missing key "to"'],
  ])('%s', (_what, piece, by, error) => {
    const duties = piece === 'duties:' ? SMALL.replace(', dischargedBy: [ed-people]', '') : SMALL;
    expect(errorsOf(duties.replace(piece, by))).toEqual([error]);
  });
});

describe('where text is expected', () => {
  test.each(['שלום عليكم', '👩‍👩‍👧', 'می‌خواهم', 'A\u2009B'])('the name %s is taken', (name) => {
    expect(structureOf(SMALL.replace('name: Small,', `name: ${name},`)).name).toBe(name);
  });

  test('a number, a date or a word like true is taken as it is written', () => {
    expect(structureOf(SMALL.replace('date: 2024-05', 'date: 2024')).date).toBe('2024');
    expect(structureOf(SMALL.replace('name: Small,', 'name: true,')).name).toBe('true');
    expect(structureOf(SMALL.replace('name: Small,', 'name: 0x1F,')).name).toBe('0x1F');
  });

  test('null is absent', () => {
    const [duty] = structureOf(SMALL.replace('dischargedBy: [ed-people]', 'dischargedBy: ~')).lines.filter(
      ({ type }) => type === 'DISCHARGED_BY',
    );
    expect(duty).toBeUndefined();
  });
});

describe('in JSON', () => {
  test.each([
    ['a comma at the end', '{"format":1,}', 'a comma before ] or } is not allowed in JSON; delete it'],
    ['a comment', '{"format":1 // c\n}', 'JSON has no comments; delete it, or write the file as YAML'],
    ['a duplicate key', '{"a":1,"a":2}', '1:8 duplicate key "a", first in line 1'],
    [
      'half of a pair',
      '{"structure":{"name":"\\ud800"}}',
      'holds half of a surrogate pair, which is not a character',
    ],
    ['an end in the middle', '[[],[]', 'the file ends in the middle; a ] or } is missing'],
  ])('%s', (_what, file, message) => {
    expect(errorsOf(file, 'JSON').join('\n')).toContain(message);
  });
});
