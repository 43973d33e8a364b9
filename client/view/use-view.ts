import { useSyncExternalStore } from 'react';
import { readAddress, writeAddress, type ReadAddress } from './address.js';
import type { View } from './view.js';

const listeners = new Set<() => void>();
let read: { readonly href: string; readonly address: ReadAddress } | null = null;

/** Calls a listener after every change of the view, until the returned function is called. */
export function onView(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function current(): ReadAddress {
  const { href } = window.location;
  if (read?.href !== href) read = { href, address: readAddress(window.location) };
  return read.address;
}

/** The view that the address holds now. */
export function currentView(): View {
  return current().view;
}

type ViewChange = Partial<View> | ((view: View) => View);

export interface Going {
  /** For what is typed or dragged: Back passes over it. */
  readonly replace?: boolean;
}

/** Shows another view, and makes its address the page's. */
export function go(change: ViewChange, { replace = false }: Going = {}): void {
  const { view } = current();
  const next = typeof change === 'function' ? change(view) : { ...view, ...change };
  const address = writeAddress(next);
  if (address === writeAddress(view)) return;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

/** The view that the address holds, and what of the address could not be read. */
export function useView(): ReadAddress {
  return useSyncExternalStore(onView, current);
}
