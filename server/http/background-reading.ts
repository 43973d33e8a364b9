import { Worker } from 'node:worker_threads';
import { readingAtOnce, type FileKind, type FileReading, type FileResults } from '../library/file-reading.js';
import type { FileFormat } from '../structure/file/format.js';
import { built } from './built.js';

/** Bytes up to which a file is read at once: to start a thread takes longer. */
const SMALL = 256 * 1024;
/** MB that reading one file may take; the worst that the limits of a file let through takes a third of it. */
const MOST_MEMORY = 1_500;

/**
 * Reads large files in a thread of their own, one after the other, so that the server answers others meanwhile: the
 * largest take seconds. A server that is told to stop does not wait for a thread.
 */
export function backgroundReading(): FileReading {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Kind extends FileKind>(kind: Kind, bytes: Uint8Array, format: FileFormat) => {
    const result = last.then(() => inThread(kind, bytes, format));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    structure: (bytes, format) =>
      bytes.byteLength > SMALL ? inTurn('structure', bytes, format) : readingAtOnce.structure(bytes, format),
    scenario: (bytes, format) =>
      bytes.byteLength > SMALL ? inTurn('scenario', bytes, format) : readingAtOnce.scenario(bytes, format),
  };
}

/** @throws Error when the thread fails, such as by running out of memory */
function inThread<Kind extends FileKind>(
  kind: Kind,
  bytes: Uint8Array,
  format: FileFormat,
): Promise<FileResults[Kind]> {
  const place = built('server/http/reading-worker.js');
  if (place === null) throw new Error('the thread that reads files has not been compiled: npm run build');
  return new Promise((resolve, reject) => {
    const worker = new Worker(place, {
      workerData: { kind, format, bytes },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the thread that reads files ended with ${code}`));
    });
  });
}
