import { useQueryClient } from '@tanstack/react-query';

/** Reads a structure again after it was written: first what is shown, then what tells that it is outdated. */
export function useRefresh(id: string): () => Promise<void> {
  const queries = useQueryClient();
  const again = (...keys: readonly string[]) =>
    Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key, id] })));
  return async () => {
    await again('structure');
    await again('revision', 'scenarios', 'history');
    await queries.invalidateQueries({ queryKey: ['structures'] });
  };
}
