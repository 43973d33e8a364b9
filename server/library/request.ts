import { z } from 'zod';
import { textFault } from '../structure/file/text.js';
import { invalid, type Invalid } from './outcomes.js';

/** Who asks for a write. The same `requestId` writes once, however often it is sent. */
export interface RequestGiven {
  readonly requestId: string;
  readonly author: string;
}

const requestId = z.string().regex(/^[A-Za-z0-9._:-]{1,100}$/);

/** What is wrong with who asks, or null. */
export function requestFault({ requestId: given, author }: RequestGiven): Invalid | null {
  if (!requestId.safeParse(given).success)
    return invalid(
      `The request id ${JSON.stringify(given.slice(0, 120))} cannot be used; write 1 to 100 letters, digits and . _ : -`,
    );
  const fault = textFault(author);
  return fault === null
    ? null
    : invalid(`The author ${fault}; name who asks, on one line of at most 500 characters.`);
}
