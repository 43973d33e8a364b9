import { useMemo } from 'react';
import { Button, CheckboxGroup, Label } from 'react-aria-components';
import { dateWords } from '../../server/structure/dates.js';
import { useExplored } from '../app/explored.js';
import { LinkFaults } from '../app/link-faults.js';
import { Link } from '../app/link.js';
import { TopBar } from '../app/top-bar.js';
import { Trouble } from '../app/trouble.js';
import { csvOf } from '../export/csv.js';
import { download, textFile } from '../export/download.js';
import { PrintSources } from '../export/print-sources.js';
import { shortDesignation } from '../network/attachments.js';
import { CheckOf, OnOff } from '../scenario/check.js';
import { useStanding } from '../scenario/made-already.js';
import type { SavedScenario } from '../scenario/saved-queries.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { CompareTable } from './compare-table.js';
import { useOptions, type Options } from './options.js';
import { pairRows, summaryRows, tableRows } from './table.js';
import '../app/frame.css';
import './compare.css';

/** Saved scenarios side by side: what each would do to every duty and office, differences first. */
export function ComparePage({ faults }: { readonly faults: readonly string[] }) {
  const { view, stored } = useExplored();
  const compared = useOptions();
  const { saved, error } = compared;
  const back = { ...view, page: 'explore' as const };
  return (
    <div className="compare">
      <TopBar />
      <main className="compare-main">
        <LinkFaults faults={faults} />
        <p>
          <Link
            to={writeAddress(back)}
            onFollow={() => {
              go(back);
            }}
          >
            Back to the picture
          </Link>
        </p>
        <h2>Scenarios of {stored.structure.name}, side by side</h2>
        <p className="on-paper">
          {stored.structure.council}, as at {dateWords(stored.structure.date)}, revision {stored.revision}
        </p>
        {error && (
          <Trouble
            error={error}
            onRetry={() => {
              window.location.reload();
            }}
          />
        )}
        {saved === null && !error && <p role="status">Reading the scenarios …</p>}
        {saved?.length === 0 && (
          <p>
            No scenario is saved with {stored.structure.name}. Make one under What if and save it; then it can
            be compared here.
          </p>
        )}
        {saved && saved.length > 0 && <Comparison compared={compared} saved={saved} />}
      </main>
    </div>
  );
}

interface Props {
  readonly compared: Options;
  readonly saved: readonly SavedScenario[];
}

function Comparison({ compared: { compared, options, isComplete }, saved }: Props) {
  const { view, stored } = useExplored();
  const isOnly = view.differing === 'only';
  const rows = useMemo(() => pairRows(options), [options]);
  const summary = summaryRows(options, shortDesignation);
  const differing = rows.filter(({ differs }) => differs);
  const shown = isOnly ? differing : rows;
  return (
    <>
      <Chooser saved={saved} compared={compared} />
      <div className="tools">
        <OnOff
          label="Only what differs"
          words="Only what differs"
          isSelected={isOnly}
          onChange={(only) => {
            go({ differing: only ? 'only' : 'first' });
          }}
        />
        <span className="stretch" />
        <Button
          className="button"
          isDisabled={!isComplete}
          onPress={() => {
            const text = csvOf(tableRows(options, summary, shown));
            download(`${stored.structure.id}-scenarios.csv`, textFile(text, 'text/csv'));
          }}
        >
          Keep as CSV
        </Button>
      </div>
      <p role="status">
        {isComplete
          ? `${differing.length.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} pairs of a duty and an office differ between the ${options.length} options, ${view.via === 'FORMAL' ? 'by formal lines' : 'with assurance'}.`
          : 'Working the scenarios out …'}
      </p>
      <CompareTable options={options} summary={summary} rows={shown} />
      <div className="on-paper">
        <PrintSources citations={shown.map(({ citation }) => citation)} />
      </div>
    </>
  );
}

function Chooser({
  saved,
  compared,
}: {
  readonly saved: Props['saved'];
  readonly compared: readonly string[];
}) {
  const fitting = saved.filter(({ stillApplies }) => stillApplies);
  const misfits = saved.filter(({ stillApplies }) => !stillApplies);
  return (
    <>
      <CheckboxGroup
        className="chooser"
        value={[...compared]}
        onChange={(chosen) => {
          // An empty choice would mean all of them.
          if (chosen.length > 0) go({ compared: chosen.length === fitting.length ? [] : chosen });
        }}
      >
        <Label className="small soft">Compared</Label>
        <div className="chosen">
          {fitting.map(({ id, name }) => (
            <CheckOf key={id} value={id} label={name} />
          ))}
        </div>
      </CheckboxGroup>
      {misfits.length > 0 && (
        <ul className="small soft">
          {misfits.map((scenario) => (
            <LeftOut key={scenario.id} scenario={scenario} />
          ))}
        </ul>
      )}
    </>
  );
}

function LeftOut({ scenario }: { readonly scenario: SavedScenario }) {
  return (
    <li>
      “{scenario.name}” is left out; {useStanding(scenario)}
    </li>
  );
}
