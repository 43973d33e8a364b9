import { dateWords } from '../../server/structure/dates.js';
import { useExplored } from '../app/explored.js';
import { documentsCited } from './words.js';

/** The documents that citations begin with, in full. */
export function Documents({ citations }: { readonly citations: readonly string[] }) {
  const { overlay } = useExplored();
  const documents = documentsCited(overlay.network, citations);
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
