import type { z } from 'zod';
import { changeEntry, type Change } from '../scenario/change.js';
import type { Provenance } from '../scenario/apply-changes.js';
import { MOST_CHANGES } from '../scenario/scenario-file.js';
import { sourceEntry } from '../structure/file/schema.js';
import { sourceKey } from '../structure/file/text.js';
import { quoted } from '../structure/file/words.js';
import type { Source } from '../structure/model.js';
import type { ChangeMisfit } from './outcomes.js';

const sourceGiven = sourceEntry.extend({ key: sourceKey });

/** What changes that are part of no scenario cite for what they add. */
const UNSAVED: Source = { key: sourceKey.parse('scenario'), title: 'Scenario', date: null, url: null };

type Decoded<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ChangeMisfit };

/**
 * Changes from values of any kind, by the rules of a scenario file; nulls count as absent.
 *
 * @returns the changes, or the first that is not well formed
 */
export function decodeChanges(values: readonly unknown[]): Decoded<readonly Change[]> {
  if (values.length > MOST_CHANGES)
    return malformed(
      MOST_CHANGES,
      `${values.length.toLocaleString('en-GB')} changes are too many; at most ${MOST_CHANGES.toLocaleString('en-GB')} make a scenario`,
    );
  const changes: Change[] = [];
  for (const [index, value] of values.entries()) {
    const given = withoutNulls(value);
    const result = changeEntry.safeParse(given);
    if (!result.success) return malformed(index, `change ${index + 1}: ${words(result.error, given)}`);
    changes.push(result.data);
  }
  return { ok: true, value: changes };
}

/** Sources that changes may cite, from values of any kind. An error of theirs counts as one of the first change. */
export function decodeSources(values: readonly unknown[]): Decoded<readonly Source[]> {
  const sources = new Map<string, Source>();
  for (const [index, value] of values.entries()) {
    const given = withoutNulls(value);
    const result = sourceGiven.safeParse(given);
    if (!result.success) return malformed(0, `source ${index + 1}: ${words(result.error, given)}`);
    const { key, title, date = null, url = null } = result.data;
    if (sources.has(key)) return malformed(0, `source ${index + 1}: the key "${key}" is listed twice`);
    sources.set(key, { key, title, date, url });
  }
  return { ok: true, value: [...sources.values()] };
}

/** What changes cite that are part of no scenario. */
export function unsavedProvenance(sources: readonly Source[]): Provenance {
  const isListed = sources.some(({ key }) => key === UNSAVED.key);
  return { citation: UNSAVED.key, sources: isListed ? sources : [...sources, UNSAVED] };
}

function malformed(index: number, message: string): { ok: false; error: ChangeMisfit } {
  return { ok: false, error: { outcome: 'ChangeError', message, index, code: 'INVALID_VALUE' } };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutNulls(each)]));
}

/** The first thing that is wrong, as a clause that names the place and quotes what stands there. */
function words(error: z.ZodError, given: unknown): string {
  const [issue] = error.issues;
  if (!issue) return 'is not valid';
  const place = issue.path.map(String).join('.');
  const found = at(given, issue.path);
  const shown = typeof found === 'string' ? ` ${quoted(found)}` : '';
  const message =
    issue.code === 'invalid_union' ? 'is neither an id nor { to, source, note }' : issue.message;
  return issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'invalid_union'
    ? `${place}${shown} ${message}`.trimStart()
    : `${place}: ${message}`;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  );
}
