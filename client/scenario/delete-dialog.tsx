import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { go } from '../view/use-view.js';
import { scenarioDialog } from './dialogs.js';
import type { SavedScenario } from './saved-queries.js';
import { refused } from './sending.js';
import { useWrite } from './use-write.js';
import { WriteDialog } from './write-dialog.js';
import { DELETE_SCENARIO } from './writes.js';

/** Asks whether a saved scenario is to be deleted. */
export function DeleteDialog({ scenario }: { readonly scenario: SavedScenario }) {
  const { structure } = useExplored().stored;
  const { sending, authorField, write } = useWrite(structure.id, 'scenarios');
  const remove = () => {
    write({ structure: structure.id, id: scenario.id }, async (input, done) => {
      const { deleteScenario: result } = await ask(DELETE_SCENARIO, { input });
      if (result.__typename !== 'ScenarioDeleted') return refused(result);
      scenarioDialog.close();
      go((view) => (view.scenario === scenario.id ? { ...view, scenario: null } : view), { replace: true });
      await done();
      return null;
    });
  };
  return (
    <WriteDialog title={`Delete “${scenario.name}”`} action="Delete" sending={sending} onSubmit={remove}>
      <p>
        The saved scenario is deleted for everybody. Steps that you have open stay, and can be saved again.
      </p>
      <TextInput label="Your name" {...authorField} />
    </WriteDialog>
  );
}
