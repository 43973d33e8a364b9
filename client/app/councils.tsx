import { useQuery } from '@tanstack/react-query';
import { DESIGNATION_TITLES, DESIGNATIONS } from '../../server/structure/designation.js';
import { OpenFileButton } from '../file/open-file-button.js';
import { shortDesignation } from '../network/attachments.js';
import { structuresQuery, type StructureInList } from '../structure/queries.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { INITIAL_VIEW, viewOfStructure } from '../view/view.js';
import { FootLinks } from './foot.js';
import { LinkFaults } from './link-faults.js';
import { Link } from './link.js';
import { Mark } from './mark.js';
import { Trouble } from './trouble.js';
import { useTitle } from './use-title.js';
import './councils.css';

/** What an analyst sees first: every council that is stored, with how many of its duties reach each office. */
export function Councils({ faults }: { readonly faults: readonly string[] }) {
  useTitle(null);
  const { data, error, refetch } = useQuery(structuresQuery);
  return (
    <div className="start">
      <header className="start-head">
        <h1>
          <Mark /> answerable
        </h1>
        <p>
          Which statutory duties of a council have a clear line to the officer and the elected member who must
          answer for them, where the line ends for the others, and what a restructure would do to it.
        </p>
      </header>
      <main>
        <LinkFaults faults={faults} />
        {error && <Trouble error={error} onRetry={() => void refetch()} />}
        {!data && !error && <p role="status">Reading the councils …</p>}
        {data?.length === 0 && (
          <p>
            Nothing is stored yet. Open a structure file, or store one by{' '}
            <code>npm run -s answerable -- load &lt;file&gt;</code>.
          </p>
        )}
        {data && data.length > 0 && (
          <>
            <h2>Choose a council</h2>
            <p className="soft offices-told">{officesTold(data)}</p>
            <ul className="councils">
              {data.map((structure) => (
                <li key={structure.id}>
                  <Link
                    className="council"
                    to={writeAddress(viewOfStructure(INITIAL_VIEW, structure.id))}
                    onFollow={() => {
                      go((view) => viewOfStructure(view, structure.id));
                    }}
                  >
                    <strong>{structure.name}</strong>
                    <span className="soft">{structure.council}</span>
                    <span className="council-coverage">
                      {structure.coverage.map(({ designation, required, covered, missing }) => (
                        <span
                          key={designation}
                          className={missing > 0 ? 'has-gap' : 'is-whole'}
                          title={DESIGNATION_TITLES[designation]}
                        >
                          {shortDesignation(designation)} {covered}/{required}
                        </span>
                      ))}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="start-file">
          <OpenFileButton>Open a structure file</OpenFileButton>
          <span className="soft small">
            YAML or JSON; it is checked first. You can also drop it on this page.
          </span>
        </p>
      </main>
      <footer>
        <FootLinks />
      </footer>
    </div>
  );
}

/** What the figures of the councils count, with the offices that stand there in few letters. */
function officesTold(structures: readonly Pick<StructureInList, 'coverage'>[]): string {
  const shown = new Set(structures.flatMap(({ coverage }) => coverage.map(({ designation }) => designation)));
  const offices = DESIGNATIONS.filter((each) => shown.has(each)).map(
    (each) => `${shortDesignation(each)}, the ${DESIGNATION_TITLES[each]}`,
  );
  return `Of the duties that must reach an office, how many have a formal route to it: ${offices.join('; ')}.`;
}
