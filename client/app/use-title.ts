import { useEffect } from 'react';

const PROGRAM = document.title;

/** Names the page in the browser's tabs and history, and to screen readers: what it shows, then the program. */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    document.title = shown === null ? PROGRAM : `${shown} · ${PROGRAM}`;
  }, [shown]);
}
