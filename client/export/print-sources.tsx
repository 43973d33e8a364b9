import { dateWords } from '../../server/structure/dates.js';
import { useExplored } from '../app/explored.js';

/** The documents that a paper cites, in full at its end. */
export function PrintSources({ cited }: { readonly cited: ReadonlySet<string> }) {
  const { stored, overlay } = useExplored();
  const own = new Set(stored.structure.sources.map(({ key }) => key));
  return (
    <>
      <h2>Sources</h2>
      <ul>
        {overlay.network.structure.sources
          .filter(({ key }) => cited.has(key))
          .map(({ key, title, date, url }) => (
            <li key={key}>
              {key}: {title}
              {date === null ? '' : `, ${dateWords(date)}`}
              {url === null ? '' : `, ${url}`}
              {!own.has(key) && ' (of the scenario)'}
            </li>
          ))}
      </ul>
    </>
  );
}
