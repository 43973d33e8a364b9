import { useState } from 'react';
import type { ConflictInWordsFragment } from '../generated/graphql.js';

/** Why something was not written. */
export interface Refusal {
  readonly message: string;
  /** Set when the structure had moved on. */
  readonly conflict: ConflictInWordsFragment | null;
}

export interface Sending {
  readonly isSending: boolean;
  readonly refusal: Refusal | null;
  /** Carries a write out, unless one is on its way. @param work null when it was written */
  readonly send: (work: () => Promise<Refusal | null>) => void;
}

/** One write at a time, and what came of the last. */
export function useSending(): Sending {
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = (work: () => Promise<Refusal | null>) => {
    if (isSending) return;
    setIsSending(true);
    setRefusal(null);
    void work()
      .catch((error: unknown): Refusal => {
        const message = error instanceof Error ? error.message : String(error);
        return { message, conflict: null };
      })
      .then((outcome) => {
        setRefusal(outcome);
        setIsSending(false);
      });
  };
  return { isSending, refusal, send };
}

/** What a mutation that did not do what was asked says. */
export function refused(problem: { readonly message: string }): Refusal {
  const conflict = isConflict(problem) ? problem : null;
  return { message: problem.message, conflict };
}

function isConflict(
  problem: { readonly message: string } | ({ readonly message: string } & ConflictInWordsFragment),
): problem is { readonly message: string } & ConflictInWordsFragment {
  return 'expected' in problem;
}
