import { noop, type QueryClient } from '@tanstack/react-query';
import { structureQuery, structuresQuery } from '../structure/queries.js';
import { readPath } from '../view/path.js';

/** Asks for what an address names, while the rest of the page is still on its way; what fails is asked again by the page. */
export function readAhead(queries: QueryClient, { pathname, search }: Location): void {
  const place = readPath(pathname);
  if (place?.page === 'accessibility') return;
  const id = place?.structure ?? null;
  const revision = new URLSearchParams(search).get('revision');
  if (id === null) queries.query(structuresQuery).catch(noop);
  else if (revision === null) queries.query(structureQuery(id, null)).catch(noop);
}
