import { LARGEST_JSON, LARGEST_YAML, type FileFormat } from './format.js';
import type { Fault } from './tree.js';
import { words } from './words.js';

export interface Decoded {
  /** Without a byte order mark; where the bytes are not UTF-8, what comes before the first wrong one. */
  readonly text: string;
  readonly fault: Fault | null;
}

/** Decodes the bytes of a file as UTF-8; a fault when they are too many or not UTF-8. */
export function decode(bytes: Uint8Array, format: FileFormat): Decoded {
  const most = format === 'YAML' ? LARGEST_YAML : LARGEST_JSON;
  if (bytes.byteLength > most) {
    return { text: '', fault: { offset: 0, message: words.tooLarge(bytes.byteLength, most, format) } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), fault: null };
  } catch {
    return notUtf8(bytes);
  }
}

/** Finds the first wrong byte: there the bytes part from what decoding with replacements and encoding again gives. */
function notUtf8(bytes: Uint8Array): Decoded {
  const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(shown);
  const wrong = bytes.findIndex((byte, index) => byte !== again[index]);
  const right = bytes.subarray(0, wrong < 0 ? bytes.length : wrong);
  // A stream holds an unfinished character back, so the text ends before the wrong sequence begins.
  const text = new TextDecoder().decode(right, { stream: true });
  return { text, fault: { offset: text.length, message: words.notUtf8() } };
}
