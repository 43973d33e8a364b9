import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import { graphql } from '../generated/gql.js';
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

const NETWORK = graphql(`
  query Network($id: ID!, $revision: Int) {
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

/** The stored structures with their coverage by the formal lines. */
export const structuresQuery = queryOptions({
  queryKey: ['structures'],
  queryFn: async ({ signal }) => (await ask(STRUCTURES, {}, signal)).structures,
});

/** All nodes and lines of a structure, at a revision or as it stands; null when there is none of that id. */
export function networkQuery(id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['network', id, revision],
    queryFn: async ({ signal }): Promise<Network | null> => {
      const { structure } = await ask(NETWORK, { id, revision }, signal);
      return structure && networkOf(structure);
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
