import { createHash } from 'node:crypto';
import { z } from 'zod';
import { textFault } from '../structure/file/text.js';
import { quoted } from '../structure/file/words.js';
import { invalid, type Invalid } from './outcomes.js';

/** Who asks for a write. The same `requestId` writes once, however often it is sent. */
export interface RequestGiven {
  readonly requestId: string;
  readonly author: string;
}

/** A request with what it asks for, by which it is told from another of the same id. */
export interface RequestMade extends RequestGiven {
  readonly intent: string;
}

/** What is asked for as a few characters, the same for the same: a word for what is done, and what it is done with. */
export function intentOf(deed: string, ...given: readonly (string | number | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const each of given) hash.update(typeof each === 'number' ? String(each) : each).update('\0');
  return `${deed}:${hash.digest('hex').slice(0, 32)}`;
}

const requestId = z.string().regex(/^[A-Za-z0-9._:-]{1,100}$/);

/** What is wrong with who asks, or null. */
export function requestFault({ requestId: given, author }: RequestGiven): Invalid | null {
  if (!requestId.safeParse(given).success)
    return invalid(
      `The request id ${quoted(given)} cannot be used; write 1 to 100 letters, digits and . _ : -`,
    );
  const fault = textFault(author);
  return fault === null
    ? null
    : invalid(`The author ${fault}. Name who asks, on one line of at most 500 characters.`);
}
