import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isNodeId } from '../../server/structure/file/text.js';
import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { tidied } from '../app/tidied.js';
import { go } from '../view/use-view.js';
import { scenarioDialog, openedFile, type About } from './dialogs.js';
import { countedChanges } from './draft.js';
import { idFault, lineFault } from './form-faults.js';
import { idFromName } from './new-id.js';
import { changeInputs } from './queries.js';
import { savedScenariosQuery } from './saved-queries.js';
import { refused } from './sending.js';
import { useWrite } from './use-write.js';
import { WriteDialog } from './write-dialog.js';
import { SAVE_SCENARIO } from './writes.js';

interface Props {
  readonly about: About | null;
  readonly thenAdopt: boolean;
}

/** Asks what the steps at hand are saved as. */
export function SaveDialog({ about, thenAdopt }: Props) {
  const { view, stored } = useExplored();
  const structure = stored.structure.id;
  const { data: saved = [] } = useQuery(savedScenariosQuery(structure));
  const [name, setName] = useState(about?.name ?? '');
  const [ownId, setOwnId] = useState(about?.id ?? null);
  const [source, setSource] = useState(about?.source ?? '');
  const { sending, hasTried, authorField, write } = useWrite(structure, 'scenarios');
  const id = ownId ?? idFromName(name, (each) => saved.some((other) => other.id === each));
  const replaced = saved.find((each) => each.id === id);
  const passedOver = view.draft?.steps.filter((step) => step.passedOver).length ?? 0;
  const faults = {
    name: lineFault('Name', name, 'write what the scenario is called'),
    id:
      id === ''
        ? '“Id” is empty: write one for links, files and commands.'
        : isNodeId(id)
          ? null
          : idFault('Id'),
    source: source.trim() === '' ? null : lineFault('Citation', source, 'write one'),
  };
  const shown = hasTried ? faults : { name: null, id: null, source: null };
  const save = () => {
    const { draft } = view;
    const isFilledIn = Object.values(faults).every((fault) => fault === null);
    const intent =
      draft && isFilledIn
        ? {
            structure,
            id,
            name: tidied(name),
            source: source.trim() === '' ? null : tidied(source),
            sources: [...draft.sources],
            changes: changeInputs(countedChanges(draft)),
          }
        : null;
    write(intent, async (input, done) => {
      const { saveScenario: result } = await ask(SAVE_SCENARIO, { input });
      if (result.__typename !== 'ScenarioSaved') return refused(result);
      openedFile.close();
      await done();
      go({ scenario: id });
      if (thenAdopt) scenarioDialog.open({ kind: 'adopt' });
      else scenarioDialog.close();
      return null;
    });
  };
  return (
    <WriteDialog
      title="Save the scenario"
      action={replaced ? 'Save over it' : 'Save'}
      sending={sending}
      onSubmit={save}
    >
      <TextInput label="Name" value={name} fault={shown.name} onChange={setName} />
      <TextInput
        label="Id"
        value={id}
        hint="Its name in links, files and commands."
        fault={shown.id}
        onChange={setOwnId}
      />
      {replaced && (
        <p className="small" role="status">
          This takes the place of “{replaced.name}”, saved by {replaced.author}.
        </p>
      )}
      <TextInput
        label="Citation"
        value={source}
        hint="Where the scenario comes from, if it comes from a paper."
        fault={shown.source}
        onChange={setSource}
      />
      <TextInput label="Your name" {...authorField} />
      {passedOver > 0 && (
        <p className="small soft">
          {passedOver === 1 ? 'One step is' : `${passedOver} steps are`} passed over, and will not be saved.
        </p>
      )}
    </WriteDialog>
  );
}
