import { useDeferredValue, type ReactNode } from 'react';

/** Renders what is large after the rest of the page is there, in pieces that hold nobody up. */
export function Later({ children }: { readonly children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return isTime ? children : null;
}
