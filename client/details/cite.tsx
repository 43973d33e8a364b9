import { useExplored } from '../app/explored.js';
import { citationOf } from './words.js';

/** Where something is written, with the title of the document and a link to it where there is one. */
export function Cite({ text }: { readonly text: string }) {
  const { overlay } = useExplored();
  const { title, url } = citationOf(overlay.network, text);
  const words = (
    <cite title={title ?? undefined} className="small soft">
      {text}
    </cite>
  );
  if (url === null) return words;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
