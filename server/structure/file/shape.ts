import { z } from 'zod';
import { MOST_ERRORS_COUNTED } from './format.js';
import type { TreeMap, TreeNode, TreeScalar } from './tree.js';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];
type ObjectDefinition = z.core.$ZodObjectDef;

/** The shapes that the maps of a tree were read against. */
export type ShapeOf = ReadonlyMap<TreeNode, ObjectDefinition>;

export interface Shaped {
  readonly value: unknown;
  readonly shapeOf: ShapeOf;
}

/** In a tree of up to so many values, a schema finds no more faults than can be held. */
const FEW_VALUES = 20_000;

/**
 * Turns a tree into plain values as a schema expects them: a key whose value is null is left out, and where text is
 * expected a scalar's source text is taken, so that `date: 2024` needs no quotes. Where the tree does not fit the
 * schema, the value comes out as it stands, for the schema to refuse. Behind more faulty parts than are counted a large
 * value is cut off: the schema would hold every fault of millions at once.
 * @param values how many the tree has
 */
export function shape(root: TreeNode, schema: Schema, values: number): Shaped {
  const shaping = new Shaping(values > FEW_VALUES ? MOST_ERRORS_COUNTED + 1 : Infinity);
  return { value: shaping.valueOf(root, schema), shapeOf: shaping.shapeOf };
}

class Shaping {
  readonly shapeOf = new Map<TreeNode, ObjectDefinition>();

  constructor(private faultsLeft: number) {}

  valueOf(node: TreeNode, schema: Schema | null): unknown {
    const definition = schema && innermost(schema, node);
    if (node.kind === 'scalar') return scalarValue(node, definition);
    if (node.kind === 'map') return this.mapValue(node, definition);
    const element = definition?.type === 'array' ? definition.element : null;
    const items: unknown[] = [];
    for (const item of node.items) {
      items.push(this.partOf(item, element));
      if (this.faultsLeft <= 0) break;
    }
    return items;
  }

  private mapValue(map: TreeMap, definition: Definition | null): Record<string, unknown> {
    if (definition?.type === 'object') this.shapeOf.set(map, definition);
    const record: Record<string, unknown> = {};
    const each = definition?.type === 'record' ? definition.valueType : null;
    for (const { key, value } of map.entries.values()) {
      if (isNull(value)) continue;
      record[key] = each ? this.partOf(value, each) : this.valueOf(value, propertySchema(definition, key));
      if (each && this.faultsLeft <= 0) break;
    }
    return record;
  }

  /** The value of one of any number of like parts; in a large tree those that the schema refuses are counted. */
  private partOf(node: TreeNode, schema: Schema | null): unknown {
    const value = this.valueOf(node, schema);
    if (schema && this.faultsLeft < Infinity && !z.core.safeParse(schema, value).success)
      this.faultsLeft -= 1;
    return value;
  }
}

function propertySchema(definition: Definition | null, key: string): Schema | null {
  if (definition?.type !== 'object' || !Object.hasOwn(definition.shape, key)) return null;
  return definition.shape[key] ?? null;
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

/** Of several options for a map, the one that knows most of its keys. */
function optionFor(options: readonly Schema[], node: TreeNode): Definition | null {
  const fitting = options
    .map((option) => innermost(option, node))
    .filter((definition) => kindOf(definition) === node.kind);
  if (node.kind !== 'map' || fitting.length < 2) return fitting[0] ?? null;
  const known = (definition: Definition) =>
    definition.type === 'object'
      ? [...node.entries.keys()].filter((key) => Object.hasOwn(definition.shape, key)).length
      : 0;
  return fitting.toSorted((left, right) => known(right) - known(left))[0] ?? null;
}

/** The kind of node that a definition takes. */
function kindOf(definition: Definition): TreeNode['kind'] {
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
