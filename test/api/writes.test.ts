import { describe, expect, test } from 'vitest';
import { apiForTest, at, freshId } from './api-server.js';

const LOAD = `mutation Load($input: LoadStructureInput!) { result: loadStructure(input: $input) { __typename
  ... on StructureLoaded { structure { id revision } difference { header { before { name } after { name } } added { type id } removed { id } changed { id } } }
  ... on Conflict { expected actual difference { added { id } } }
  ... on Invalid { errors { line column message } }
  ... on Problem { message } } }`;

const DELETE = `mutation Delete($input: DeleteStructureInput!) { result: deleteStructure(input: $input) { __typename
  ... on StructureDeleted { id revision }
  ... on Conflict { expected actual difference { changed { id } } }
  ... on Problem { message } } }`;

const REVERT = `mutation Revert($input: RevertStructureInput!) { result: revertStructure(input: $input) { __typename
  ... on StructureReverted { structure { revision nodes { nodes { id name } } } difference { added { id } removed { id } changed { id before after } } }
  ... on Conflict { expected actual }
  ... on Problem { message } } }`;

const REUSED = 'The request id "once" was already used for another request; use a new one for each.';

function file(name: string, ...roles: readonly string[]): string {
  return JSON.stringify({
    format: 1,
    structure: { id: 'c', name, council: 'Council', date: '2024' },
    sources: { s: { title: 'Source' } },
    roles: roles.map((id) => ({ id, name: id, kind: 'officer', source: 's' })),
  });
}

async function council(...names: readonly string[]) {
  const api = await apiForTest();
  const run = async (query: string, input: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await api.ask(query, {
      input: { author: 'A test', requestId: freshId(), ...input },
    });
    expect(errors).toEqual([]);
    return at(data, 'result');
  };
  const load = (text: string, options: Readonly<Record<string, unknown>> = {}) =>
    run(LOAD, { file: text, format: 'JSON', ...options });
  for (const name of names) await load(file(name, 'a'), { replace: true });
  return { api, run, load };
}

