import { useQueryClient } from '@tanstack/react-query';

/** What a write has changed: the structure, or only which scenarios are saved with it. */
export type Written = 'structure' | 'scenarios';

/**
 * Reads again what was written: of a structure first what is shown, then what tells that it is outdated. Who saves a
 * scenario goes on looking at the revision that they look at, even when there is a newer one.
 */
export function useRefresh(id: string, written: Written = 'structure'): () => Promise<void> {
  const queries = useQueryClient();
  const again = (...keys: readonly string[]) =>
    Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key, id] })));
  return async () => {
    if (written === 'structure') {
      await again('structure');
      await again('revision', 'history');
    }
    await again('scenarios');
    await queries.invalidateQueries({ queryKey: ['structures'] });
  };
}
