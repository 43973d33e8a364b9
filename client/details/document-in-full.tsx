import { dateWords } from '../../server/structure/dates.js';
import { partialDate } from '../../server/structure/file/text.js';
import type { SourceOfScenario } from '../view/view.js';

/** A document: its key, its title with a link to it where there is one, and its date as far as known. */
export function DocumentInFull({ document }: { readonly document: SourceOfScenario }) {
  const { key, title, date, url } = document;
  return (
    <>
      <cite>{key}</cite>:{' '}
      {url === null ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
      {date !== null && `, ${dateWords(partialDate.parse(date))}`}
    </>
  );
}