describe('loading', () => {
  test('creates a structure', async () => {
    const { load } = await council();
    expect(await load(file('First', 'a'))).toEqual({
      __typename: 'StructureLoaded',
      structure: { id: 'c', revision: 1 },
      difference: {
        header: { before: null, after: { name: 'First' } },
        added: [
          { type: 'Role', id: 'a' },
          { type: 'Source', id: 's' },
        ],
        removed: [],
        changed: [],
      },
    });
  });

  test('replaces one by what differs, when that is said', async () => {
    const { load } = await council('First');
    expect(await load(file('Second', 'b'), { replace: true })).toMatchObject({
      structure: { revision: 2 },
      difference: {
        header: { before: { name: 'First' }, after: { name: 'Second' } },
        added: [{ type: 'Role', id: 'b' }],
        removed: [{ id: 'a' }],
        changed: [],
      },
    });
  });

  test('refuses a file with half of a character, which would be stored as another', async () => {
    const { load } = await council();
    expect(await load(file('Half', 'a').replace('Half', 'Half \ud800'))).toMatchObject({
      __typename: 'Invalid',
      message: 'The file holds half of a character (a lone surrogate). Write the character itself.',
    });
  });

  test('refuses to replace one unasked', async () => {
    const { load } = await council('First');
    expect(await load(file('Second', 'b'))).toEqual({
      __typename: 'Conflict',
      message:
        'There is a structure "c" already, at revision 1. To replace it, say so: replace: true, or --replace.',
      expected: 0,
      actual: 1,
      difference: { added: [] },
    });
  });

  test('refuses to replace a revision that was not expected, and says what moved', async () => {
    const { load } = await council('First');
    await load(file('First', 'a', 'b'), { replace: true });
    expect(await load(file('Third'), { replace: true, expectedRevision: 1 })).toEqual({
      __typename: 'Conflict',
      message:
        'The structure "c" is at revision 2; the request expected revision 1. Look at what changed, and ask again.',
      expected: 1,
      actual: 2,
      difference: { added: [{ id: 'b' }] },
    });
  });

  test('writes nothing of a file with errors, and lists them all', async () => {
    const { api, load } = await council();
    const text = file('First', 'a', 'a').replace('"2024"', '"2024-13"');
    const result = await load(text);
    expect(result).toMatchObject({
      __typename: 'Invalid',
      message: 'The file has 2 errors; nothing was written.',
    });
    expect(at(result, 'errors.0')).toMatchObject({
      line: 1,
      message: '"2024-13" is not a day of the calendar',
    });
    expect((await api.ask('{ structures { id } }')).data).toEqual({ structures: [] });
  });

  test.each([
    [300, '300 errors'],
    [2000, 'more than 1,000 errors'],
  ])('tells of at most 100 errors, of %i', async (count, words) => {
    const { load } = await council();
    const result = await load(file('First', ...Array.from({ length: count }, (_, index) => `X${index}`)));
    expect(at(result, 'message')).toBe(
      `The file has ${words}; nothing was written. The first 100 are given.`,
    );
    expect(at(result, 'errors')).toHaveLength(100);
  });

  test('of the same request twice writes once and answers the same', async () => {
    const { load } = await council('First');
    const request = { replace: true, requestId: 'twice' };
    const first = await load(file('Second', 'b'), request);
    expect(await load(file('Second', 'b'), request)).toEqual(first);
    await load(file('Third', 'c'), { replace: true });
    expect(await load(file('Second', 'b'), request)).toEqual(first);
  });

  test.each([
    ['', 'The request id "" cannot be used; write 1 to 100 letters, digits and . _ : -'],
    ['a b', 'The request id "a b" cannot be used; write 1 to 100 letters, digits and . _ : -'],
  ])('refuses the request id "%s"', async (requestId, message) => {
    const { load } = await council();
    expect(await load(file('First'), { requestId })).toEqual({ __typename: 'Invalid', message, errors: [] });
  });

  test('refuses an author that is no name', async () => {
    const { load } = await council();
    expect(at(await load(file('First'), { author: ' ' }), 'message')).toBe(
      'The author is empty. Name who asks, on one line of at most 500 characters.',
    );
    expect(at(await load(file('First'), { author: 'a\nb' }), 'message')).toContain(
      'The author must stand on one line',
    );
  });

  test('refuses a request id that asked for something else', async () => {
    const { run, load } = await council();
    await load(file('First'), { requestId: 'once' });
    expect(at(await load(file('First').replace('"c"', '"d"'), { requestId: 'once' }), 'message')).toBe(
      REUSED,
    );
    const others: readonly (readonly [string, object])[] = [
      [LOAD, { file: file('Other'), format: 'JSON', replace: true }],
      [DELETE, { structure: 'c', expectedRevision: 1 }],
      [REVERT, { structure: 'c', toRevision: 1, expectedRevision: 1 }],
    ];
    for (const [query, input] of others)
      expect(at(await run(query, { ...input, requestId: 'once' }), 'message')).toBe(REUSED);
    expect(await load(file('First'), { requestId: 'once' })).toMatchObject({ structure: { revision: 1 } });
  });

  test('by ten at once loses none', async () => {
    const { api, load } = await council('First');
    const names = Array.from({ length: 10 }, (_, index) => `Name ${index}`);
    const results = await Promise.all(names.map((name) => load(file(name, 'a'), { replace: true })));
    expect(results.map((result) => at(result, '__typename'))).toEqual(names.map(() => 'StructureLoaded'));
    const { data } = await api.ask('{ structure(id: "c") { revision history { totalCount } } }');
    expect(at(data, 'structure')).toEqual({ revision: 11, history: { totalCount: 11 } });
  });
});

describe('deleting', () => {
  test('deletes a structure and goes on counting when it comes again', async () => {
    const { api, run, load } = await council('First');
    const deletion = { structure: 'c', expectedRevision: 1, requestId: 'delete' };
    expect(await run(DELETE, deletion)).toEqual({ __typename: 'StructureDeleted', id: 'c', revision: 2 });
    expect((await api.ask('{ structures { id } structure(id: "c") { id } }')).data).toEqual({
      structures: [],
      structure: null,
    });
    expect(await run(DELETE, deletion)).toMatchObject({ revision: 2 });
    expect(await load(file('Again', 'a'))).toMatchObject({ structure: { revision: 3 } });
    expect(await run(DELETE, deletion)).toMatchObject({ __typename: 'StructureDeleted', revision: 2 });
  });

  test('answers a load that came before as it was', async () => {
    const { run, load } = await council();
    const first = await load(file('First', 'a'), { requestId: 'load' });
    await run(DELETE, { structure: 'c', expectedRevision: 1 });
    expect(await load(file('First', 'a'), { requestId: 'load' })).toEqual(first);
  });

  test('refuses what is not there and what has moved', async () => {
    const { run } = await council('First', 'Second');
    expect(await run(DELETE, { structure: 'x', expectedRevision: 1 })).toEqual({
      __typename: 'NotFound',
      message: 'There is no structure "x".',
    });
    expect(await run(DELETE, { structure: 'c', expectedRevision: 1 })).toMatchObject({
      __typename: 'Conflict',
      expected: 1,
      actual: 2,
    });
  });
});

