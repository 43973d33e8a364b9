import { Button } from 'react-aria-components';
import { counted, joined } from '../app/phrases.js';
import { DocumentInFull } from '../details/document-in-full.js';
import type { ScenarioDraft } from '../view/view.js';
import { stepsThatCite, withoutDocument } from './documents.js';
import { setDraft } from './steps.js';

/** The documents that the scenario at hand brings along, with the steps that cite them. */
export function ScenarioDocuments({ draft }: { readonly draft: ScenarioDraft }) {
  if (draft.sources.length === 0) return null;
  return (
    <section className="scenario-documents">
      <h3>
        Documents of the scenario <span className="soft">{draft.sources.length.toLocaleString('en-GB')}</span>
      </h3>
      <ul className="small">
        {draft.sources.map((document) => {
          const { key, title } = document;
          const steps = stepsThatCite(draft, key);
          return (
            <li key={key}>
              <DocumentInFull document={document} />{' '}
              {steps.length > 0 ? (
                <span className="soft">cited by {citingWords(steps)}</span>
              ) : (
                <Button
                  className="button"
                  aria-label={`Remove the document ${title}`}
                  onPress={() => {
                    setDraft((before) => withoutDocument(before, key));
                  }}
                >
                  Remove
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A document that many steps cite is told by their number alone. */
const NAMED_AT_MOST = 6;

function citingWords(steps: readonly number[]): string {
  if (steps.length > NAMED_AT_MOST) return counted(steps.length, 'step', 'steps');
  return `${steps.length === 1 ? 'step' : 'steps'} ${joined(steps.map(String))}`;
}
