import type { NodeType } from '../model.js';
import type { FileFormat } from './format.js';
import type { JsonTokenFault } from './json-scanner.js';
import type { TreeNode } from './tree.js';

/** Characters: ids and source keys, of at most 80, are quoted whole. */
const LONGEST_QUOTE = 80;

/**
 * Text of the file in quotes, shortened, so that a message stays readable whatever the file holds. Marks of formatting,
 * which cannot be seen or turn round what stands beside them, are shown by their numbers.
 */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text)).replace(/\p{Cf}/gu, (mark) =>
    Array.from({ length: mark.length }, (_, unit) => escaped(mark.charCodeAt(unit))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST_QUOTE + 2));
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MiB`;
}

/** The size of a file and the largest that there may be, so that one can see which is more. */
export function sizeAndMost(bytes: number, most: number): [size: string, most: string] {
  const [size, largest] = [mebibytes(bytes), mebibytes(most)];
  if (size !== largest) return [size, largest];
  const inBytes = (number: number) => `${number.toLocaleString('en-GB')} bytes`;
  return [inBytes(bytes), `${inBytes(most)} (${largest})`];
}

function suggestion(meant: string | null): string {
  return meant === null ? '' : `, did you mean ${quoted(meant)}?`;
}

const JSON_TOKEN_FAULTS: Readonly<Record<JsonTokenFault, string>> = {
  neverClosed: 'this text or comment is never closed; text must stand on one line, between double quotes',
  number: 'this number is not finished',
  escape: 'text here holds a wrong escape; write \\\\ for a backslash',
  character: 'text here holds a tab or another control character; write \\t for a tab',
};

function list(choices: readonly string[]): string {
  return choices.join(', ');
}

const NODE_WORDS: Readonly<Record<NodeType, string>> = {
  Role: 'role',
  Person: 'person',
  Directorate: 'directorate',
  Board: 'board',
  Duty: 'duty',
};

const MOST_OF_A_CIRCLE = 10;

function circle(ids: readonly string[]): string {
  const shown = ids.length > MOST_OF_A_CIRCLE ? [...ids.slice(0, MOST_OF_A_CIRCLE), '…'] : ids;
  return [...shown, ...ids.slice(0, 1)].join(' → ');
}

function parts(of: string, number: number): string {
  if (of === 'string') return number === 1 ? 'character' : 'characters';
  return number === 1 ? 'item' : 'items';
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  boolean: 'true or false',
  number: 'a number',
};

/** @param expected the schema's names of the types that would fit, or the one value that would */
function wrongKind(expected: readonly string[], found: TreeNode): string {
  const wanted = alternatives([...new Set(expected.map((type) => KIND_WORDS[type] ?? type))]);
  if (found.kind === 'scalar') {
    return wanted === 'a list'
      ? `expected a list, write [${shortened(found.text)}]`
      : `expected ${wanted}, not ${quoted(found.text)}`;
  }
  if (found.kind === 'map') {
    const quotes = expected.includes('string') ? '; put text that holds a colon in quotes' : '';
    return `expected ${wanted}, not a map${wanted === 'a list' ? '; put it in [ ]' : quotes}`;
  }
  const [only, ...more] = found.items;
  const isMeant =
    only?.kind === 'scalar' && more.length === 0 && (expected.includes('string') || wanted === only.text);
  return `expected ${wanted}, not a list${isMeant ? `; write ${shortened(only.text)}` : ''}`;
}

/** Every sentence that says what is wrong with a file. */
export const words = {
  tooLarge: (bytes: number, limit: number, format: FileFormat) => {
    const [size, most] = sizeAndMost(bytes, limit);
    return `the file has ${size}; ${format} may have ${most} at most`;
  },
  notUtf8: () => 'the bytes here are not UTF-8; save the file as UTF-8',
  emptyFile: () => 'the file is empty',
  tooDeep: (most: number) => `maps and lists are nested deeper than ${most} levels`,
  controlCharacter: (code: number) =>
    `control character U+${code.toString(16).toUpperCase().padStart(4, '0')}; delete it`,

  duplicateKey: (key: string, line: number) => `duplicate key ${quoted(key)}, first in line ${line}`,
  forbiddenKey: (key: string) => `the key ${quoted(key)} is not allowed`,
  mergeKey: () => 'the merge key << is not allowed; write the keys out',
  anchor: (source: string) =>
    `the anchor ${shortened(source)} is not allowed; if it is text, put it in quotes`,
  alias: (source: string) =>
    `the alias ${shortened(source)} is not allowed; write the value out, or put it in quotes if it is text`,
  tag: (source: string) => `the tag ${shortened(source)} is not allowed; if it is text, put it in quotes`,
  explicitKey: () => 'a key that begins with "? " is not allowed; write key: value',
  directive: (source: string) => `the directive ${quoted(source)} is not allowed; delete the line`,
  directiveWithoutDocument: () => 'a line --- is missing after the directive',
  secondDocument: () => 'a second document begins here; a file holds one',

  unexpected: (source: string) => `unexpected ${quoted(source)}`,
  misplacedText: (source: string) => `unexpected ${quoted(source)}; check the indentation and the quotes`,
  tab: () => 'a tab cannot indent; use spaces',
  commentWithoutSpace: () => 'a space is missing before #',
  keyColumn: () => 'this key does not stand in the column of the keys before it; check the indentation',
  keyOverLines: () => 'a key runs over several lines; check the indentation, and that each key has its colon',
  keyNotText: () => 'a key must be text',
  keyTooLong: () => 'a key is longer than 1,000 characters',
  missingKey: () => 'a key is missing before the colon',
  missingColon: (key: string) => `expected a colon and a space after ${quoted(key)}`,
  secondColon: () => 'text that holds a colon and a space must stand in quotes',
  listOnKeyLine: () => 'a list with "- " begins on a line of its own; or write [x]',
  pairInList: () => 'a key and a value in a list stand in braces: [{ key: value }]',
  missingComma: () => 'a comma is missing before this',
  unexpectedColon: () =>
    'a comma is missing before this key, or text that holds a colon must stand in quotes',
  neverClosed: (open: string, close: string) => `this ${open} is never closed; a ${close} is missing`,
  wrongClose: (found: string, wanted: string) => `expected ${wanted} but found ${found}`,
  textAfterValue: (rest: string) => `unexpected ${quoted(rest)} after the value; put the whole in quotes`,
  scalarStart: (character: string) => `text that begins with ${character} must stand in quotes`,
  escape: (source: string) => `${source} is no escape; write \\\\ for a backslash, or use single quotes`,
  blockText: () => 'this block of text is not indented as YAML wants it; write the text on one line',

  jsonComment: () => 'JSON has no comments; delete it, or write the file as YAML',
  trailingComma: () => 'a comma before ] or } is not allowed in JSON; delete it',
  jsonToken: (fault: JsonTokenFault) => JSON_TOKEN_FAULTS[fault],
  jsonUnexpected: (found: string, expected: string) =>
    found.startsWith("'")
      ? 'text in JSON stands in double quotes, not single ones'
      : `expected ${expected}, but found ${quoted(found)}`,
  jsonEnds: () => 'the file ends in the middle; a ] or } is missing',
  tooManyValues: (most: number) => `the file has more than ${most.toLocaleString('en-GB')} values; split it`,
  tooManyMaps: (most: number) => `the file has more than ${most.toLocaleString('en-GB')} maps; split it`,
  tooManyKeys: (most: number) => `this map has more than ${most.toLocaleString('en-GB')} keys`,
  notJson: (message: string) => `this is not JSON: ${message}`,

  unknownKey: (key: string, known: readonly string[], meant: string | null) =>
    meant === null
      ? `unknown key ${quoted(key)}; the keys here are ${list(known)}`
      : `unknown key ${quoted(key)}${suggestion(meant)}`,
  missing: (key: string, choices: readonly string[]) =>
    choices.length === 0
      ? `missing key ${quoted(key)}`
      : `missing key ${quoted(key)}; write ${key}: ${alternatives(choices)}`,
  noValue: (key: string) => `${quoted(key)} has no value`,
  emptyListItem: () => 'this has no value; delete it, or write one',
  wrongKind: (expected: readonly string[], found: TreeNode) => wrongKind(expected, found),
  noneOf: (text: string, choices: readonly string[], meant: string | null) => {
    const [only] = choices;
    if (choices.length === 1 && only === text) return `write ${only} without quotes`;
    if (choices.length === 1 && only !== undefined) return `expected ${only}, not ${quoted(text)}`;
    return meant === null
      ? `${quoted(text)} is not one of ${list(choices)}`
      : `${quoted(text)} is not one of ${list(choices)}; did you mean ${quoted(meant)}?`;
  },
  tooFew: (least: number, of: string) => `expected at least ${least} ${parts(of, least)}`,
  tooMany: (most: number, of: string) => `expected at most ${most} ${parts(of, most)}`,
  duplicateId: (id: string, line: number) => `duplicate id ${quoted(id)}, first in line ${line}`,
  unknownNode: (id: string, wanted: readonly NodeType[], meant: string | null) =>
    `unknown ${alternatives(wanted.map((type) => NODE_WORDS[type]))} ${quoted(id)}${suggestion(meant)}`,
  wrongTarget: (key: string, id: string, type: NodeType, wanted: readonly NodeType[]) =>
    `${key} takes a ${alternatives(wanted.map((one) => NODE_WORDS[one]))}, but ${quoted(id)} is a ${NODE_WORDS[type]}`,
  selfLine: (id: string, verb: string) => `a line to itself: ${quoted(id)} ${verb} ${quoted(id)}`,
  repeatedLine: (key: string, id: string) => `${key} names ${quoted(id)} twice`,
  repeatedItem: (text: string) => `${quoted(text)} stands in this list twice`,
  unknownSource: (key: string, meant: string | null) =>
    `unknown source ${quoted(key)}${suggestion(meant) || '; list it under sources'}`,
  vacantAndHeld: () => 'the post is vacant and has heldBy; delete one of the two',
  partOfCycle: (ids: readonly string[]) => `partOf goes round in a circle: ${circle(ids)}`,

  /** A fault that a schema states as what its subject "is" or "holds". */
  about: (subject: string, fault: string) => `${quoted(subject)} ${fault}`,
};
