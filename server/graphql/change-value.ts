import { encodeChange, type Change } from '../scenario/change.js';
import { LINE_RULES, LINE_TYPES } from '../structure/line-types.js';

const LINE_KEYS: ReadonlySet<string> = new Set(LINE_TYPES.map((type) => LINE_RULES[type].key));

/** A change as `ChangeInput` takes it: as a file has it, but for a line within it, which is never its bare id. */
export function changeValue(change: Change): Readonly<Record<string, unknown>> {
  const written = Object.entries(encodeChange(change)).map(([kind, value]) => [kind, withFullLines(value)]);
  return Object.fromEntries(written);
}

function withFullLines(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, given]) => [
    key,
    LINE_KEYS.has(key) ? fullLines(given) : given,
  ]);
  return Object.fromEntries(entries);
}

function fullLines(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(fullLines);
  return typeof given === 'string' ? { to: given } : given;
}