describe('going back', () => {
  test('makes a structure what it was, as a new revision', async () => {
    const { run, load } = await council('First');
    await load(file('First', 'a', 'b').replace('"name":"a"', '"name":"A"'), { replace: true });
    expect(await run(REVERT, { structure: 'c', toRevision: 1, expectedRevision: 2 })).toMatchObject({
      __typename: 'StructureReverted',
      structure: { revision: 3, nodes: { nodes: [{ id: 'a', name: 'a' }] } },
      difference: {
        added: [],
        removed: [{ id: 'b' }],
        changed: [{ id: 'a', before: { name: 'A' }, after: { name: 'a' } }],
      },
    });
  });

  test('to where it is already writes nothing', async () => {
    const { run } = await council('First');
    expect(await run(REVERT, { structure: 'c', toRevision: 1, expectedRevision: 1 })).toMatchObject({
      structure: { revision: 1 },
      difference: { added: [], removed: [], changed: [] },
    });
  });

  test.each([0, -1, 7])('to revision %i is refused', async (toRevision) => {
    const { run } = await council('First');
    expect(await run(REVERT, { structure: 'c', toRevision, expectedRevision: 1 })).toEqual({
      __typename: 'NotFound',
      message: `The structure "c" never had a revision ${toRevision} to go back to.`,
    });
  });

  test('leads back across a deletion once the structure is there again', async () => {
    const { api, run, load } = await council('First', 'Second');
    await run(DELETE, { structure: 'c', expectedRevision: 2 });
    expect(await run(REVERT, { structure: 'c', toRevision: 1, expectedRevision: 3 })).toEqual({
      __typename: 'NotFound',
      message:
        'The structure "c" was deleted with revision 3. Load it again, and it can go back to what it was before.',
    });
    expect(await load(file('Again', 'b'))).toMatchObject({ structure: { revision: 4 } });
    expect(await run(REVERT, { structure: 'c', toRevision: 3, expectedRevision: 4 })).toEqual({
      __typename: 'NotFound',
      message:
        'The structure "c" was deleted with revision 3; go back to an earlier or later one, or delete it.',
    });
    expect(await run(REVERT, { structure: 'c', toRevision: 1, expectedRevision: 4 })).toMatchObject({
      __typename: 'StructureReverted',
      structure: { revision: 5, nodes: { nodes: [{ id: 'a' }] } },
      difference: { added: [{ id: 'a' }], removed: [{ id: 'b' }] },
    });
    const { data } = await api.ask(
      '{ structure(id: "c") { name history { totalCount } } first: structure(id: "c", revision: 1) { name } none: structure(id: "c", revision: 3) { name } }',
    );
    expect(data).toEqual({
      structure: { name: 'First', history: { totalCount: 5 } },
      first: { name: 'First' },
      none: null,
    });
  });

  test('twice by one request happens once', async () => {
    const { run } = await council('First', 'Second');
    const request = { structure: 'c', toRevision: 1, expectedRevision: 2, requestId: 'back' };
    const first = await run(REVERT, request);
    expect(await run(REVERT, request)).toEqual(first);
  });
});

describe('history', () => {
  test('tells who wrote what and when, oldest first, page by page', async () => {
    const { api, load } = await council('First');
    await load(file('First', 'a', 'b'), { replace: true, author: 'Somebody' });
    const { data } =
      await api.ask(`{ structure(id: "c") { history(first: 1) { totalCount pageInfo { hasNextPage endCursor }
      nodes { number author at difference { added { id after } } } } } }`);
    expect(at(data, 'structure.history')).toMatchObject({
      totalCount: 2,
      nodes: [{ number: 1, author: 'A test' }],
      pageInfo: { hasNextPage: true },
    });
    expect(Date.now() - Date.parse(String(at(data, 'structure.history.nodes.0.at')))).toBeLessThan(60_000);
    const after = at(data, 'structure.history.pageInfo.endCursor');
    const next = await api.ask(
      `query Next($after: String) { structure(id: "c") { history(after: $after) { pageInfo { hasNextPage hasPreviousPage } nodes { number author difference { added { id } } } } } }`,
      { after },
    );
    expect(at(next.data, 'structure.history')).toEqual({
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
      nodes: [{ number: 2, author: 'Somebody', difference: { added: [{ id: 'b' }] } }],
    });
  });

  test('gives a structure as it stood', async () => {
    const { api } = await council('First', 'Second', 'Third');
    const { data } = await api.ask(
      '{ first: structure(id: "c", revision: 1) { name revision history { totalCount } coverage { missing } } third: structure(id: "c", revision: 3) { name } none: structure(id: "c", revision: 4) { name } zero: structure(id: "c", revision: 0) { name } }',
    );
    expect(data).toEqual({
      first: {
        name: 'First',
        revision: 1,
        history: { totalCount: 1 },
        coverage: [{ missing: 0 }, { missing: 0 }],
      },
      third: { name: 'Third' },
      none: null,
      zero: null,
    });
  });
});
