import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { lastWritten, scenarioDialog } from './dialogs.js';

/** What was last written here, and a way to take it back. */
export function WrittenNotice() {
  const { stored } = useExplored();
  const written = lastWritten.use();
  if (written?.structure !== stored.structure.id) return null;
  const { sentence, before } = written;
  return (
    <div className="notice written" role="status">
      <p>{sentence}</p>
      <div className="tools">
        {before !== null && (
          <Button
            className="button"
            onPress={() => {
              scenarioDialog.open({ kind: 'revert', to: before });
            }}
          >
            Revert …
          </Button>
        )}
        <Button className="button plain" onPress={lastWritten.close}>
          Close
        </Button>
      </div>
    </div>
  );
}
