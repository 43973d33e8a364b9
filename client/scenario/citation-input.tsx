import { useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { citedSource } from '../../server/structure/model.js';
import { TextInput } from '../app/text-input.js';
import type { SourceOfScenario } from '../view/view.js';
import { DocumentFields } from './document-fields.js';
import { documentValues, recited, type DocumentField, type DocumentValues } from './documents.js';

/** The documents that a citation can begin with, and the one that the form adds or changes. */
export interface Citing {
  /** Those of the structure. */
  readonly listed: readonly SourceOfScenario[];
  /** Those that the scenario brings along. */
  readonly own: readonly SourceOfScenario[];
  /** Null while none is added or changed. */
  readonly document: DocumentValues | null;
  readonly documentFaults: Readonly<Record<DocumentField, string | null>> | null;
  readonly onDocument: (document: DocumentValues | null) => void;
}

interface Props extends Citing {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly fault: string | null;
  readonly onChange: (citation: string) => void;
}

/** Where something is written: the key of a document, chosen or added, and where in it. */
export function CitationInput(props: Props) {
  const { label, hint, value, fault, listed, own, document, documentFaults, onDocument, onChange } = props;
  const field = useRef<HTMLDivElement>(null);
  const key = citedSource(value.trim());
  const cited = own.find((each) => each.key === key);
  const isListed = cited !== undefined || listed.some((each) => each.key === key);
  return (
    <div className="citation-field" ref={field}>
      <TextInput
        label={label}
        value={value}
        fault={fault}
        {...(hint !== undefined && { hint })}
        onChange={onChange}
      />
      {document === null ? (
        <div className="tools">
          <Documents
            documents={[...listed, ...own]}
            onChoose={(chosen) => {
              onChange(recited(value.trim(), key, chosen));
            }}
          />
          <Button
            className="button"
            onPress={() => {
              onDocument(documentValues(cited ?? null, isListed ? '' : key));
            }}
          >
            {cited ? `Change the document “${cited.key}” …` : 'Add a document …'}
          </Button>
        </div>
      ) : (
        <DocumentFields
          values={document}
          faults={documentFaults}
          taken={[...listed, ...own]}
          onChange={(changed) => {
            onDocument(changed);
            // Who adds a document here means to cite it.
            const before = isListed && document.key === '' ? key : document.key;
            onChange(recited(value, before, changed.key));
          }}
          onCancel={() => {
            field.current?.querySelector('input')?.focus();
            onDocument(null);
          }}
        />
      )}
    </div>
  );
}

interface DocumentsProps {
  readonly documents: readonly SourceOfScenario[];
  readonly onChoose: (key: string) => void;
}

function Documents({ documents, onChoose }: DocumentsProps) {
  if (documents.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button">
        Choose a document <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover document-list">
        <Menu className="choices" aria-label="Documents">
          {documents.map(({ key, title }) => (
            <MenuItem
              key={key}
              className="choice"
              textValue={title}
              onAction={() => {
                onChoose(key);
              }}
            >
              <span>
                <cite>{key}</cite>: {title}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
