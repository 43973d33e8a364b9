import { useQuery } from '@tanstack/react-query';
import { accountabilityQuery } from '../gaps/queries.js';
import { ComparePage } from '../compare/compare-page.js';
import { networkQuery, revisionQuery } from '../structure/queries.js';
import { INITIAL_VIEW, type View } from '../view/view.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { ExploredProvider, useExploration } from './explored.js';
import { Frame } from './frame.js';
import { Link } from './link.js';
import { Trouble } from './trouble.js';
import { useTitle } from './use-title.js';
import type { Accountability } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';

interface Props {
  readonly view: View;
  readonly id: string;
  readonly faults: readonly string[];
}

/** A structure by its id: on its way, not there, or open. */
export function OpenStructure({ view, id, faults }: Props) {
  const network = useQuery(networkQuery(id, view.revision));
  const accountability = useQuery(accountabilityQuery(id, view.revision));
  const current = useQuery(revisionQuery(id));
  const error = network.error ?? accountability.error;
  if (network.data && accountability.data)
    return (
      <Open
        view={view}
        faults={faults}
        stored={network.data}
        accountability={accountability.data}
        latest={current.data ?? null}
        isAway={current.isError}
      />
    );
  if (network.data === null || accountability.data === null)
    return <Missing id={id} revision={view.revision} />;
  return (
    <main className="start">
      {error ? (
        <Trouble
          error={error}
          onRetry={() => void Promise.all([network.refetch(), accountability.refetch()])}
        />
      ) : (
        <p role="status">{network.data ? 'Following the lines of every duty …' : `Reading ${id} …`}</p>
      )}
    </main>
  );
}

interface OpenProps {
  readonly view: View;
  readonly faults: readonly string[];
  readonly stored: Network;
  readonly accountability: Accountability;
  readonly latest: number | null;
  readonly isAway: boolean;
}

function Open({ view, faults, stored, accountability, latest, isAway }: OpenProps) {
  const explored = useExploration(view, stored, accountability);
  const { name } = stored.structure;
  useTitle(view.page === 'compare' ? `Scenarios of ${name}` : name);
  const isOutdated = view.revision === null && latest !== null && latest !== stored.revision;
  return (
    <ExploredProvider value={explored}>
      {view.page === 'compare' ? (
        <ComparePage faults={faults} />
      ) : (
        <Frame faults={faults} isAway={isAway} newRevision={isOutdated ? latest : null} />
      )}
    </ExploredProvider>
  );
}

function Missing({ id, revision }: { readonly id: string; readonly revision: number | null }) {
  return (
    <main className="start">
      <h1>{revision === null ? `There is no structure “${id}”` : `“${id}” has no revision ${revision}`}</h1>
      <p>
        The link may be old, or the structure may have been deleted.{' '}
        <Link
          to={writeAddress(INITIAL_VIEW)}
          onFollow={() => {
            go(INITIAL_VIEW);
          }}
        >
          See the councils that are stored
        </Link>
        .
      </p>
    </main>
  );
}
