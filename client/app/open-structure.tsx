import { useQuery } from '@tanstack/react-query';
import { ComparePage } from '../compare/compare-page.js';
import { revisionQuery, structureQuery, type Read } from '../structure/queries.js';
import { INITIAL_VIEW, type View } from '../view/view.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { ExploredProvider, useExploration } from './explored.js';
import { Frame } from './frame.js';
import { Link } from './link.js';
import { Trouble } from './trouble.js';
import { useTitle } from './use-title.js';

interface Props {
  readonly view: View;
  readonly id: string;
  readonly faults: readonly string[];
}

/** A structure by its id: on its way, not there, or open. */
export function OpenStructure({ view, id, faults }: Props) {
  const { data: read, error, refetch } = useQuery(structureQuery(id, view.revision));
  const current = useQuery(revisionQuery(id));
  if (read)
    return (
      <Open view={view} faults={faults} read={read} latest={current.data ?? null} isAway={current.isError} />
    );
  if (read === null) return <Missing id={id} revision={view.revision} />;
  return (
    <main className="start">
      {error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : (
        <p role="status">Reading {id} and following the lines of every duty …</p>
      )}
    </main>
  );
}

interface OpenProps {
  readonly view: View;
  readonly faults: readonly string[];
  readonly read: Read;
  readonly latest: number | null;
  readonly isAway: boolean;
}

function Open({ view, faults, read, latest, isAway }: OpenProps) {
  const { network: stored, accountability } = read;
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
