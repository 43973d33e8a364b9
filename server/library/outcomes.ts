import type { ChangeError, ChangeErrorCode } from '../scenario/change-error.js';
import type { Delta } from '../scenario/delta.js';
import { MOST_ERRORS_COUNTED, type FileError } from '../structure/file/format.js';
import { quoted } from '../structure/file/words.js';

/** What was named is not there. */
export interface NotFound {
  readonly outcome: 'NotFound';
  readonly message: string;
}

/** The structure is not at the revision that the request was made for; nothing was written. */
export interface Conflict {
  readonly outcome: 'Conflict';
  readonly message: string;
  /** 0 when the structure was not to exist. */
  readonly expected: number;
  /** 0 when the structure does not exist. */
  readonly actual: number;
  /** What changed between the two; empty when one of them is no revision of the structure. */
  readonly difference: Delta;
}

/** A file or a value is not valid; nothing was written. */
export interface Invalid {
  readonly outcome: 'Invalid';
  readonly message: string;
  /** Of a file, at most {@link MOST_FILE_ERRORS}; else empty. */
  readonly errors: readonly FileError[];
}

/** A change that does not fit, or that holds a value which is not well formed. */
export interface ChangeMisfit {
  readonly outcome: 'ChangeError';
  readonly message: string;
  /** Which change of the list, from 0. */
  readonly index: number;
  readonly code: ChangeErrorCode | 'INVALID_VALUE';
}

export type Problem = NotFound | Conflict | Invalid | ChangeMisfit;

/** The most errors of one file that an answer holds. */
export const MOST_FILE_ERRORS = 100;

export function notFound(message: string): NotFound {
  return { outcome: 'NotFound', message };
}

export function noSuchStructure(id: string): NotFound {
  return notFound(`There is no structure ${quoted(id)}.`);
}

export function noSuchRevision(id: string, revision: number): NotFound {
  return notFound(`There is no structure ${quoted(id)} with a revision ${revision}.`);
}

export function noSuchScenario(structure: string, id: string): NotFound {
  return notFound(`The structure ${quoted(structure)} has no scenario ${quoted(id)}.`);
}

export function invalid(message: string): Invalid {
  return { outcome: 'Invalid', message, errors: [] };
}

/** The errors of a file as an outcome. */
export function invalidFile(errors: readonly FileError[]): Invalid {
  const isMore = errors.length > MOST_ERRORS_COUNTED;
  const number = isMore ? `more than ${MOST_ERRORS_COUNTED.toLocaleString('en-GB')}` : errors.length;
  const noun = errors.length === 1 ? 'error' : 'errors';
  const shown = errors.slice(0, MOST_FILE_ERRORS);
  const rest = errors.length > shown.length ? ` The first ${shown.length} are given.` : '';
  const message = `The file has ${number} ${noun}; nothing was written.${rest}`;
  return { outcome: 'Invalid', message, errors: shown };
}

export function changeMisfit({ message, index, code }: ChangeError): ChangeMisfit {
  return { outcome: 'ChangeError', message, index, code };
}
