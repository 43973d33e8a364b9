import { useSyncExternalStore } from 'react';

/** Something that is open over the page for a moment and is no part of the address: a dialog, a menu. */
export interface Opened<What> {
  readonly open: (what: What) => void;
  readonly close: () => void;
  /** What is open; null when nothing is. */
  readonly use: () => What | null;
}

/** A place for one thing that may be open, which any part of the page can ask for. */
export function opened<What>(): Opened<What> {
  const listeners = new Set<() => void>();
  let current: What | null = null;
  const set = (what: What | null) => {
    current = what;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    open: set,
    close: () => {
      set(null);
    },
    use: () => useSyncExternalStore(subscribe, () => current),
  };
}
