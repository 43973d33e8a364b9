import { useMemo } from 'react';
import { dateWords } from '../../server/structure/dates.js';
import { useExplored } from '../app/explored.js';
import { documentsOf } from './words.js';

/** The documents that a node and its lines cite, in full. */
export function Documents({ id }: { readonly id: string }) {
  const { overlay } = useExplored();
  const documents = useMemo(() => documentsOf(overlay.network, id), [overlay.network, id]);
  if (documents.length === 0) return null;
  return (
    <section className="line-group">
      <h3>Documents cited here</h3>
      <ul className="small">
        {documents.map(({ key, title, date, url }) => (
          <li key={key}>
            <cite>{key}</cite>:{' '}
            {url === null ? (
              title
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
            {date !== null && `, ${dateWords(date)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
