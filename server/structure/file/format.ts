import type { Position } from './position.js';

/** The two syntaxes of a file. */
export type FileFormat = 'YAML' | 'JSON';

/** What is wrong with a file, where, and how to put it right when that is plain. */
export interface FileError extends Position {
  readonly message: string;
}

/** So many errors of a file are told apart; one more stands for however many there are beyond. */
export const MOST_ERRORS_COUNTED = 1_000;

const MEBIBYTE = 1024 * 1024;
/** The most bytes that a YAML file may have. */
export const LARGEST_YAML = 4 * MEBIBYTE;
/** The most bytes that a JSON file may have. */
export const LARGEST_JSON = 32 * MEBIBYTE;
