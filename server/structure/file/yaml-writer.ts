import type { FileMap, FileValue } from './file-of.js';
import { plainValue } from './yaml-scalar.js';

/** A map or list that does not fit into so many columns on one line is written over several. */
const WIDEST = 110;

/** Begins with a letter, a digit or a mark that begins nothing in YAML, and holds nothing that could end it. */
const PLAIN = /^[\p{L}\p{N}(¶§£“‘](?:[\p{L}\p{M}\p{N}\p{S}\p{P} ]*[\p{L}\p{M}\p{N}\p{S}\p{P}])?$/u;
const ENDS_PLAIN = /[[\]{}\\]|:(?:\s|$)| #/;
/** What YAML 1.1, which many editors and scripts still read, takes for something else than text. */
const OTHER_IN_YAML_1_1 = /^(?:y|n|yes|no|on|off)$|^[0-9][0-9_.:]*$/i;

/** Writes a map as YAML, block style outside and each part on one line where it fits. */
export function writeYaml(map: FileMap): string {
  const lines = Object.entries(map).flatMap(([key, value]) =>
    isCollection(value) && key !== 'structure'
      ? [`${key}:`, ...blockLines(value, '  ')]
      : entryLines(key, value, ''),
  );
  return `${lines.join('\n')}\n`;
}

function blockLines(value: FileMap | readonly FileValue[], indent: string): string[] {
  if (!isList(value)) return Object.entries(value).flatMap(([key, item]) => entryLines(key, item, indent));
  return value.flatMap((item) => {
    const line = `${indent}- ${inline(item)}`;
    if (!isCollection(item) || line.length <= WIDEST) return [line];
    const [first = '', ...rest] = blockLines(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

function entryLines(key: string, value: FileValue, indent: string): string[] {
  const line = `${indent}${inline(key)}: ${inline(value)}`;
  if (!isCollection(value) || line.length <= WIDEST) return [line];
  return [`${indent}${inline(key)}:`, ...blockLines(value, `${indent}  `)];
}

function inline(value: FileValue, within = false): string {
  if (typeof value === 'string') return isPlain(value, within) ? value : JSON.stringify(value);
  if (!isCollection(value)) return String(value);
  if (isList(value)) return `[${value.map((item) => inline(item, true)).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${inline(key, true)}: ${inline(item, true)}`);
  return `{ ${entries.join(', ')} }`;
}

/**
 * Whether a text can stand without quotes and still be read as this text.
 * @param within brackets, where a comma ends it
 */
function isPlain(text: string, within: boolean): boolean {
  return (
    PLAIN.test(text) &&
    !(within && text.includes(',')) &&
    !ENDS_PLAIN.test(text) &&
    !OTHER_IN_YAML_1_1.test(text) &&
    typeof plainValue(text) === 'string'
  );
}

function isCollection(value: FileValue): value is FileMap | readonly FileValue[] {
  return typeof value === 'object';
}

function isList(value: FileMap | readonly FileValue[]): value is readonly FileValue[] {
  return Array.isArray(value);
}
