import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../store/error-code.js';
import { CommandFailure, EXIT } from './exit.js';
import { userFolder } from './input.js';

const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  EEXIST: 'is there already; it was left as it is',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'may not be written by you',
  EPERM: 'may not be written by you',
  EROFS: 'may not be written there',
  ENOSPC: 'there is no space left for it',
  ENAMETOOLONG: 'the name is too long for a file',
};

/**
 * Writes a file that is not there yet.
 *
 * @throws CommandFailure (invalid) when it is, or cannot be written
 */
export async function writeNewFile(path: string, content: string): Promise<void> {
  try {
    await writeFile(resolve(userFolder(), path), content, { flag: 'wx' });
  } catch (error) {
    const code = errorCode(error);
    const why = SYSTEM_FAULTS[code] ?? `cannot be written${code ? ` (${code})` : ''}`;
    throw new CommandFailure(EXIT.invalid, [`${path}: ${why}`]);
  }
}
