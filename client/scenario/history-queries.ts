import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import { graphql } from '../generated/gql.js';
import type { RevisionsQuery } from '../generated/graphql.js';

const FIRST_REVISION = graphql(`
  query FirstRevision($id: ID!) {
    structure(id: $id) {
      history(first: 1) {
        edges {
          cursor
          node {
            number
            author
            at
          }
        }
      }
    }
  }
`);

const REVISIONS = graphql(`
  query Revisions($id: ID!, $after: String!) {
    structure(id: $id) {
      history(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            number
            author
            at
            difference {
              header {
                after {
                  id
                }
              }
              added {
                type
                id
              }
              removed {
                type
                id
              }
              changed {
                type
                id
              }
            }
          }
        }
      }
    }
  }
`);

type Page = NonNullable<RevisionsQuery['structure']>['history'];

/** A node, line or source that a write touched. */
export interface TouchedRow {
  readonly type: string;
  readonly id: string;
}

/** A write to a structure. */
export interface Revision {
  readonly number: number;
  readonly author: string;
  readonly at: string;
  /** What it touched; null for the first, which brought everything. */
  readonly touched: Readonly<Record<'added' | 'removed' | 'changed', readonly TouchedRow[]>> | null;
}

/** Every write to a structure, newest first. What the first one brought is not asked: it can be very much. */
export function historyQuery(id: string) {
  return queryOptions({
    queryKey: ['history', id],
    queryFn: async ({ signal }): Promise<readonly Revision[]> => {
      const { structure } = await ask(FIRST_REVISION, { id }, signal);
      const [first] = structure?.history.edges ?? [];
      if (!first) return [];
      const revisions: Revision[] = [{ ...first.node, touched: null }];
      for (let after: string | null = first.cursor; after !== null;) {
        const page: Page | undefined = (await ask(REVISIONS, { id, after }, signal)).structure?.history;
        revisions.push(...(page?.edges.map(({ node }) => revisionOf(node)) ?? []));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      }
      return revisions.reverse();
    },
  });
}

function revisionOf({ number, author, at, difference }: Page['edges'][number]['node']): Revision {
  const { added, removed, changed } = difference;
  return { number, author, at, touched: { added, removed, changed } };
}
