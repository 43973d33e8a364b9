import { inspect } from 'node:util';
import { DESIGNATIONS } from '../structure/designation.js';
import { nodeId as nodeIdText, partialDate as partialDateText } from '../structure/file/text.js';
import { sourceKey as sourceKeyText, structureId as structureIdText } from '../structure/file/text.js';
import { LINE_TYPES } from '../structure/line-types.js';
import { ROLE_KINDS } from '../structure/model.js';

/** How an engine wants an integer: as it is, or wrapped in the driver's own type. */
export type EncodeInteger = (value: number) => unknown;

/** A type that a statement's header can name: what goes into the engine as a parameter or comes back in a column. */
export interface ValueType<Value> {
  /** As headers write it. */
  readonly name: string;
  /** Throws {@link WrongValue} when the engine gave something else. */
  decode(value: unknown): Value;
  encode(value: Value, integer: EncodeInteger): unknown;
}

/** What a statement gives or takes when it is described by the given types. */
export type ValuesOf<Types> = {
  readonly [Name in keyof Types]: Types[Name] extends ValueType<infer Value> ? Value : never;
};
export type ValueTypes = Readonly<Record<string, ValueType<unknown>>>;

export class WrongValue extends Error {
  override readonly name = 'WrongValue';
  constructor(expected: string, actual: unknown) {
    super(`expected ${expected}, found ${inspect(actual).slice(0, 80)}`);
  }
}

/** A type that goes in as it is and is recognised when it comes back. */
function plain<Value>(name: string, recognises: (value: unknown) => value is Value): ValueType<Value> {
  return {
    name,
    decode(value) {
      if (!recognises(value)) throw new WrongValue(name, value);
      return value;
    },
    encode: (value) => value,
  };
}

export const text = plain('string', (value): value is string => typeof value === 'string');
export const flag = plain('boolean', (value): value is boolean => typeof value === 'boolean');

export const integer: ValueType<number> = {
  ...plain('integer', (value): value is number => Number.isSafeInteger(value)),
  encode: (value, encodeInteger) => encodeInteger(value),
};

function oneOf<const Value extends string>(name: string, values: readonly Value[]): ValueType<Value> {
  const known: ReadonlySet<unknown> = new Set(values);
  return plain(name, (value): value is Value => known.has(value));
}

export const designation = oneOf('Designation', DESIGNATIONS);
export const roleKind = oneOf('RoleKind', ROLE_KINDS);
export const lineType = oneOf('LineType', LINE_TYPES);

/** Text of a form that the file format defines. */
interface Form<Value> {
  safeParse(value: unknown): { success: boolean; data?: Value };
}

function formed<Value extends string>(name: string, form: Form<Value>): ValueType<Value> {
  return plain(name, (value): value is Value => form.safeParse(value).success);
}

export const nodeId = formed('NodeId', nodeIdText);
export const structureId = formed('StructureId', structureIdText);
export const sourceKey = formed('SourceKey', sourceKeyText);
export const partialDate = formed('PartialDate', partialDateText);

/** A point in time; ISO 8601 in UTC where a statement takes or gives it. */
export const instant: ValueType<Date> = {
  name: 'instant',
  decode(value) {
    const at = new Date(text.decode(value));
    if (Number.isNaN(at.getTime())) throw new WrongValue('instant', value);
    return at;
  },
  encode: (value) => value.toISOString(),
};

export function list<Value>(of: ValueType<Value>): ValueType<readonly Value[]> {
  return {
    name: `${of.name}[]`,
    decode(value) {
      if (!Array.isArray(value)) throw new WrongValue(`${of.name}[]`, value);
      return value.map((entry) => of.decode(entry));
    },
    encode: (values, encodeInteger) => values.map((value) => of.encode(value, encodeInteger)),
  };
}

export function optional<Value>(of: ValueType<Value>): ValueType<Value | null> {
  return {
    name: `${of.name}?`,
    decode: (value) => (value === null || value === undefined ? null : of.decode(value)),
    encode: (value, encodeInteger) => (value === null ? null : of.encode(value, encodeInteger)),
  };
}

export function record<Types extends ValueTypes>(types: Types): ValueType<ValuesOf<Types>> {
  const fields = Object.entries(types);
  return {
    name: `{ ${fields.map(([name, type]) => `${name}: ${type.name}`).join(', ')} }`,
    decode: (value) => decodeRecord(types, value),
    encode: (value, encodeInteger) => encodeRecord(types, value, encodeInteger),
  };
}

/** Throws {@link WrongValue}, naming the field. */
export function decodeRecord<Types extends ValueTypes>(types: Types, value: unknown): ValuesOf<Types> {
  if (typeof value !== 'object' || value === null) throw new WrongValue('a record', value);
  const given = new Map<string, unknown>(Object.entries(value));
  const decoded = Object.entries(types).map(([name, type]) => [
    name,
    decodeField(name, type, given.get(name)),
  ]);
  // Each field was decoded by its own type just above.
  return Object.fromEntries(decoded) as ValuesOf<Types>;
}

function decodeField(name: string, type: ValueType<unknown>, value: unknown): unknown {
  try {
    return type.decode(value);
  } catch (error) {
    if (error instanceof WrongValue) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

export function encodeRecord<Types extends ValueTypes>(
  types: Types,
  values: ValuesOf<Types>,
  encodeInteger: EncodeInteger,
): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(values));
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, type.encode(given.get(name), encodeInteger)]),
  );
}
