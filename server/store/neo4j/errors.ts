import { Neo4jError } from 'neo4j-driver';
import { AlreadyExists, StoreUnavailable, type UnavailableReason } from '../errors.js';

interface Kind {
  /** Matched against the error's code and message. */
  readonly pattern: RegExp;
  readonly reason: UnavailableReason;
  readonly words: (place: string) => string;
}

const KINDS: readonly Kind[] = [
  {
    pattern: /^Neo\.ClientError\.Security\./,
    reason: 'refused',
    words: (place) => `${place} refused the sign-in. Check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    pattern: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    reason: 'missing',
    words: (place) => `${place} has no database of that name. Check NEO4J_DATABASE.`,
  },
  {
    pattern: /TransactionTimedOut|^Neo\.TransientError\.Transaction\.(?:LockAcquisitionTimeout|Terminated)/,
    reason: 'slow',
    words: (place) => `${place} did not finish in time. Try again.`,
  },
  {
    pattern: /ReadOnly|AccessMode|NotALeader|write operations? (?:is|are) not allowed/i,
    reason: 'read-only',
    words: (place) => `${place} takes no writes. Allow them there, or check NEO4J_URI and NEO4J_DATABASE.`,
  },
  {
    pattern: /No space left|DiskFull|OutOfDisk/i,
    reason: 'full',
    words: (place) => `The disk of ${place} is full. Free some space there and send the request again.`,
  },
  {
    pattern:
      /^ServiceUnavailable|^SessionExpired|DatabaseUnavailable|acquisition timed out|^Neo\.TransientError/,
    reason: 'away',
    words: (place) => `${place} does not answer. Start it, or check NEO4J_URI.`,
  },
];

/** The driver's error as the store's, or as it is when it is none of the surroundings' making. */
export function translated(error: unknown, place: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new AlreadyExists(error.message, { cause: error });
  const said = `${error.code} ${error.message}`;
  const kind = KINDS.find(({ pattern }) => pattern.test(said));
  return kind ? new StoreUnavailable(kind.reason, kind.words(place), { cause: error }) : error;
}
