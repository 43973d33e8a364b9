// Run as a worker thread: reads one file and answers with what that comes to.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readingAtOnce } from '../library/file-reading.js';

const given = z.object({
  kind: z.enum(['structure', 'scenario']),
  format: z.enum(['YAML', 'JSON']),
  bytes: z.instanceof(Uint8Array),
});

const { kind, format, bytes } = given.parse(workerData);
parentPort?.postMessage(readingAtOnce[kind](bytes, format));
