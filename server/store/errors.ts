/** Why the store cannot be used, for programs; the message says it to people, and what to do. */
export type UnavailableReason =
  | 'missing'
  | 'locked'
  | 'foreign'
  | 'damaged'
  | 'newer'
  | 'read-only'
  | 'full'
  | 'too-large'
  | 'away'
  | 'refused'
  | 'slow'
  | 'closed'
  | 'no-native-part';

/** The store is locked, away, read-only, full or not ours. Its message is plain enough to be shown as it is. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(
    readonly reason: UnavailableReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A delta was written that was not made from the stored structure: a defect of the caller, never of its user. */
export class DeltaDoesNotFit extends Error {
  override readonly name = 'DeltaDoesNotFit';
}

/** A request id came again with another write. */
export class RequestIdReused extends Error {
  override readonly name = 'RequestIdReused';
  constructor(readonly requestId: string) {
    super(
      `The request id ${JSON.stringify(requestId)} was already used for another write; use a new one for each.`,
    );
  }
}

/** A structure is at another revision than a write expects. Thrown within a transaction, so that it is rolled back. */
export class RevisionMoved extends Error {
  override readonly name = 'RevisionMoved';
  constructor(
    readonly expected: number,
    /** 0 when the structure does not exist. */
    readonly actual: number,
  ) {
    super(`expected revision ${expected}, found ${actual}`);
  }
}

/** A unique key was taken between a transaction's look and its write; trying again finds out by whom. */
export class AlreadyExists extends Error {
  override readonly name = 'AlreadyExists';
}
