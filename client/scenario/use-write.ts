import { tidied } from '../app/tidied.js';
import { useState } from 'react';
import { useAuthor } from './author.js';
import { useRefresh, type Written } from './refresh.js';
import { useRequestId } from './request-id.js';
import { useSending, type Refusal, type Sending } from './sending.js';

/** Who writes, and which write it is, so that it is done once however often it is sent. */
interface Request {
  readonly author: string;
  readonly requestId: string;
}

export interface Write {
  readonly sending: Sending;
  /** Whether somebody tried to write, from when on faults are shown. */
  readonly hasTried: boolean;
  /** For the field in which the writer says who they are. */
  readonly authorField: {
    readonly value: string;
    readonly fault: string | null;
    readonly onChange: (author: string) => void;
  };
  /**
   * Carries a write out, unless one is on its way or something is still to be filled in.
   *
   * @param intent what is written; null while a field is not filled in well
   * @param work sends it and shows what came of it; it calls `done` once it is written, which remembers the writer and
   *   reads again what it changed. Null when it was written, else why it was not
   */
  readonly write: <Intent extends object>(
    intent: Intent | null,
    work: (input: Intent & Request, done: () => Promise<void>) => Promise<Refusal | null>,
  ) => void;
}

/** What every dialog needs that writes to a structure. @param written what of it is read again afterwards */
export function useWrite(structure: string, written: Written = 'structure'): Write {
  const { author, setAuthor, keep, fault } = useAuthor();
  const [hasTried, setHasTried] = useState(false);
  const requestId = useRequestId();
  const refresh = useRefresh(structure, written);
  const sending = useSending();
  return {
    sending,
    hasTried,
    authorField: { value: author, fault: hasTried ? fault : null, onChange: setAuthor },
    write: (intent, work) => {
      setHasTried(true);
      if (intent === null || fault !== null) return;
      const signed = { ...intent, author: tidied(author) };
      sending.send(() =>
        work({ ...signed, requestId: requestId(signed) }, async () => {
          keep();
          await refresh();
        }),
      );
    },
  };
}
