import type { FaultyLine } from './checked-file.js';

/** "2 errors", or that there are more than are told. */
export function errorCount(errors: readonly FaultyLine[], isCut: boolean): string {
  const count = errors.length.toLocaleString('en-GB');
  if (isCut) return `More than ${count} errors`;
  return `${count} ${errors.length === 1 ? 'error' : 'errors'}`;
}

/** What to do about them. */
export function errorAdvice(errors: readonly FaultyLine[], isCut: boolean): string {
  const them = errors.length === 1 && !isCut ? 'it' : 'them';
  return `Nothing was stored. Put ${them} right in the file and open it again.`;
}

/** All errors as the command line prints them, `file:line:column: message`, each over the text of its line. */
export function errorsAsText(file: string, errors: readonly FaultyLine[]): string {
  return errors
    .map(({ line, column, message, text }) => `${file}:${line}:${column}: ${message}\n    ${text.trim()}\n`)
    .join('');
}
