import { GraphQLError, Kind, type GraphQLScalarType } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** Lets the scalar `Instant` be given as well: it is read as a date. */
export function readInstants(scalar: GraphQLScalarType): void {
  scalar.parseValue = instantOf;
  scalar.parseLiteral = (literal) => instantOf(literal.kind === Kind.STRING ? literal.value : null);
}

function instantOf(given: unknown): Date {
  const instant = typeof given === 'string' && INSTANT.test(given) ? new Date(given) : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('An Instant is written as 2026-03-04T05:06:07.089Z, in UTC.');
}
