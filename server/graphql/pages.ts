import { GraphQLError } from 'graphql';
import { compareIds } from '../structure/ids.js';

/** A page of a list, as a Relay connection has it. */
export interface Connection<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The cursor of the item with the given key. */
export function cursorOf(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/** The key that a cursor stands for. @throws GraphQLError when it is no cursor of ours */
export function keyOf(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  if (key !== '' && cursorOf(key) === cursor) return key;
  throw notACursor();
}

/** The whole number, from 1, that a cursor stands for. @throws GraphQLError when it is no such cursor */
export function numberOf(cursor: string): number {
  const key = keyOf(cursor);
  if (!/^[1-9]\d{0,8}$/.test(key)) throw notACursor();
  return Number(key);
}

function notACursor(): GraphQLError {
  return new GraphQLError('"after" is not a cursor; give the "endCursor" of the page before.', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** The page of a list sorted by id that begins after a cursor. */
export function pageOf<Value extends { readonly id: string }, Item>(
  list: readonly Value[],
  { first, after }: { readonly first: number; readonly after: string | null | undefined },
  itemOf: (value: Value) => Item,
): Connection<Item> {
  const key = after == null ? null : keyOf(after);
  const start = key === null ? 0 : list.findIndex(({ id }) => compareIds(id, key) > 0);
  const page = start < 0 ? [] : list.slice(start, start + first);
  const begins = start < 0 ? list.length : start;
  return connection(
    page.map((value) => ({ key: value.id, item: itemOf(value) })),
    { before: begins, total: list.length },
  );
}

/** A page that was cut out already. @param place how many items come before it, and how many there are in all */
export function connection<Item>(
  page: readonly { readonly key: string; readonly item: Item }[],
  { before, total }: { readonly before: number; readonly total: number },
): Connection<Item> {
  const edges = page.map(({ key, item }) => ({ cursor: cursorOf(key), node: item }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: before + page.length < total,
      hasPreviousPage: before > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}
