import { useState } from 'react';
import { lineFault } from './form-faults.js';

const KEY = 'answerable-author';

/** Who works here, as this browser remembers it; a browser may forbid to remember. */
function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** The name under which writes go into the history, kept for the next time once it is used. */
export function useAuthor() {
  const [author, setAuthor] = useState(remembered);
  const keep = () => {
    try {
      localStorage.setItem(KEY, author.trim());
    } catch {
      // It is asked again the next time.
    }
  };
  return {
    author,
    setAuthor,
    keep,
    fault: lineFault('Your name', author, 'say who you are, for the history'),
  };
}
