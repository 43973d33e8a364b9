import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useExplored } from '../app/explored.js';
import { waysIn } from '../scenario/ways.js';
import type { Pair } from '../view/view.js';
import { isGap } from './gaps.js';
import { gapWalksQuery, routesQuery, type GapWalk, type Route } from './queries.js';

/** The ways of a duty toward an office. */
export interface Ways {
  /** Shortest first; none when the pair is a gap. */
  readonly routes: readonly Route[];
  /** Where the walk of a gap ends; none when there is a route. */
  readonly ends: GapWalk['brokenAt'];
  /** The shortest route that a gap had before the scenario at hand; null when there was none. */
  readonly former: Route | null;
  /** The shortest route that only assurance gives; null when there is none. */
  readonly assured: Route | null;
}

export interface WaysInProgress {
  /** Null while they are on their way, and without a pair. */
  readonly ways: Ways | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What is asked while there is no pair, and nobody is. */
const NO_PAIR: Pair = { duty: '', designation: 'DCS' };

/** The ways of a pair: of the stored structure as the server finds them, within a scenario as the page does. */
export function useWays(pair: Pair | null): WaysInProgress {
  const { view, stored, overlay, simulation, gaps } = useExplored();
  const { via } = view;
  const { duty, designation } = pair ?? NO_PAIR;
  const asked = {
    id: stored.structure.id,
    revision: stored.revision,
    via,
    pair: { duty, designation },
  };
  const isStored = pair !== null && simulation === null;
  const isMissing = pair !== null && isGap(gaps, pair);
  const walks = useQuery({ ...gapWalksQuery(asked), enabled: isStored && isMissing });
  const routes = useQuery({ ...routesQuery(asked), enabled: isStored && !isMissing });
  const isAssurable = walks.data?.coveredVia.includes('ASSURED') ?? false;
  const assured = useQuery({
    ...routesQuery({ ...asked, via: 'ASSURED' }),
    enabled: isStored && isMissing && isAssurable,
  });
  const retry = () => {
    for (const each of [walks, routes, assured]) if (each.isError) void each.refetch();
  };
  const isSimulated = pair !== null && simulation !== null;
  const ways = useMemo((): Ways | null => {
    if (isSimulated) return waysIn(stored, overlay.after, { duty, designation }, via);
    if (!isMissing) return routes.data ? { ...NO_WAYS, routes: routes.data } : null;
    if (!walks.data || (isAssurable && !assured.data)) return null;
    return { ...NO_WAYS, ends: walks.data.brokenAt, assured: assured.data?.[0] ?? null };
  }, [
    isSimulated,
    stored,
    overlay.after,
    duty,
    designation,
    via,
    isMissing,
    routes.data,
    walks.data,
    isAssurable,
    assured.data,
  ]);
  if (pair === null) return { ways: null, error: null, retry };
  return { ways, error: isSimulated ? null : (walks.error ?? routes.error ?? assured.error), retry };
}

const NO_WAYS: Ways = { routes: [], ends: [], former: null, assured: null };
