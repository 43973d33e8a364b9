import type { Engine } from './engine.js';

/**
 * A reading that is kept until the next commit, where every commit goes through this process; with an engine that other
 * processes write to as well, it is read each time.
 */
export function keptUntilCommit<Result>(
  engine: Pick<Engine, 'commits'>,
  read: () => Promise<Result>,
): () => Promise<Result> {
  let kept: { readonly commits: number; readonly result: Promise<Result> } | null = null;
  return () => {
    const { commits } = engine;
    if (commits === null) return read();
    if (kept?.commits === commits) return kept.result;
    const entry = { commits, result: read() };
    kept = entry;
    entry.result.catch(() => {
      if (kept === entry) kept = null;
    });
    return entry.result;
  };
}
