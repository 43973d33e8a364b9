import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StructureGone } from '../library/reading.js';
import { StoreUnavailable } from '../store/errors.js';

/** What the answer's HTTP status is when it holds an error with one of these codes. */
export const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  STORE_UNAVAILABLE: 503,
  STRUCTURE_GONE: 409,
  INTERNAL_SERVER_ERROR: 500,
};

/** An error that was thrown within a resolver, or the error itself. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** Whether nobody foresaw the error, so that its message is not for the one who asked. */
export function isUnexpected(error: unknown): boolean {
  const cause = causeOf(error);
  return !(
    cause instanceof GraphQLError ||
    cause instanceof StoreUnavailable ||
    cause instanceof StructureGone
  );
}

/** Characters of a name or a text of the query that an error repeats: ids and citation keys have fewer. */
const LONGEST_WORD = 100;
/** Characters of an error in all. */
const LONGEST_MESSAGE = 1_000;

/** The error as the answer gives it: in our words when it was foreseen, masked when not, and never without end. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const where = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof StoreUnavailable)
    return {
      message: cause.message,
      ...where,
      extensions: { code: 'STORE_UNAVAILABLE', reason: cause.reason },
    };
  if (cause instanceof StructureGone)
    return { message: cause.message, ...where, extensions: { code: 'STRUCTURE_GONE' } };
  if (isUnexpected(error))
    return {
      message: 'Something went wrong here, and it has been logged.',
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  const message = shortened(formatted.message);
  // A value that only fails while the query runs is still the fault of the query.
  const code = formatted.extensions?.['code'];
  return code === 'INTERNAL_SERVER_ERROR'
    ? { ...formatted, message, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } }
    : { ...formatted, message };
}

/** A message that repeats what the query says, with what is too long in it cut. */
function shortened(message: string): string {
  const text = message.replace(/\S+/g, (word) => cut(word, LONGEST_WORD));
  return cut(text, LONGEST_MESSAGE);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${Array.from(text.slice(0, most)).slice(0, -1).join('')}…` : text;
}
