import { queryOptions } from '@tanstack/react-query';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { changeValue } from '../../server/scenario/change-value.js';
import type { Change } from '../../server/scenario/change.js';
import { ask } from '../api/ask.js';
import { graphql } from '../generated/gql.js';
import type { SourceOfScenario } from '../view/view.js';
import type { ChangeInput, SimulateQuery } from '../generated/graphql.js';

const SIMULATE = graphql(`
  query Simulate(
    $structure: ID!
    $revision: Int!
    $changes: [ChangeInput!]!
    $sources: [SourceInput!]!
    $via: RoutePolicy!
  ) {
    simulate(structure: $structure, revision: $revision, changes: $changes, sources: $sources, via: $via) {
      __typename
      ... on Simulation {
        before {
          designation
          required
          covered
          missing
        }
        after {
          designation
          required
          covered
          missing
        }
        lost {
          ...GapChangeInList
        }
        gained {
          ...GapChangeInList
        }
        gaps {
          ...GapInList
        }
        warnings {
          ...WarningInList
        }
        difference {
          added {
            ...RowOfDifference
          }
          removed {
            ...RowOfDifference
          }
          changed {
            ...RowOfDifference
          }
        }
      }
      ... on ChangeError {
        index
        code
        message
      }
      ... on NotFound {
        message
      }
    }
  }
  fragment GapChangeInList on GapChange {
    duty {
      id
      name
    }
    designation
    causedBy
    brokenAt {
      at {
        id
        name
      }
      reason
      walk {
        id
      }
    }
  }
  fragment RowOfDifference on DifferenceRow {
    type
    id
    before
    after
  }
`);

export type SimulateResult = SimulateQuery['simulate'];
export type Simulation = Extract<SimulateResult, { readonly __typename: 'Simulation' }>;
export type ChangeMisfit = Extract<SimulateResult, { readonly __typename: 'ChangeError' }>;
export type GapChange = Simulation['lost'][number];

/** Changes as the API takes them; each was decoded by the same model that the API's input is derived from. */
export function changeInputs(changes: readonly Change[]): ChangeInput[] {
  return changes.map((change) => changeValue(change) as ChangeInput);
}

interface Asked {
  readonly structure: string;
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly sources: readonly SourceOfScenario[];
  readonly via: RoutePolicy;
}

/** Whether an answer is about the same revision by the same lines, so that it may stay while the next is on its way. */
function isOfSame(key: readonly unknown[], ...asked: readonly unknown[]): boolean {
  return asked.every((each, place) => key[place + 1] === each);
}

/**
 * What changes do to a structure as it is shown. While the answer is on its way, the one to other changes stays; never one
 * of another revision, or by other lines.
 */
export function simulationQuery({ structure, revision, changes, sources, via }: Asked) {
  return queryOptions({
    queryKey: ['simulate', structure, revision, via, changes, sources],
    queryFn: async ({ signal }): Promise<SimulateResult> => {
      const variables = { structure, revision, changes: changeInputs(changes), sources: [...sources], via };
      return (await ask(SIMULATE, variables, signal)).simulate;
    },
    staleTime: Infinity,
    placeholderData: (before, query) =>
      isOfSame(query?.queryKey ?? [], structure, revision, via) ? before : undefined,
  });
}
