import {
  buildSchema,
  defaultFieldResolver,
  getNamedType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLUnionType,
  isLeafType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { accountabilityResolvers } from '../accountability/accountability-resolvers.js';
import { scenarioResolvers } from '../scenario/scenario-resolvers.js';
import { simulationResolvers } from '../scenario/simulation-resolvers.js';
import { nodeResolvers } from '../structure/node-resolvers.js';
import { structureResolvers } from '../structure/structure-resolvers.js';
import type { RequestContext } from './context.js';
import type { Resolvers } from './generated/resolver-types.js';
import { typeDefinitions } from './generated/type-definitions.js';
import { readInstants } from './instant.js';

const PARTS: readonly Resolvers[] = [
  structureResolvers,
  nodeResolvers,
  accountabilityResolvers,
  scenarioResolvers,
  simulationResolvers,
];

type FieldResolver = GraphQLFieldResolver<unknown, RequestContext>;

/** The schema with the resolvers of every concept, each field of which counts as work of its request. */
export function executableSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefinitions);
  for (const part of PARTS) {
    for (const [type, resolvers] of Object.entries(part)) {
      for (const [field, resolver] of Object.entries(resolvers)) attach(schema, type, field, resolver);
    }
  }
  const instant = schema.getType('Instant');
  if (instant instanceof GraphQLScalarType) readInstants(instant);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = counted(field.resolve, isLeafType(getNamedType(field.type)));
  }
  return schema;
}

// The generated types have checked every resolver against the schema; here only their names are left.
function isFieldResolver(value: unknown): value is FieldResolver {
  return typeof value === 'function';
}
function isTypeResolver(value: unknown): value is GraphQLTypeResolver<unknown, RequestContext> {
  return typeof value === 'function';
}

function attach(schema: GraphQLSchema, typeName: string, fieldName: string, resolver: unknown): void {
  const type = schema.getType(typeName);
  const isAbstract = type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType;
  if (isAbstract && fieldName === '__resolveType' && isTypeResolver(resolver)) {
    type.resolveType = resolver;
    return;
  }
  const field = type instanceof GraphQLObjectType ? type.getFields()[fieldName] : undefined;
  if (!field || !isFieldResolver(resolver))
    throw new Error(`the schema has no field ${typeName}.${fieldName}`);
  field.resolve = resolver;
}

/**
 * A resolver that counts as work of its request. Where it gives more than a plain value it lets other requests have their
 * turn first, when this one has had its own; plain values are many and take no time.
 */
function counted(resolve: FieldResolver = defaultFieldResolver, isPlain: boolean): FieldResolver {
  return (parent, given, context, info) => {
    const { budget } = context;
    budget.spend();
    const go = (): unknown => {
      const pause = isPlain ? null : budget.pause();
      if (!pause) return resolve(parent, given, context, info);
      return pause.then(() => {
        budget.goOn();
        // Of all that waited, the first goes on, and the others look again whose turn it is.
        return go();
      });
    };
    return go();
  };
}
