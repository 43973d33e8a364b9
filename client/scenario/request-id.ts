import { useRef } from 'react';

/** A name for a request that no other has. */
function newRequestId(): string {
  // Not randomUUID, which a page served over plain HTTP from another machine does not have.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * Names requests, one name an intent: the same request sent again has the same name, so that a second click or an answer
 * that was lost on its way writes once; another request has another.
 */
export function useRequestId(): (intent: object) => string {
  const last = useRef({ intent: '', id: '' });
  return (intent) => {
    const text = JSON.stringify(intent);
    if (last.current.intent !== text) last.current = { intent: text, id: newRequestId() };
    return last.current.id;
  };
}
