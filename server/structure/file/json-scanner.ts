import { createScanner } from 'jsonc-parser';

/** The library's numbers for its tokens, which it declares as a constant enum that isolated modules cannot read. */
export const JSON_TOKEN = {
  openMap: 1,
  closeMap: 2,
  openList: 3,
  closeList: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  text: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  unknown: 16,
  end: 17,
} as const;

export type JsonTokenFault = 'neverClosed' | 'number' | 'escape' | 'character';

/** By the library's number for the error of a token, 0 when there is none. */
const FAULTS: readonly (JsonTokenFault | null)[] = [
  null,
  'neverClosed',
  'neverClosed',
  'number',
  'escape',
  'escape',
  'character',
];

export interface JsonToken {
  readonly kind: number;
  readonly offset: number;
  /** Text without its quotes and escapes; the source of anything else. */
  readonly text: string;
  /** What is wrong with the token itself. */
  readonly fault: JsonTokenFault | null;
}

const SPACE = /[ \t\r\n]*/y;

/** The tokens of a JSON text without its spaces; the last is its end. */
export function* jsonTokens(text: string): Generator<JsonToken, void> {
  const scanner = createScanner(text);
  for (;;) {
    // The library (jsonc-parser 3.3.1) would put spaces together one by one: 32 MiB of them into 1.2 GB.
    SPACE.lastIndex = scanner.getPosition();
    SPACE.test(text);
    scanner.setPosition(SPACE.lastIndex);
    const kind: number = scanner.scan();
    const fault = FAULTS[scanner.getTokenError()] ?? null;
    yield { kind, offset: scanner.getTokenOffset(), text: scanner.getTokenValue(), fault };
    if (kind === JSON_TOKEN.end) return;
  }
}
