import { queryOptions } from '@tanstack/react-query';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { ask } from '../api/ask.js';
import { graphql } from '../generated/gql.js';
import type { AccountabilityFragment, GapWalksQuery, RoutesQuery } from '../generated/graphql.js';
import type { Pair } from '../view/view.js';

graphql(`
  fragment Accountability on Structure {
    formal: coverage(via: FORMAL) {
      designation
      required
      covered
      missing
    }
    assured: coverage(via: ASSURED) {
      designation
      required
      covered
      missing
    }
    formalGaps: gaps(via: FORMAL) {
      ...GapInList
    }
    assuredGaps: gaps(via: ASSURED) {
      ...GapInList
    }
    formalWarnings: warnings(via: FORMAL) {
      ...WarningInList
    }
    assuredWarnings: warnings(via: ASSURED) {
      ...WarningInList
    }
  }
  fragment GapInList on Gap {
    duty {
      id
    }
    designation
    coveredVia
    brokenAt {
      at {
        id
      }
      reason
    }
  }
  fragment WarningInList on Warning {
    code
    at {
      id
    }
    designation
    message
  }
`);

const GAP_WALKS = graphql(`
  query GapWalks($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {
    structure(id: $id, revision: $revision) {
      duty(id: $duty) {
        gaps(to: [$designation], via: $via) {
          coveredVia
          brokenAt {
            at {
              id
            }
            reason
            walk {
              id
            }
          }
        }
      }
    }
  }
`);

const ROUTES = graphql(`
  query Routes($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {
    structure(id: $id, revision: $revision) {
      duty(id: $duty) {
        routes(to: $designation, via: $via, first: 10) {
          length
          nodes {
            id
          }
          steps {
            lines {
              id
            }
          }
        }
      }
    }
  }
`);

export type Coverage = AccountabilityFragment['formal'][number];
export type GapInList = AccountabilityFragment['formalGaps'][number];
export type WarningInList = AccountabilityFragment['formalWarnings'][number];

/** What a policy finds in a structure. */
export interface Findings {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly GapInList[];
  readonly warnings: readonly WarningInList[];
}

/** What both policies find, so that switching between them asks nobody. */
export type Accountability = Readonly<Record<RoutePolicy, Findings>>;

/** What an answer says of both policies. */
export function accountabilityOf(answered: AccountabilityFragment): Accountability {
  const { formal, formalGaps, formalWarnings, assured, assuredGaps, assuredWarnings } = answered;
  return {
    FORMAL: { coverage: formal, gaps: formalGaps, warnings: formalWarnings },
    ASSURED: { coverage: assured, gaps: assuredGaps, warnings: assuredWarnings },
  };
}

interface Asked {
  readonly id: string;
  /** The one that is shown, which need not be the last. */
  readonly revision: number;
  readonly via: RoutePolicy;
  readonly pair: Pair;
}

export type GapWalk = NonNullable<NonNullable<GapWalksQuery['structure']>['duty']>['gaps'][number];
export type Route = NonNullable<NonNullable<RoutesQuery['structure']>['duty']>['routes'][number];

/** Where the walk of a gap ends, with the way there; null when the pair is no gap. */
export function gapWalksQuery({ id, revision, via, pair }: Asked) {
  return queryOptions({
    queryKey: ['gap-walks', id, revision, via, pair],
    queryFn: async ({ signal }): Promise<GapWalk | null> => {
      const { structure } = await ask(GAP_WALKS, { id, revision, via, ...pair }, signal);
      return structure?.duty?.gaps[0] ?? null;
    },
    staleTime: Infinity,
  });
}

/** The shortest routes of a duty to an office, up to ten; none when the pair is a gap. */
export function routesQuery({ id, revision, via, pair }: Asked) {
  return queryOptions({
    queryKey: ['routes', id, revision, via, pair],
    queryFn: async ({ signal }): Promise<readonly Route[]> => {
      const { structure } = await ask(ROUTES, { id, revision, via, ...pair }, signal);
      return structure?.duty?.routes ?? [];
    },
    staleTime: Infinity,
  });
}
