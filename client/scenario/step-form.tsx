import { useState } from 'react';
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CHANGE_KINDS, type ChangeKind } from '../../server/scenario/change.js';
import { useExplored } from '../app/explored.js';
import { withDocument } from './documents.js';
import { withChangeAt } from './draft.js';
import { FieldInput } from './field-input.js';
import { withField } from './fitting.js';
import { focusFirstFault } from './first-fault.js';
import { FIELDS, KIND_NAMES } from './fields.js';
import { changeIn, initialValues, type FormValues } from './form-values.js';
import { Choice } from '../app/choice.js';
import { changeWords } from './step-words.js';
import { addSteps, setDraft, stepForm, type AskedStep } from './steps.js';
import { useCiting } from './use-citing.js';

/** The form for a step, when one is asked for. */
export function StepForm() {
  const asked = stepForm.use();
  return (
    <ModalOverlay
      className="veil"
      isOpen={asked !== null}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) stepForm.close();
      }}
    >
      <Modal className="dialog step-dialog">
        <Dialog>{asked && <AskStep asked={asked} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function AskStep({ asked }: { readonly asked: AskedStep }) {
  const { overlay } = useExplored();
  // A step that is edited may be about what it, or a later one, removes.
  const network = asked.edited ? overlay.network : overlay.after;
  const [kind, setKind] = useState<ChangeKind>(asked.kind ?? 'remove');
  const [values, setValues] = useState<FormValues>(asked.values ?? initialValues(kind));
  const [hasTried, setHasTried] = useState(false);
  const filled = changeIn(kind, values, network, asked.edited?.change);
  const {
    citing,
    fault: citationFault,
    isFilledIn,
    document,
    forget,
  } = useCiting(values.text('source'), hasTried);
  const isReady = filled.ok && citationFault === null && isFilledIn;
  const save = () => {
    setHasTried(true);
    if (!filled.ok || !isReady) return;
    if (asked.edited) {
      const { index } = asked.edited;
      setDraft((draft) => {
        const changed = withChangeAt(draft, index, filled.change);
        return document ? withDocument(changed, document) : changed;
      });
    } else addSteps([filled.change], document);
    stepForm.close();
  };
  const fault = (key: string) => {
    const ofField = filled.ok ? undefined : filled.faults.get(key);
    return hasTried ? (ofField ?? (key === 'source' ? citationFault : null)) : null;
  };
  return (
    <Form
      className="step-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        save();
        focusFirstFault(event.currentTarget);
      }}
    >
      <Heading slot="title">{asked.edited ? 'Edit a step' : 'Add a step'}</Heading>
      {asked.kind === null && (
        <Choice
          label="What changes"
          value={kind}
          nameOf={(each) => KIND_NAMES[each]}
          options={CHANGE_KINDS}
          onChoose={(chosen) => {
            setKind(chosen);
            setValues(initialValues(chosen));
            forget();
            setHasTried(false);
          }}
        />
      )}
      {asked.kind !== null && <p className="soft">{KIND_NAMES[kind]}</p>}
      {FIELDS[kind].map((field) => (
        <FieldInput
          key={`${kind}-${field.key}`}
          field={field}
          kind={kind}
          network={network}
          values={values}
          fault={fault(field.key)}
          citing={citing}
          onChange={(value) => {
            setValues((before) => withField(network, kind, before, field.key, value));
          }}
        />
      ))}
      {fault('') !== null && <p role="alert">{fault('')}</p>}
      <p className="small soft" role="status">
        {isReady ? `${changeWords([filled.change], network.structure).join()}.` : ''}
      </p>
      <div className="dialog-buttons">
        <Button type="submit" className="button main">
          {asked.edited ? 'Change the step' : 'Add the step'}
        </Button>
        <Button slot="close" className="button">
          Cancel
        </Button>
      </div>
    </Form>
  );
}
