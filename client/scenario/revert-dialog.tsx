import { useState } from 'react';
import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { go } from '../view/use-view.js';
import { lastWritten, scenarioDialog } from './dialogs.js';
import { refused } from './sending.js';
import { useWrite } from './use-write.js';
import { WriteDialog } from './write-dialog.js';
import { REVERT_STRUCTURE } from './writes.js';

interface Props {
  readonly to: number;
  /** The revision that the structure is at, as far as the page knows. */
  readonly current: number;
}

/** Asks whether the structure is to be again what it was. */
export function RevertDialog({ to, current }: Props) {
  const { structure } = useExplored().stored;
  const [expectedRevision] = useState(current);
  const { sending, authorField, write } = useWrite(structure.id);
  const revert = () => {
    write({ structure: structure.id, toRevision: to, expectedRevision }, async (input, done) => {
      const { revertStructure: result } = await ask(REVERT_STRUCTURE, { input });
      if (result.__typename !== 'StructureReverted') return refused(result);
      const { revision } = result.structure;
      lastWritten.open({
        structure: structure.id,
        sentence:
          revision === expectedRevision
            ? `The structure was as at revision ${to} already; nothing was written.`
            : `The structure is as it was at revision ${to}: this is revision ${revision}.`,
        before: revision === expectedRevision ? null : expectedRevision,
      });
      scenarioDialog.close();
      go({ revision: null, pair: null });
      await done();
      return null;
    });
  };
  return (
    <WriteDialog title={`Revert to revision ${to}`} action="Revert" sending={sending} onSubmit={revert}>
      <p>
        {structure.name} becomes what it was at revision {to}, as revision {expectedRevision + 1}. What came
        since stays in the history, and the saved scenarios stay.
      </p>
      <TextInput label="Your name, for the history" {...authorField} />
    </WriteDialog>
  );
}
