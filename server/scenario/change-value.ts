import { encodeChange, type Change } from './change.js';
import { LINE_RULES, LINE_TYPES } from '../structure/line-types.js';

const LINE_KEYS: ReadonlySet<string> = new Set(LINE_TYPES.map((type) => LINE_RULES[type].key));

/** A change as `ChangeInput` takes it: as a file has it, but for a line within it, which is never its bare id. */
export function changeValue(change: Change): Readonly<Record<string, unknown>> {
  return mapped(encodeChange(change), (_kind, value) => withFullLines(value));
}

function withFullLines(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return mapped(value, (key, given) => (LINE_KEYS.has(key) ? fullLines(given) : given));
}

function fullLines(given: unknown): unknown {
  if (Array.isArray(given)) return given.map((line: unknown) => fullLines(line));
  return typeof given === 'string' ? { to: given } : given;
}

function mapped(object: object, valueOf: (key: string, value: unknown) => unknown): Record<string, unknown> {
  const entries = Object.entries(object).map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    valueOf(key, value),
  ]);
  return Object.fromEntries(entries);
}
