import { useState } from 'react';
import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { go } from '../view/use-view.js';
import { useAuthor } from './author.js';
import { scenarioDialog } from './dialogs.js';
import { useRefresh } from './refresh.js';
import { useRequestId } from './request-id.js';
import type { SavedScenario } from './saved-queries.js';
import { refused, useSending } from './sending.js';
import { WriteDialog } from './write-dialog.js';
import { DELETE_SCENARIO } from './writes.js';

/** Asks whether a saved scenario is to be deleted. */
export function DeleteDialog({ scenario }: { readonly scenario: SavedScenario }) {
  const { structure } = useExplored().stored;
  const { author, setAuthor, keep, fault } = useAuthor();
  const [hasTried, setHasTried] = useState(false);
  const requestId = useRequestId();
  const refresh = useRefresh(structure.id);
  const sending = useSending();
  const remove = () => {
    setHasTried(true);
    if (fault !== null) return;
    const intent = { structure: structure.id, id: scenario.id, author: author.trim().normalize('NFC') };
    sending.send(async () => {
      const input = { ...intent, requestId: requestId(intent) };
      const { deleteScenario: result } = await ask(DELETE_SCENARIO, { input });
      if (result.__typename !== 'ScenarioDeleted') return refused(result);
      keep();
      scenarioDialog.close();
      go((view) => (view.scenario === scenario.id ? { ...view, scenario: null } : view), { replace: true });
      await refresh();
      return null;
    });
  };
  return (
    <WriteDialog title={`Delete “${scenario.name}”`} action="Delete" sending={sending} onSubmit={remove}>
      <p>
        The saved scenario is deleted for everybody. Steps that you have open stay, and can be saved again.
      </p>
      <TextInput label="Your name" value={author} fault={hasTried ? fault : null} onChange={setAuthor} />
    </WriteDialog>
  );
}
