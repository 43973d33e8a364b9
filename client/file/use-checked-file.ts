import { useEffect, useState } from 'react';
import type { FileFormat } from '../../server/structure/file/format.js';
import { checkInWorker } from './check-in-worker.js';
import type { FaultyLine, FilePreview, Stage } from './checked-file.js';
import { formatOf, sizeFault } from './file-format.js';

/** How far a file has come. */
export type FileState =
  | { readonly state: 'checking'; readonly stage: Stage }
  | { readonly state: 'unusable'; readonly message: string }
  | { readonly state: 'faulty'; readonly errors: readonly FaultyLine[]; readonly isCut: boolean }
  | {
      readonly state: 'fine';
      readonly preview: FilePreview;
      /** What was checked is what is stored, whatever becomes of the file on the disk. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly format: FileFormat;
    };

/** Reads and checks a file; leaving the page or the dialog ends it. */
export function useCheckedFile(file: File): FileState {
  const [state, setState] = useState<FileState>({ state: 'checking', stage: 'reading' });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const show = (next: FileState) => {
      if (!signal.aborted) setState(next);
    };
    void stateOf(file, signal, show).then(show);
    return () => {
      ending.abort();
    };
  }, [file]);
  return state;
}

async function stateOf(
  file: File,
  signal: AbortSignal,
  show: (state: FileState) => void,
): Promise<FileState> {
  const fault = sizeFault(file.name, file.size);
  if (fault !== null) return { state: 'unusable', message: fault };
  const format = formatOf(file.name);
  try {
    const bytes = await bytesOf(file);
    const onStage = (stage: Stage) => {
      show({ state: 'checking', stage });
    };
    if (signal.aborted) return { state: 'checking', stage: 'reading' };
    const checked = await checkInWorker(bytes, format, { onStage, signal });
    if (checked.outcome === 'fine') return { state: 'fine', preview: checked.preview, bytes, format };
    return { state: 'faulty', errors: checked.errors, isCut: checked.isCut };
  } catch (error) {
    return { state: 'unusable', message: error instanceof Error ? error.message : String(error) };
  }
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error(
      `${file.name} cannot be read. It may be a folder, or have been moved or changed; choose the file again.`,
    );
  }
}
