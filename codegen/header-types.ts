import {
  allowedLineTypes,
  LINE_TYPES,
  ROUTE_POLICIES,
  type RoutePolicy,
} from '../server/structure/line-types.js';
import { NODE_TYPES } from '../server/structure/model.js';
import { splitOutsideBrackets } from './statement-text.js';

/** The types that a header may name, and what `server/store/value-types.ts` calls them. */
const SCALARS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'integer',
  boolean: 'flag',
  instant: 'instant',
  NodeId: 'nodeId',
  StructureId: 'structureId',
  SourceKey: 'sourceKey',
  PartialDate: 'partialDate',
  Designation: 'designation',
  RoleKind: 'roleKind',
  LineType: 'lineType',
};

/**
 * The expression of a header's type: a scalar, `T?`, `T[]` or `{ name: T, … }`. Adds the names it uses to `used`.
 *
 * @throws {@link Error} for a type that there is none of.
 */
export function typeExpression(type: string, used: Set<string>): string {
  const wrapped = (constructor: string, inner: string) => {
    used.add(constructor);
    return `${constructor}(${typeExpression(inner, used)})`;
  };
  if (type.endsWith('?')) return wrapped('optional', type.slice(0, -1));
  if (type.endsWith('[]')) return wrapped('list', type.slice(0, -2));
  if (type.startsWith('{') && type.endsWith('}')) {
    used.add('record');
    return `record({ ${splitOutsideBrackets(type.slice(1, -1))
      .map((field) => fieldExpression(field, used))
      .join(', ')} })`;
  }
  const scalar = SCALARS[type];
  if (scalar === undefined)
    throw new Error(`there is no type "${type}"; use ${Object.keys(SCALARS).join(', ')}`);
  used.add(scalar);
  return scalar;
}

function fieldExpression(field: string, used: Set<string>): string {
  const [name = '', ...type] = field.split(':');
  return `${name.trim()}: ${typeExpression(type.join(':').trim(), used)}`;
}

/** What a statement is written out for: a key in the generated code, and what stands in the statement for it. */
export interface Expansion {
  readonly key: string;
  readonly text: string;
}

function asItself(key: string): Expansion {
  return { key, text: key };
}

/** The relationship types of a pattern that follows only the lines that a policy allows. */
function allowedPattern(policy: RoutePolicy): Expansion {
  return { key: policy, text: allowedLineTypes(policy).join('|') };
}

/**
 * What an `@each` stands for: `LineType`, `NodeType`, `RoutePolicy`, or labels written out, `Person | Board`.
 *
 * @throws {@link Error} for anything else.
 */
export function expansionsOf(type: string): Expansion[] {
  if (type === 'LineType') return LINE_TYPES.map(asItself);
  if (type === 'NodeType') return NODE_TYPES.map(asItself);
  if (type === 'RoutePolicy') return ROUTE_POLICIES.map(allowedPattern);
  const labels = type.split('|').map((label) => label.trim());
  if (labels.length < 2 || !labels.every((label) => /^[A-Z]\w+$/.test(label)))
    throw new Error(
      `cannot write a statement out for each "${type}"; name LineType, NodeType, RoutePolicy or labels`,
    );
  return labels.map(asItself);
}
