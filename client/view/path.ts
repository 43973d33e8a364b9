import type { View } from './view.js';

type Place = Pick<View, 'page' | 'structure'>;

/** The page and the structure that a path names: `/structures/<id>[/compare]`; null when there is no such page. */
export function readPath(path: string): Place | null {
  if (path === '/') return { page: 'explore', structure: null };
  if (path === '/accessibility') return { page: 'accessibility', structure: null };
  const [, structure, page] = /^\/structures\/([a-z0-9][a-z0-9-]{0,63})(\/compare)?\/?$/.exec(path) ?? [];
  return structure === undefined ? null : { page: page === undefined ? 'explore' : 'compare', structure };
}

/** The path that {@link readPath} reads so. */
export function writePath({ page, structure }: Place): string {
  if (page === 'accessibility') return '/accessibility';
  if (structure === null) return '/';
  return `/structures/${structure}${page === 'compare' ? '/compare' : ''}`;
}
