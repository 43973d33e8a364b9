import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const WIDTH_OF_A_PIPE = 80;
const NARROWEST = 30;
const WIDEST = 100;

/** How text is laid out for one reader: the width of the lines and the colours, which a pipe has none of. */
export interface Page {
  /** In columns. */
  readonly width: number;
  readonly colours: ReturnType<typeof createColors>;
}

/** The page that a stream is: colours only on a terminal, and not when `NO_COLOR` is set or it is a dumb one. */
export function pageOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Page {
  const terminal = stream.isTTY === true;
  const plain = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const columns = terminal ? (stream.columns ?? WIDTH_OF_A_PIPE) : WIDTH_OF_A_PIPE;
  return {
    width: Math.min(Math.max(columns, NARROWEST), WIDEST),
    colours: createColors(terminal && !plain),
  };
}

/** Folds a paragraph to the page: the first line after `lead`, the others indented to the same column. */
export function folded(page: Page, lead: string, words: string): string {
  const indent = stringWidth(lead);
  const lines = wrapAnsi(words, Math.max(page.width - indent, 16), { hard: true }).split('\n');
  return lines.map((line, place) => `${place === 0 ? lead : ' '.repeat(indent)}${line}`.trimEnd()).join('\n');
}

/** The text filled up with blanks to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

export { stringWidth };

/** Text from outside made safe to print: control and direction characters are shown by their number. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === '\n' || character === '\t'
      ? character
      : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
