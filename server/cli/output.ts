import { once } from 'node:events';
import { printable } from './terminal.js';

/** Writes data to standard output piece by piece, waiting whenever the reader is slower. */
export async function writeOut(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

/** Writes words for the person, as lines on standard error. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${printable(line)}\n`);
}

/** A reader that went away (`| head`) is no failure: nothing is left to say to it. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
