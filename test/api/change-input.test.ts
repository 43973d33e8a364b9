import {
  buildSchema,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLInputType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { typeDefinitions } from '../../server/graphql/generated/type-definitions.js';
import { CHANGE_ERROR_CODES } from '../../server/scenario/change-error.js';
import { CHANGE_KINDS, changeEntry } from '../../server/scenario/change.js';

const schema = buildSchema(typeDefinitions);

type Shape = string | readonly Shape[] | { readonly [name: string]: Shape };

/** An input type in the terms of a JSON schema: the names of its fields, which are required, and what each takes. */
function shapeOfInput(type: GraphQLInputType): Shape {
  if (type instanceof GraphQLNonNull) return shapeOfInput(type.ofType);
  if (type instanceof GraphQLList) return [shapeOfInput(type.ofType)];
  if (isEnumType(type))
    return `one of ${type
      .getValues()
      .map(({ name }) => name)
      .join(' ')}`;
  if (!(type instanceof GraphQLInputObjectType)) return type.name === 'Boolean' ? 'boolean' : 'string';
  const fields = Object.values(type.getFields()).map((field) => [
    `${field.name}${field.type instanceof GraphQLNonNull ? '' : '?'}`,
    shapeOfInput(field.type),
  ]);
  return sorted(fields);
}

function sorted(entries: readonly (readonly unknown[])[]): Shape {
  return Object.fromEntries(
    entries.toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
  ) as Shape;
}

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

// A JSON schema is what this function gives.
const file = z.toJSONSchema(changeEntry, { io: 'input', reused: 'inline' }) as JsonSchema;

/** The same of what a scenario file takes; of a line, the form with its citation, which is the only one in GraphQL. */
function shapeOfFile(given: JsonSchema): Shape {
  const json = given.$ref === undefined ? given : (file.$defs?.[given.$ref.replace('#/$defs/', '')] ?? {});
  if (json.anyOf) return shapeOfFile(json.anyOf.find(({ type }) => type === 'object') ?? {});
  if (json.enum) return `one of ${json.enum.join(' ')}`;
  if (json.items) return [shapeOfFile(json.items)];
  if (json.properties)
    return sorted(
      Object.entries(json.properties).map(([name, inner]) => [
        `${name}${json.required?.includes(name) === true ? '' : '?'}`,
        shapeOfFile(inner),
      ]),
    );
  return json.type ?? 'unknown';
}

describe('ChangeInput', () => {
  const input = schema.getType('ChangeInput');

  test('takes exactly the changes of a scenario file, in their order', () => {
    expect(input).toBeInstanceOf(GraphQLInputObjectType);
    if (!(input instanceof GraphQLInputObjectType)) return;
    expect(input.isOneOf).toBe(true);
    expect(Object.keys(input.getFields())).toEqual(CHANGE_KINDS);
  });

  test.each(CHANGE_KINDS)('takes for %s what a scenario file takes', (kind) => {
    const field = input instanceof GraphQLInputObjectType ? input.getFields()[kind] : undefined;
    const inFile = file.properties?.[kind];
    expect(field && shapeOfInput(field.type)).toEqual(inFile && shapeOfFile(inFile));
  });

  test('names the same kinds and errors in its answers', () => {
    const values = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    expect(values('ChangeKind')).toEqual(CHANGE_KINDS);
    expect(values('ChangeErrorCode')).toEqual([...CHANGE_ERROR_CODES, 'INVALID_VALUE']);
  });
});

describe('the schema', () => {
  test('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!type.description) silent.push(type.name);
      if (isEnumType(type))
        for (const value of type.getValues())
          if (!value.description) silent.push(`${type.name}.${value.name}`);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      const fields = isInputObjectType(type)
        ? Object.values(type.getFields())
        : Object.values(type.getFields());
      for (const field of fields) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        if (!('args' in field)) continue;
        for (const argument of field.args) {
          // An input says of its own fields what they are.
          if (!argument.description && argument.name !== 'input')
            silent.push(`${type.name}.${field.name}(${argument.name})`);
        }
      }
    }
    expect(silent).toEqual([]);
  });
});
