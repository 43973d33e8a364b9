import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import {
  LARGEST_JSON,
  LARGEST_YAML,
  MOST_ERRORS_COUNTED,
  type FileError,
  type FileFormat,
} from '../structure/file/format.js';
import { readStructure } from '../structure/file/read-structure.js';
import { sizeAndMost } from '../structure/file/words.js';
import type { Structure } from '../structure/model.js';
import { errorCode } from '../store/error-code.js';
import { CommandFailure, EXIT } from './exit.js';
import { fileKind } from './file-kind.js';

/** Where the user stands: npm moves to the package's folder and says where it was called from. */
export function userFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const throughNpm =
    environment['npm_lifecycle_event'] === 'answerable' && environment['npm_package_name'] === 'answerable';
  return (throughNpm ? environment['INIT_CWD'] : undefined) ?? process.cwd();
}

/** `.json` is JSON, anything else YAML. */
export function formatOf(path: string): FileFormat {
  return extname(path).toLowerCase() === '.json' ? 'JSON' : 'YAML';
}

/** A file that a user named and that cannot be used, with the reason as the end of a sentence about it. */
export function unusable(path: string, why: string): CommandFailure {
  return new CommandFailure(EXIT.invalid, [`${path}: ${why}`]);
}

const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ELOOP: 'is a link to itself',
  ENAMETOOLONG: 'the name is too long for a file',
};

/** Turns what the system says of a file into words. */
export function systemFault(error: unknown): string {
  const code = errorCode(error);
  return SYSTEM_FAULTS[code] ?? `cannot be read${code ? ` (${code})` : ''}`;
}

/** An existing path, or anything with a dot or a slash, is a file; all else is an id. */
export async function namesFile(word: string): Promise<boolean> {
  if (word === '-' || /[./\\]/.test(word)) return true;
  return stat(resolve(userFolder(), word)).then(
    () => true,
    () => false,
  );
}

/**
 * The bytes of a file that a user named, once its kind and size are known to be fit.
 *
 * @throws CommandFailure (invalid) when it is missing, no plain file, or too large
 */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '') throw unusable('""', 'names no file');
  if (path === '-') throw unusable(path, 'standard input is not read; name a file');
  const absolute = resolve(userFolder(), path);
  try {
    const found = await stat(absolute);
    if (found.isDirectory()) throw unusable(path, 'is a folder; name a structure file in it');
    if (!found.isFile()) throw unusable(path, 'is not a plain file');
    const largest = formatOf(path) === 'JSON' ? LARGEST_JSON : LARGEST_YAML;
    if (found.size > largest) {
      const [size, most] = sizeAndMost(found.size, largest);
      throw unusable(path, `has ${size}; ${formatOf(path)} may have ${most} at most`);
    }
    return await readFile(absolute);
  } catch (error) {
    throw error instanceof CommandFailure ? error : unusable(path, systemFault(error));
  }
}

/** The errors of a file as lines `file:line:column: message`. */
export function errorLines(path: string, errors: readonly FileError[]): string[] {
  const shown = errors.slice(0, MOST_ERRORS_COUNTED);
  const lines = shown.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  const most = MOST_ERRORS_COUNTED.toLocaleString('en-GB');
  return errors.length > shown.length
    ? [...lines, `${path}: more than ${most} errors; these are the first`]
    : lines;
}

/** Reads one structure file. @throws CommandFailure (invalid) with all its errors. */
export async function readStructureFile(path: string): Promise<Structure> {
  const [bytes, format] = [await readInput(path), formatOf(path)];
  const result = readStructure(bytes, format);
  if (result.ok) return result.structure;
  if (fileKind(bytes, format) === 'scenario')
    throw unusable(
      path,
      `is a scenario, not a structure; name it after its structure: answerable whatif <structure> ${path}`,
    );
  throw new CommandFailure(EXIT.invalid, errorLines(path, result.errors));
}

/**
 * Does the same with every item and gives all results, or fails with what all of the failing ones say and the
 * highest of their exit codes, so that nothing is printed of a set that is not whole.
 */
export async function forAll<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const outcomes = await Promise.all(
    items.map(async (item) => {
      try {
        return { result: [await act(item)], failure: [] };
      } catch (error) {
        if (error instanceof CommandFailure) return { result: [], failure: [error] };
        throw error;
      }
    }),
  );
  const failures = outcomes.flatMap(({ failure }) => failure);
  const [highest] = failures.map(({ exitCode }) => exitCode).sort((left, right) => right - left);
  if (highest === undefined) return outcomes.flatMap(({ result }) => result);
  throw new CommandFailure(
    highest,
    failures.flatMap(({ lines }) => lines),
  );
}
