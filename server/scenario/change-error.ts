export const CHANGE_ERROR_CODES = [
  /** No node has the id. */
  'NO_SUCH_NODE',
  /** No line of the type joins the two nodes. */
  'NO_SUCH_LINE',
  /** The id is taken, or a line of the type joins the two nodes already. */
  'ALREADY_EXISTS',
  /** A node is not of the type that the change, or the line, takes. */
  'WRONG_TYPE',
  /** A node would be joined to, succeeded by or merged into itself. */
  'SAME_NODE',
  /** A line of which a node has at most one would get a second target. */
  'SECOND_TARGET',
  /** A directorate or board would be part of itself. */
  'PART_OF_CYCLE',
  /** HELD_BY lines come and go by appoint and vacate alone. */
  'HELD_BY_LINE',
  /** A list names the same thing twice. */
  'REPEATED',
  /** A role would be vacant and held. */
  'VACANT_AND_HELD',
  /** Everything is as the change would make it. */
  'CHANGES_NOTHING',
  /** A citation names a source that is listed nowhere. */
  'UNLISTED_SOURCE',
  /** A source has the key of one of the structure's, and other content. */
  'SOURCE_DIFFERS',
] as const;
export type ChangeErrorCode = (typeof CHANGE_ERROR_CODES)[number];

/** A change of a list that does not fit the structure as the changes before it left it. */
export interface ChangeError {
  /** Which change of the list, from 0. */
  readonly index: number;
  readonly code: ChangeErrorCode;
  /** One sentence, which counts changes from 1. */
  readonly message: string;
}
