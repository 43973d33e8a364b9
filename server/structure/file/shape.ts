import type { z } from 'zod';
import type { TreeMap, TreeNode, TreeScalar } from './tree.js';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];
type ObjectDefinition = z.core.$ZodObjectDef;

/** The shapes that a map or list of the tree was read against. */
export type ShapeOf = ReadonlyMap<TreeNode, ObjectDefinition>;

export interface Shaped {
  readonly value: unknown;
  readonly shapeOf: ShapeOf;
}

/**
 * Turns a tree into plain values as a schema expects them: a key whose value is null is left out, and where text is
 * expected a scalar's source text is taken, so that `date: 2024` needs no quotes. Where the tree does not fit the
 * schema, the value comes out as it stands, for the schema to refuse.
 */
export function shape(root: TreeNode, schema: Schema): Shaped {
  const shapeOf = new Map<TreeNode, ObjectDefinition>();
  return { value: valueOf(root, schema, shapeOf), shapeOf };
}

function valueOf(node: TreeNode, schema: Schema | null, shapeOf: Map<TreeNode, ObjectDefinition>): unknown {
  const definition = schema && innermost(schema, node);
  switch (node.kind) {
    case 'scalar':
      return scalarValue(node, definition);
    case 'list': {
      const element = definition?.type === 'array' ? definition.element : null;
      return node.items.map((item) => valueOf(item, element, shapeOf));
    }
    case 'map':
      if (definition?.type === 'object') shapeOf.set(node, definition);
      return mapValue(node, definition, shapeOf);
  }
}

function mapValue(
  map: TreeMap,
  definition: Definition | null,
  shapeOf: Map<TreeNode, ObjectDefinition>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { key, value } of map.entries.values()) {
    if (isNull(value)) continue;
    record[key] = valueOf(value, valueSchema(definition, key), shapeOf);
  }
  return record;
}

function valueSchema(definition: Definition | null, key: string): Schema | null {
  if (definition?.type === 'record') return definition.valueType;
  if (definition?.type !== 'object') return null;
  return Object.hasOwn(definition.shape, key) ? (definition.shape[key] ?? null) : null;
}

function scalarValue(scalar: TreeScalar, definition: Definition | null): TreeScalar['value'] {
  return scalar.value !== null && definition !== null && expectsText(definition) ? scalar.text : scalar.value;
}

function expectsText(definition: Definition): boolean {
  switch (definition.type) {
    case 'string':
    case 'enum':
      return true;
    case 'literal':
      return definition.values.some((value) => typeof value === 'string');
    default:
      return false;
  }
}

/** The definition under what only wraps it; of a union, the option that a node of this kind is meant for. */
function innermost(schema: Schema, node: TreeNode): Definition {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return innermost(definition.innerType, node);
    case 'pipe':
      return innermost(definition.in, node);
    case 'lazy':
      return innermost(definition.getter(), node);
    case 'union':
      return optionFor(definition.options, node) ?? definition;
    default:
      return definition;
  }
}

function optionFor(options: readonly Schema[], node: TreeNode): Definition | null {
  const fitting = options
    .map((option) => innermost(option, node))
    .filter((definition) => kindOf(definition) === node.kind);
  if (node.kind !== 'map') return fitting[0] ?? null;
  const known = (definition: Definition) =>
    definition.type === 'object'
      ? [...node.entries.keys()].filter((key) => Object.hasOwn(definition.shape, key)).length
      : 0;
  return fitting.toSorted((left, right) => known(right) - known(left))[0] ?? null;
}

/** The kind of node that a definition takes. */
export function kindOf(definition: Definition): TreeNode['kind'] {
  switch (definition.type) {
    case 'object':
    case 'record':
      return 'map';
    case 'array':
    case 'tuple':
      return 'list';
    default:
      return 'scalar';
  }
}

/** Zod gives a schema's definition as its most general type; the union of its own definitions is what it is. */
function definitionOf(schema: Schema): Definition {
  return (schema as z.core.$ZodTypes)._zod.def;
}

export function isNull(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
