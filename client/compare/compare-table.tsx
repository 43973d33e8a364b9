import { useQuery } from '@tanstack/react-query';
import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import { Link } from '../app/link.js';
import { shortDesignation } from '../network/attachments.js';
import { savedScenariosQuery } from '../scenario/saved-queries.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import type { View } from '../view/view.js';
import { AT_HAND } from './options.js';
import { cellWords, type Cell, type Option, type PairRow, type SummaryRow } from './table.js';

/** More rows than this nobody reads at once; the CSV has them all. */
const MOST_ROWS = 500;

interface Props {
  readonly options: readonly Option[];
  readonly summary: readonly SummaryRow[];
  readonly rows: readonly PairRow[];
}

/** The options across, offices and duties down. */
export function CompareTable({ options, summary, rows }: Props) {
  const shown = rows.slice(0, MOST_ROWS);
  return (
    <>
      <div className="compare-scroll" role="region" aria-label="Comparison" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                <span className="unseen">Office and duty</span>
              </th>
              {options.map((option) => (
                <th key={option.id} scope="col">
                  <OptionName option={option} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summary.map((row) => (
              <SummaryLine key={row.title} row={row} options={options} />
            ))}
          </tbody>
          <tbody>
            {shown.map((row) => (
              <PairLine key={`${row.duty}:${row.designation}`} row={row} options={options} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p>Nothing differs: every option leaves every duty as it stands.</p>}
      {rows.length > shown.length && (
        <p className="soft">
          The first {MOST_ROWS} of {rows.length.toLocaleString('en-GB')} are shown; the CSV has all of them.
        </p>
      )}
    </>
  );
}

function OptionName({ option }: { readonly option: Option }) {
  const { view, stored } = useExplored();
  const { data } = useQuery(savedScenariosQuery(stored.structure.id));
  const target = viewOf(view, option, data?.find(({ id }) => id === option.id)?.draft ?? null);
  return (
    <Link
      to={writeAddress(target)}
      onFollow={() => {
        go(target);
      }}
    >
      {option.name}
    </Link>
  );
}

/** The picture of an option. */
function viewOf(view: View, { id }: Option, saved: View['draft']): View {
  const explore = { ...view, page: 'explore' as const, panel: 'what-if' as const };
  if (id === AT_HAND) return explore;
  return id === '' ? { ...explore, draft: null, scenario: null } : { ...explore, draft: saved, scenario: id };
}

function SummaryLine({ row, options }: { readonly row: SummaryRow; readonly options: readonly Option[] }) {
  return (
    <tr className={row.differs ? 'differs' : undefined}>
      <th scope="row" colSpan={2}>
        {row.title}
      </th>
      {row.values.map((value, index) => (
        <td key={options[index]?.id} className="number">
          {value ?? <span className="soft">–</span>}
        </td>
      ))}
    </tr>
  );
}

function PairLine({ row, options }: { readonly row: PairRow; readonly options: readonly Option[] }) {
  return (
    <tr className={row.differs ? 'differs' : undefined}>
      <td>
        <abbr title={DESIGNATION_TITLES[row.designation]}>{shortDesignation(row.designation)}</abbr>
      </td>
      <th scope="row" className="compared-duty">
        {row.name} <span className="small soft">{row.citation}</span>
      </th>
      {row.cells.map((cell, index) => (
        <td key={options[index]?.id}>
          <CellWords cell={cell} />
        </td>
      ))}
    </tr>
  );
}

const SIGNS: Readonly<Record<Cell['state'], string>> = { gap: '⊣', route: '●', none: '–' };

function CellWords({ cell }: { readonly cell: Cell }) {
  return (
    <span className={`cell ${cell.state}`} data-change={cell.change ?? undefined}>
      <span aria-hidden="true">{SIGNS[cell.state]}</span> {cellWords(cell)}
    </span>
  );
}
