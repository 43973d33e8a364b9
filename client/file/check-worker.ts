import '../app/without-eval.js';
import type { FileFormat } from '../../server/structure/file/format.js';
import { checkFile, type CheckedFile, type Stage } from './checked-file.js';

/** What the worker is sent, once. */
export interface CheckRequest {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
}

/** What the worker answers: each stage as it begins, then the outcome. */
export type CheckMessage = { readonly stage: Stage } | { readonly checked: CheckedFile };

function say(message: CheckMessage): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const checked = checkFile(data.bytes, data.format, (stage) => {
    say({ stage });
  });
  say({ checked });
});
