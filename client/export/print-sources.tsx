import { dateWords } from '../../server/structure/dates.js';
import { useExplored } from '../app/explored.js';
import { documentsCited, isOfScenario } from '../details/words.js';

/** The documents that citations on a paper begin with, in full at its end. */
export function PrintSources({ citations }: { readonly citations: readonly string[] }) {
  const { stored, overlay } = useExplored();
  return (
    <>
      <h2>Sources</h2>
      <ul>
        {documentsCited(overlay.network, citations).map(({ key, title, date, url }) => (
          <li key={key}>
            {key}: {title}
            {date === null ? '' : `, ${dateWords(date)}`}
            {url === null ? '' : `, ${url}`}
            {isOfScenario(stored, key) && ' (of the scenario)'}
          </li>
        ))}
      </ul>
    </>
  );
}
