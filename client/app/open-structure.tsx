import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ComparePage } from '../compare/compare-page.js';
import { revisionQuery, structureQuery, type Read } from '../structure/queries.js';
import { knownView } from '../view/known-view.js';
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
  useAskedAgain(current.isError);
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

/** Asks again for everything that was not answered, once a server that was away is back. */
function useAskedAgain(isAway: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isAway) void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [isAway, queries]);
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
  const asked = useExploration(view, stored, accountability);
  const { isSimulating, overlay } = asked;
  const known = useMemo(
    () => (isSimulating ? { view, faults: [] } : knownView(view, overlay.network)),
    [view, isSimulating, overlay.network],
  );
  const explored = useMemo(() => ({ ...asked, view: known.view }), [asked, known.view]);
  const allFaults = [...faults, ...known.faults];
  const { name } = stored.structure;
  useTitle(view.page === 'compare' ? `Scenarios of ${name}` : name);
  return (
    <ExploredProvider value={explored}>
      {view.page === 'compare' ? (
        <ComparePage faults={allFaults} />
      ) : (
        <Frame faults={allFaults} isAway={isAway} latest={latest} />
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
