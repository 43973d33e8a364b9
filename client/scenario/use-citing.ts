import { useState } from 'react';
import { useExplored } from '../app/explored.js';
import type { SourceOfScenario } from '../view/view.js';
import type { Citing } from './citation-input.js';
import { citationFault, documentFaults, documentOf, type DocumentValues } from './documents.js';

interface CitationOfForm {
  readonly citing: Citing;
  /** What is wrong with the citation; null when nothing is. */
  readonly fault: string | null;
  /** Whether the document that the form adds or changes, if any, is filled in well. */
  readonly isFilledIn: boolean;
  /** The document as the form says it; null while it adds and changes none. */
  readonly document: SourceOfScenario | null;
  readonly forget: () => void;
}

/** What a form that cites something knows of documents. @param hasTried whether faults are shown */
export function useCiting(citation: string, hasTried: boolean): CitationOfForm {
  const { stored, view } = useExplored();
  const [values, setValues] = useState<DocumentValues | null>(null);
  const listed = stored.structure.sources;
  const own = view.draft?.sources ?? [];
  const faults = values && documentFaults(values, [...listed, ...own]);
  const document = values && documentOf(values);
  return {
    citing: {
      listed,
      own,
      document: values,
      documentFaults: hasTried ? faults : null,
      onDocument: setValues,
    },
    fault: citationFault(citation, [...listed, ...own, ...(document ? [document] : [])]),
    isFilledIn: Object.values(faults ?? {}).every((fault) => fault === null),
    document,
    forget: () => {
      setValues(null);
    },
  };
}
