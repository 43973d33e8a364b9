import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { isAway } from '../api/ask.js';
import { ComparePage } from '../compare/compare-page.js';
import { savedScenariosQuery } from '../scenario/saved-queries.js';
import { revisionQuery, structureQuery, type Read } from '../structure/queries.js';
import { knownView } from '../view/known-view.js';
import { INITIAL_VIEW, type View } from '../view/view.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { ExploredProvider, useExploration } from './explored.js';
import { FootLinks } from './foot.js';
import { Frame } from './frame.js';
import { HomeHeader } from './home-header.js';
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
  useAskedAgain(current);
  if (read)
    return (
      <Open view={view} faults={faults} read={read} latest={current.data ?? null} isAway={current.isError} />
    );
  if (read === null) return <Missing id={id} revision={view.revision} />;
  return (
    <div className="start">
      <HomeHeader />
      <main>
        {error ? (
          <Trouble error={error} onRetry={() => void refetch()} />
        ) : (
          <p role="status">Reading {id} and following the lines of every duty …</p>
        )}
      </main>
    </div>
  );
}

/**
 * Asks again for everything that was not answered, once a server that was away is back; and each time that it answers, for
 * what found nobody there, since it can have been away between two looks.
 */
function useAskedAgain({ isError, dataUpdatedAt }: Pick<UseQueryResult, 'isError' | 'dataUpdatedAt'>): void {
  const queries = useQueryClient();
  const wasAway = useRef(false);
  useEffect(() => {
    const isBack = wasAway.current && !isError;
    wasAway.current = isError;
    if (isError) return;
    void queries.refetchQueries({
      predicate: ({ state: { status, error } }) => status === 'error' && (isBack || isAway(error)),
    });
  }, [isError, dataUpdatedAt, queries]);
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
  const scenarios = useSavedIds(view, stored.structure.id);
  const known = useMemo(
    () => (isSimulating ? { view, faults: [] } : knownView(view, overlay.network, scenarios)),
    [view, isSimulating, overlay.network, scenarios],
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

/** The ids of the saved scenarios, asked for when a link names one without its steps; null while nobody knows them. */
function useSavedIds({ scenario, draft }: View, structure: string): readonly string[] | null {
  const isAsked = scenario !== null && draft === null;
  const { data } = useQuery({ ...savedScenariosQuery(structure), enabled: isAsked });
  return useMemo(() => (isAsked && data ? data.map(({ id }) => id) : null), [isAsked, data]);
}

function Missing({ id, revision }: { readonly id: string; readonly revision: number | null }) {
  return (
    <div className="start">
      <HomeHeader />
      <main>
        <h1>{revision === null ? `There is no structure “${id}”` : `“${id}” has no revision ${revision}`}</h1>
        <p>The link may be old, or the structure may have been deleted.</p>
        {revision !== null && (
          <Follow to={{ ...INITIAL_VIEW, structure: id }}>See “{id}” as it is now</Follow>
        )}
        <Follow to={INITIAL_VIEW}>See the councils that are stored</Follow>
      </main>
      <footer>
        <FootLinks />
      </footer>
    </div>
  );
}

function Follow({ to, children }: { readonly to: View; readonly children: ReactNode }) {
  return (
    <p>
      <Link
        to={writeAddress(to)}
        onFollow={() => {
          go(to);
        }}
      >
        {children}
      </Link>
    </p>
  );
}
