import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { download, textFile } from '../export/download.js';
import { go } from '../view/use-view.js';
import type { ScenarioDraft } from '../view/view.js';
import { useAtHand } from './at-hand.js';
import { openedFile, scenarioDialog, type About } from './dialogs.js';
import { scenarioText } from './scenario-file.js';
import { dateWords } from './time-words.js';

/** What the steps at hand are called, how they stand to what is saved, and what can be done with all of them. */
export function ScenarioHead({ draft }: { readonly draft: ScenarioDraft }) {
  const { view, stored } = useExplored();
  const { saved, isSaved, isMissing } = useAtHand();
  const file = openedFile.use();
  const about: About | null = saved ?? file;
  const structure = stored.structure.id;
  return (
    <header className="scenario-head">
      <h2>{about?.name ?? 'A scenario of your own'}</h2>
      <p className="small soft" role="status">
        {saved
          ? isSaved
            ? `Saved by ${saved.author}, ${dateWords(saved.savedAt)}.`
            : `Changed since ${saved.author} saved it, ${dateWords(saved.savedAt)}.`
          : isMissing
            ? `No scenario “${view.scenario ?? ''}” is saved any more. The steps of the link are kept.`
            : 'Not saved. The steps are in the address of this page, and nowhere else.'}
        {saved &&
          saved.baseRevision !== stored.revision &&
          ` It was saved at revision ${saved.baseRevision}; this is revision ${stored.revision}.`}
      </p>
      <div className="tools">
        <Button
          className="button"
          onPress={() => {
            scenarioDialog.open({ kind: 'save', about, thenAdopt: false });
          }}
        >
          Save …
        </Button>
        <Button
          className="button"
          isDisabled={draft.steps.length === 0}
          onPress={() => {
            scenarioDialog.open({ kind: 'adopt' });
          }}
        >
          Adopt …
        </Button>
        <MenuTrigger>
          <Button className="button">
            More <span aria-hidden="true">▾</span>
          </Button>
          <Popover className="popover">
            <Menu className="choices">
              <MenuItem
                className="choice"
                onAction={() => {
                  const named = about ?? { id: 'scenario', name: 'Scenario', source: null };
                  const text = scenarioText({ ...named, structure }, draft);
                  download(`${named.id}.yaml`, textFile(text, 'application/yaml'));
                }}
              >
                Keep as a file
              </MenuItem>
              {about && (
                <MenuItem
                  className="choice"
                  onAction={() => {
                    scenarioDialog.open({ kind: 'save', about: null, thenAdopt: false });
                  }}
                >
                  Save under another name …
                </MenuItem>
              )}
              {saved && !isSaved && (
                <MenuItem
                  className="choice"
                  onAction={() => {
                    go({ draft: saved.draft });
                  }}
                >
                  Go back to what is saved
                </MenuItem>
              )}
              {saved && (
                <MenuItem
                  className="choice"
                  onAction={() => {
                    scenarioDialog.open({ kind: 'delete', scenario: saved });
                  }}
                >
                  Delete …
                </MenuItem>
              )}
              <MenuItem
                className="choice"
                onAction={() => {
                  openedFile.close();
                  go({ draft: null, scenario: null });
                }}
              >
                Close the scenario
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </header>
  );
}
