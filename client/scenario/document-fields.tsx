import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { TextInput } from '../app/text-input.js';
import type { SourceOfScenario } from '../view/view.js';
import type { DocumentField, DocumentValues } from './documents.js';
import { idFromName } from './new-id.js';

interface Props {
  readonly values: DocumentValues;
  /** Null as long as nobody has tried to go on. */
  readonly faults: Readonly<Record<DocumentField, string | null>> | null;
  /** The documents that have their keys already. */
  readonly taken: readonly SourceOfScenario[];
  readonly onChange: (values: DocumentValues) => void;
  readonly onCancel: () => void;
}

/** What a scenario says of a document that it brings along. */
export function DocumentFields({ values, faults, taken, onChange, onCancel }: Props) {
  const { former, keyFollows, title, key, date, url } = values;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // The button that asked for these fields is gone.
  useEffect(() => {
    fieldset.current?.querySelector('input')?.focus();
  }, []);
  const keyOf = (name: string) => idFromName(name, (id) => taken.some((each) => each.key === id));
  return (
    <fieldset className="document-fields" ref={fieldset}>
      <legend className="small">
        {former ? `The document “${former.key}”` : 'A document of this scenario'}
      </legend>
      <TextInput
        label="Title"
        value={title}
        fault={faults?.title ?? null}
        onChange={(written) => {
          onChange({ ...values, title: written, key: keyFollows ? keyOf(written) : key });
        }}
      />
      {former === null && (
        <TextInput
          label="Key"
          value={key}
          hint="What citations of it begin with: small letters, digits and hyphens."
          fault={faults?.key ?? null}
          onChange={(written) => {
            onChange({ ...values, key: written, keyFollows: false });
          }}
        />
      )}
      <TextInput
        label="Date"
        value={date}
        hint="When it was published, as far as known: 2014, 2014-03 or 2014-03-31. It may be empty."
        fault={faults?.date ?? null}
        onChange={(written) => {
          onChange({ ...values, date: written });
        }}
      />
      <TextInput
        label="Web address"
        value={url}
        hint="Where it can be read. It may be empty."
        fault={faults?.url ?? null}
        onChange={(written) => {
          onChange({ ...values, url: written });
        }}
      />
      <Button className="button" onPress={onCancel}>
        {former ? 'Leave the document as it is' : 'Add no document'}
      </Button>
    </fieldset>
  );
}
