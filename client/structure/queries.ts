import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import { graphql } from '../generated/gql.js';
import { accountabilityOf, type Accountability } from '../gaps/queries.js';
import type { StructuresQuery } from '../generated/graphql.js';
import { networkOf, type Network } from './network.js';

const STRUCTURES = graphql(`
  query Structures {
    structures {
      id
      name
      council
      date
      revision
      coverage {
        designation
        required
        covered
        missing
      }
      scenarios {
        id
        name
      }
    }
  }
`);

const STRUCTURE = graphql(`
  query StructureAtRevision($id: ID!, $revision: Int) {
    structure(id: $id, revision: $revision) {
      id
      name
      council
      date
      revision
      sources {
        key
        title
        date
        url
      }
      network {
        nodes {
          __typename
          id
          name
          alsoKnownAs
          source
          ... on Role {
            kind
            designations
            vacant
          }
          ... on Duty {
            function
            mustReach
          }
        }
        lines {
          id
          source
          note
        }
      }
      ...Accountability
    }
  }
`);

const REVISION = graphql(`
  query Revision($id: ID!) {
    structure(id: $id) {
      id
      revision
    }
  }
`);

/** How often, in milliseconds, the page asks whether somebody has adopted something meanwhile. */
const LOOK_AGAIN = 5_000;
/** And how often it asks a server that did not answer whether it is back. */
const ASK_AGAIN = 1_500;

export type StructureInList = StructuresQuery['structures'][number];

/** The stored structures with their coverage by the formal lines. */
export const structuresQuery = queryOptions({
  queryKey: ['structures'],
  queryFn: async ({ signal }) => (await ask(STRUCTURES, {}, signal)).structures,
});

/** A structure, and what was found out about it. */
export interface Read {
  readonly network: Network;
  readonly accountability: Accountability;
}

/**
 * All nodes and lines of a structure with what both policies find, at a revision or as it stands; null when there is none
 * of that id. They come in one answer, so that both are of the same revision.
 */
export function structureQuery(id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['structure', id, revision],
    queryFn: async ({ signal }): Promise<Read | null> => {
      const { structure } = await ask(STRUCTURE, { id, revision }, signal);
      return (
        structure && { network: await networkOf(structure), accountability: accountabilityOf(structure) }
      );
    },
    staleTime: Infinity,
  });
}

/** The number of the current revision, asked again and again; it also tells whether the server is there. */
export function revisionQuery(id: string) {
  return queryOptions({
    queryKey: ['revision', id],
    queryFn: async ({ signal }) => (await ask(REVISION, { id }, signal)).structure?.revision ?? null,
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AGAIN : LOOK_AGAIN),
    retry: false,
  });
}
