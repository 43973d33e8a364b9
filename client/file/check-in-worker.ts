import type { FileFormat } from '../../server/structure/file/format.js';
import type { CheckMessage, CheckRequest } from './check-worker.js';
import type { CheckedFile, Stage } from './checked-file.js';

interface Following {
  readonly onStage: (stage: Stage) => void;
  /** Ends the worker, whatever it is at. */
  readonly signal: AbortSignal;
}

/** Checks a file beside the page, which stays usable. Never settles once it is aborted. */
export function checkInWorker(
  bytes: Uint8Array,
  format: FileFormat,
  { onStage, signal }: Following,
): Promise<CheckedFile> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
    };
    signal.addEventListener('abort', end);
    worker.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
      if ('stage' in data) onStage(data.stage);
      else {
        end();
        resolve(data.checked);
      }
    });
    worker.addEventListener('error', () => {
      end();
      reject(
        new Error('The file could not be checked: the browser ended the check, perhaps for want of memory.'),
      );
    });
    const request: CheckRequest = { bytes, format };
    worker.postMessage(request);
  });
}
