import { useExplored } from '../app/explored.js';
import { DocumentInFull } from './document-in-full.js';
import { documentsCited, isOfScenario } from './words.js';

/** The documents that citations begin with, in full. */
export function Documents({ citations }: { readonly citations: readonly string[] }) {
  const { overlay, stored } = useExplored();
  const documents = documentsCited(overlay.network, citations);
  if (documents.length === 0) return null;
  return (
    <section className="line-group">
      <h3>Documents cited here</h3>
      <ul className="small">
        {documents.map((document) => (
          <li key={document.key}>
            <DocumentInFull document={document} />
            {isOfScenario(stored, document.key) && <span className="soft"> (of the scenario)</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
