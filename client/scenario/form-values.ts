import { changeEntry, type Change, type ChangeKind } from '../../server/scenario/change.js';
import { LINE_RULES, LINE_TYPES } from '../../server/structure/line-types.js';
import { lineId } from '../../server/structure/model.js';
import { tidied } from '../app/tidied.js';
import type { Network } from '../structure/network.js';
import { lineNamed } from './candidates.js';
import { FIELDS, type Field } from './fields.js';
import { clashes, missing, wrongWords } from './form-faults.js';

export type FieldValue = string | boolean | readonly string[];

/** What a form says so far, by the keys of its fields. */
export class FormValues {
  constructor(private readonly values: ReadonlyMap<string, FieldValue> = new Map()) {}

  static of(values: Readonly<Record<string, FieldValue>>): FormValues {
    return new FormValues(new Map(Object.entries(values)));
  }

  with(key: string, value: FieldValue): FormValues {
    return new FormValues(new Map(this.values).set(key, value));
  }

  text(key: string): string {
    const value = this.values.get(key);
    return typeof value === 'string' ? value : '';
  }

  list(key: string): readonly string[] {
    const value = this.values.get(key);
    return typeof value === 'object' ? value : [];
  }

  yes(key: string): boolean {
    return this.values.get(key) === true;
  }
}

const LINE_KEYS: ReadonlySet<string> = new Set(LINE_TYPES.map((type) => LINE_RULES[type].key));

/** What a form says of a change that is there already. */
export function valuesOf(change: Change): FormValues {
  const given = shapeOf(change);
  const values = new Map<string, FieldValue>();
  for (const [key, value] of Object.entries(given)) {
    if (LINE_KEYS.has(key)) values.set(key, Array.isArray(value) ? value.map(targetOf) : targetOf(value));
    else if (typeof value === 'string' || typeof value === 'boolean') values.set(key, value);
    else if (Array.isArray(value)) values.set(key, value.map(String));
  }
  if (change.kind === 'removeLine' || change.kind === 'redirect') values.set('line', lineId(change.value));
  return new FormValues(values);
}

/** A new change of a kind, before anything is filled in. */
export function initialValues(kind: ChangeKind): FormValues {
  if (kind === 'addRole') return FormValues.of({ kind: 'officer' });
  return kind === 'addDuty' ? FormValues.of({ mustReach: ['DCS', 'LMCS'] }) : new FormValues();
}

export type Filled =
  | { readonly ok: true; readonly change: Change }
  /** What is wrong, by the key of the field. */
  | { readonly ok: false; readonly faults: ReadonlyMap<string, string> };

/**
 * The change that a form says.
 *
 * @param edited the change that is edited: what the form does not show of it stays
 */
export function changeIn(
  kind: ChangeKind,
  values: FormValues,
  network: Network,
  edited: Change | null = null,
): Filled {
  const former = edited?.kind === kind ? shapeOf(edited) : {};
  const entry: Record<string, unknown> = { ...former };
  for (const field of FIELDS[kind]) {
    const value = field.kind === 'line' ? null : entryOf(field, kind, values, former[field.key]);
    if (field.kind === 'line') Object.assign(entry, lineIn(network, values, former));
    else if (value === undefined) Reflect.deleteProperty(entry, field.key);
    else entry[field.key] = value;
  }
  const faults = new Map([
    ...(edited ? [] : clashes(kind, values, network)),
    ...FIELDS[kind].flatMap((field) => missing(field, values)),
  ]);
  if (faults.size > 0) return { ok: false, faults };
  const parsed = changeEntry.safeParse({ [kind]: entry });
  if (parsed.success) return { ok: true, change: parsed.data };
  for (const { path, message } of parsed.error.issues) {
    const field = FIELDS[kind].find(({ key }) => key === path[1]);
    faults.set(field?.key ?? '', field ? wrongWords(field, message) : `${message}.`);
  }
  return { ok: false, faults };
}

function entryOf(field: Field, kind: ChangeKind, values: FormValues, former: unknown): unknown {
  switch (field.kind) {
    case 'offices':
      // An absent mustReach means two offices; an empty one none.
      return values.list(field.key).length > 0 || kind === 'addDuty' ? values.list(field.key) : undefined;
    case 'yes-or-no':
      return values.yes(field.key) ? true : undefined;
    case 'nodes': {
      const ids = values.list(field.key);
      if (!LINE_KEYS.has(field.key)) return ids;
      return ids.length > 0 ? ids.map((id) => formerLine(former, id) ?? id) : undefined;
    }
    case 'node': {
      const id = values.text(field.key);
      return id === '' ? undefined : (formerLine(former, id) ?? id);
    }
    default: {
      const text = tidied(values.text(field.key));
      return text === '' ? undefined : text;
    }
  }
}

/** The line to a node as it was written, with its citation and note. */
function formerLine(former: unknown, id: string): unknown {
  const lines: readonly unknown[] = Array.isArray(former) ? former : [former];
  return lines.find((line) => typeof line === 'object' && line !== null && targetOf(line) === id);
}

function lineIn(network: Network, values: FormValues, former: Readonly<Record<string, unknown>>) {
  const line = lineNamed(network, values.text('line'));
  if (!line) return { type: former['type'], from: former['from'], to: former['to'] };
  return { type: line.type, from: line.from, to: line.to };
}

function shapeOf(change: Change): Readonly<Record<string, unknown>> {
  return change.value;
}

function targetOf(line: unknown): string {
  if (typeof line === 'object' && line !== null && 'to' in line) return String(line.to);
  return String(line);
}
