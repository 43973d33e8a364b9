import { once } from 'node:events';
import { EXIT } from './exit.js';
import { printable } from './terminal.js';

/** Whether standard output takes nothing more. */
let isOver = false;
let hasFailed = false;

/** Writes data to standard output piece by piece, waiting whenever the reader is slower. */
export async function writeOut(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (isOver) return;
    // What goes wrong meanwhile is heard below.
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain').catch(() => undefined);
  }
}

/** Writes words for the person, as lines on standard error. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${printable(line)}\n`);
}

/**
 * A reader that went away (`| head`) is no failure: nothing is left to say to it, and the exit code is that of what was
 * found. Output that cannot be written for another reason, such as a full disk, ends with a line and an exit code that
 * nobody takes for an answer.
 */
export function endWellWhenOutputEnds(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const isFirst = !isOver;
    isOver = true;
    if (error.code === 'EPIPE' || !isFirst) return;
    hasFailed = true;
    process.exitCode = EXIT.fault;
    say(`The output could not be written: ${error.message}.`);
  });
}

/** Whether some of the output was lost though somebody wanted it. */
export function outputFailed(): boolean {
  return hasFailed;
}
