import type { ReactNode } from 'react';
import { Button, Form, Heading } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import { differenceWords } from './difference-words.js';
import { scenarioDialog } from './dialogs.js';
import { focusFirstFault } from './first-fault.js';
import { useRefresh } from './refresh.js';
import type { Refusal, Sending } from './sending.js';

interface Props {
  readonly title: string;
  readonly action: string;
  readonly sending: Sending;
  /** Whether what the reader must know first is told. */
  readonly isPossible?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A dialog that writes something: what it is, a button that does it, and why it was not done. */
export function WriteDialog({ title, action, sending, isPossible = true, onSubmit, children }: Props) {
  return (
    <Form
      className="step-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPossible) return;
        onSubmit();
        focusFirstFault(event.currentTarget);
      }}
    >
      <Heading slot="title">{title}</Heading>
      {children}
      {sending.refusal && <Refused refusal={sending.refusal} />}
      <div className="dialog-buttons">
        <Button type="submit" className="button main" isDisabled={!isPossible} isPending={sending.isSending}>
          {action}
        </Button>
        <Button slot="close" className="button">
          Cancel
        </Button>
      </div>
    </Form>
  );
}

function Refused({ refusal: { message, conflict } }: { readonly refusal: Refusal }) {
  const { stored } = useExplored();
  const refresh = useRefresh(stored.structure.id);
  return (
    <div className="notice" role="alert">
      <p>{message}</p>
      {conflict && conflict.actual === conflict.expected && (
        <Button
          className="button"
          onPress={() => {
            scenarioDialog.close();
            void refresh();
          }}
        >
          Look at what it is now
        </Button>
      )}
      {conflict && conflict.actual !== conflict.expected && (
        <>
          <p>
            What moved between revision {conflict.expected} and {conflict.actual}:{' '}
            {differenceWords(conflict.difference)}. Nothing was written, and your steps are kept.
          </p>
          <Button
            className="button"
            onPress={() => {
              scenarioDialog.close();
              go({ revision: null });
              void refresh();
            }}
          >
            Show revision {conflict.actual}
          </Button>
        </>
      )}
    </div>
  );
}
