import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import type { FileFormat } from '../../server/structure/file/format.js';
import { tidied } from '../app/tidied.js';
import { useAuthor } from '../scenario/author.js';
import { focusFirstFault } from '../scenario/first-fault.js';
import { useRequestId } from '../scenario/request-id.js';
import { structuresQuery } from '../structure/queries.js';
import { go } from '../view/use-view.js';
import { viewOfStructure } from '../view/view.js';
import type { FilePreview } from './checked-file.js';
import { fileDialog } from './file-dialogs.js';
import { storeFile } from './store-file.js';

interface Props {
  readonly preview: FilePreview;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: FileFormat;
}

/** Says what storing would replace, asks who stores, and stores. */
export function StoreForm({ preview, bytes, format }: Props) {
  const { id } = preview.header;
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ ...structuresQuery, staleTime: 0, refetchOnMount: 'always' });
  const { author, setAuthor, keep, fault } = useAuthor();
  const [hasTried, setHasTried] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isStoring, setIsStoring] = useState(false);
  const requestId = useRequestId();
  const before = data?.find((each) => each.id === id) ?? null;

  const store = async () => {
    setIsStoring(true);
    setTrouble(null);
    const intent = { author: tidied(author), replaces: before?.revision ?? null };
    const result = await storeFile({ bytes, format, ...intent, requestId: requestId(intent) });
    switch (result.outcome) {
      case 'stored':
        keep();
        fileDialog.close();
        go((view) => viewOfStructure(view, result.id));
        await queries.invalidateQueries();
        return;
      case 'refused':
        setTrouble(`${result.message} The file is kept here.`);
        return;
      case 'conflict':
        await refetch();
        setTrouble(
          'Somebody stored this structure meanwhile; nothing of yours was written. Read again what it would replace, and decide.',
        );
    }
  };
  return (
    <Form
      className="store-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setHasTried(true);
        focusFirstFault(event.currentTarget);
        if (fault !== null || !data || isStoring) return;
        store()
          .catch((failure: unknown) => {
            setTrouble(failure instanceof Error ? failure.message : String(failure));
          })
          .finally(() => {
            setIsStoring(false);
          });
      }}
    >
      {data && (
        <p>
          {before ? (
            <Replaces name={before.name} revision={before.revision} />
          ) : (
            'Nothing of this id is stored now; it will be stored as a new structure.'
          )}
        </p>
      )}
      {!data && <p role="status">{error ? error.message : 'Looking whether it is stored already …'}</p>}
      <TextField
        className="field"
        value={author}
        onChange={setAuthor}
        isInvalid={hasTried && fault !== null}
        autoComplete="name"
        isRequired
      >
        <Label>Your name, for the history</Label>
        <Input />
        <FieldError className="fault">{fault}</FieldError>
      </TextField>
      {trouble !== null && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      <div className="dialog-buttons">
        <Button type="submit" className="button main" isPending={isStoring} isDisabled={!data}>
          {isStoring ? 'Storing …' : before ? `Replace revision ${before.revision}` : 'Store it'}
        </Button>
        <Button slot="close" className="button">
          Cancel
        </Button>
      </div>
    </Form>
  );
}

function Replaces({ name, revision }: { readonly name: string; readonly revision: number }) {
  return (
    <>
      <strong>
        This replaces {name}, revision {revision};
      </strong>{' '}
      its history is kept.
    </>
  );
}
