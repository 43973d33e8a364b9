import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { Link } from '../app/link.js';
import { Trouble } from '../app/trouble.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { openedFile } from './dialogs.js';
import { useStanding } from './made-already.js';
import { savedScenariosQuery, type SavedScenario } from './saved-queries.js';
import { openScenarioText } from './scenario-file.js';

/** The scenarios that are saved with the structure, and a way to open one from a file. */
export function SavedList() {
  const { view, stored } = useExplored();
  const { data, error, refetch } = useQuery(savedScenariosQuery(stored.structure.id));
  const compare = { ...view, page: 'compare' as const };
  return (
    <section className="saved" aria-labelledby="saved-scenarios">
      <h2 id="saved-scenarios" className="subtitle">
        Saved scenarios {data && <span className="soft">{data.length}</span>}
      </h2>
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <p className="small soft">None yet. Save one, and it can be opened here, compared and adopted.</p>
      )}
      <ul>
        {data?.map((scenario) => (
          <SavedItem key={scenario.id} scenario={scenario} isOpen={scenario.id === view.scenario} />
        ))}
      </ul>
      <div className="tools">
        <OpenFile />
        {data && data.length > 0 && (
          <Link
            to={writeAddress(compare)}
            onFollow={() => {
              go(compare);
            }}
          >
            Compare them
          </Link>
        )}
      </div>
    </section>
  );
}

function SavedItem({ scenario, isOpen }: { readonly scenario: SavedScenario; readonly isOpen: boolean }) {
  const { name, draft } = scenario;
  const standing = useStanding(scenario);
  const steps = draft.steps.length;
  return (
    <li className="saved-item">
      <Button
        className="button plain saved-open"
        aria-current={isOpen}
        onPress={() => {
          openedFile.close();
          go({ scenario: scenario.id, draft, panel: 'what-if' });
        }}
      >
        {name}
      </Button>
      <span className="small soft">
        {steps} {steps === 1 ? 'step' : 'steps'} · {standing}
      </span>
    </li>
  );
}

function OpenFile() {
  const { stored } = useExplored();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = openScenarioText(file.name, bytes, stored.structure.id);
    if (!read.ok) {
      setFaults(read.faults);
      return;
    }
    setFaults([]);
    const { id, name, source } = read.scenario;
    openedFile.open({ id, name, source });
    go({ draft: read.draft, scenario: null, panel: 'what-if' });
  };
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.yaml', '.yml', '.json']}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) void open(file);
        }}
      >
        <Button className="button">Open a scenario file …</Button>
      </FileTrigger>
      {faults.length > 0 && (
        <div className="notice file-faults" role="alert">
          <p>The file could not be opened; nothing is changed.</p>
          <ul className="small">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
