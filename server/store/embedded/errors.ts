import { AlreadyExists, StoreUnavailable, type UnavailableReason } from '../errors.js';

interface Kind {
  readonly pattern: RegExp;
  readonly reason: UnavailableReason;
  readonly words: (place: string, detail: string) => string;
}

/** What the engine says, which it gives no code for, and what to tell people; version 0.6.0. */
const KINDS: readonly Kind[] = [
  {
    pattern: /cannot be locked/,
    reason: 'locked',
    words: (place) =>
      `${place} is in use by another process. Stop that one, or give another folder with --data.`,
  },
  {
    pattern: /No space left on device|File too large|Disk quota exceeded|os error (?:27|28|122)\b/,
    reason: 'full',
    words: (place) =>
      `The disk that holds ${place} is full. Free some space and send the request again; what was answered before is safe.`,
  },
  {
    pattern: /exceeds maximum size/,
    reason: 'too-large',
    words: (place) =>
      `${place} takes no single text of more than 16 MiB. Make it shorter, or keep it in a Neo4j.`,
  },
  {
    pattern: /Permission denied|Read-only file system|Operation not permitted|os error (?:1|13|30)\b/,
    reason: 'read-only',
    words: (place) =>
      `${place} cannot be written. Allow it to this user, or give another folder with --data.`,
  },
  {
    pattern: /not a Grafeo database|it is not a database file/,
    reason: 'foreign',
    words: (place) =>
      `${place} is not a graph of answerable; it was left as it is. Give another folder with --data, or move the file away.`,
  },
  {
    pattern: /GRAFEO-S\d+|is damaged|checksum|Serialization error/,
    reason: 'damaged',
    words: (place, detail) =>
      `${place} is damaged and was left as it is. Restore a copy, or give another folder with --data. (${detail})`,
  },
  {
    pattern: /GRAFEO-T007|database is closed/,
    reason: 'closed',
    words: (place) => `${place} was closed.`,
  },
];

/** The engine's error as the store's, or as it is when it is none of the surroundings' making. */
export function translated(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreUnavailable) return error;
  const detail = error.message.replaceAll(/^(?:Database error: )?GRAFEO-\w+: /g, '');
  if (detail.includes('UNIQUE constraint violation')) return new AlreadyExists(detail, { cause: error });
  const kind = KINDS.find(({ pattern }) => pattern.test(error.message));
  return kind ? new StoreUnavailable(kind.reason, kind.words(place, detail), { cause: error }) : error;
}
