import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { useExplored } from '../app/explored.js';
import { gapWalksQuery, routesQuery, type GapWalk, type Route } from '../gaps/queries.js';
import { routesIn, walksIn } from '../scenario/evidence.js';
import type { Network } from '../structure/network.js';
import type { Pair } from '../view/view.js';

/** The ways of a duty toward an office. */
export interface Ways {
  /** Shortest first; none when the pair is a gap. */
  readonly routes: readonly Route[];
  /** Where the walk of a gap ends; none when there is a route. */
  readonly ends: GapWalk['brokenAt'];
  /** The shortest route that only assurance gives; null when there is none. */
  readonly assured: Route | null;
}

export interface WaysInProgress {
  /** Null while they are on their way. */
  readonly ways: Ways | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The ways of a pair: of the stored structure as the server finds them, within a scenario as the page does. */
export function useWays({ duty, designation }: Pair, isGap: boolean): WaysInProgress {
  const { view, stored, overlay, simulation } = useExplored();
  const { via, revision } = view;
  const asked = { id: stored.structure.id, revision, via, pair: { duty, designation } };
  const isStored = simulation === null;
  const walks = useQuery({ ...gapWalksQuery(asked), enabled: isStored && isGap });
  const routes = useQuery({ ...routesQuery(asked), enabled: isStored && !isGap });
  const isAssurable = walks.data?.coveredVia.includes('ASSURED') ?? false;
  const assured = useQuery({
    ...routesQuery({ ...asked, via: 'ASSURED' }),
    enabled: isStored && isGap && isAssurable,
  });
  const simulated = useMemo(
    () => (isStored ? null : waysIn(overlay.after, { duty, designation }, via)),
    [isStored, overlay.after, duty, designation, via],
  );
  const retry = () => {
    for (const each of [walks, routes, assured]) if (each.isError) void each.refetch();
  };
  if (simulated) return { ways: simulated, error: null, retry };
  const error = walks.error ?? routes.error ?? assured.error;
  const isKnown = isGap ? walks.data && (!isAssurable || assured.data) : routes.data;
  const ways = isKnown
    ? {
        routes: isGap ? [] : (routes.data ?? []),
        ends: isGap ? (walks.data?.brokenAt ?? []) : [],
        assured: assured.data?.[0] ?? null,
      }
    : null;
  return { ways, error, retry };
}

function waysIn(network: Network, pair: Pair, via: RoutePolicy): Ways {
  const routes = routesIn(network, pair, via);
  if (routes.length > 0) return { routes, ends: [], assured: null };
  const [assured = null] = via === 'ASSURED' ? [] : routesIn(network, pair, 'ASSURED', 1);
  return { routes, ends: walksIn(network, pair, via), assured };
}
