import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, startApi } from './api-server.js';
import { postGraphql } from './raw-request.js';

/** Milliseconds of the processor that refusing a query that is too large may take: the clock also counts others' work. */
const SOON = 100;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function nested(levels: number): string {
  return `${'partOf { ... on Board { '.repeat(levels)} id ${'} }'.repeat(levels)}`;
}

describe('a query larger than anybody needs is refused before it runs', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
    await api.load({ boards: { a: { partOf: 'b' }, b: {} }, duties: { d: {} } });
    await api.ask('{ __typename }');
  });
  afterAll(() => api.stop());

  const refusal = async (query: string, variables = {}) => {
    const answer = await postGraphql(api.address, JSON.stringify({ query, variables }));
    expect(answer.status).toBe(400);
    return answer;
  };

  test('12 levels are answered, 13 are not', async () => {
    const query = (levels: number) =>
      `{ structure(id: "world") { node(id: "a") { ... on Board { ${nested(levels - 3)} } } } }`;
    expect((await api.ask(query(12))).errors).toEqual([]);
    const { message } = await refusal(query(13));
    expect(message).toBe('The query is 13 levels deep, of at most 12. Ask for less at a time.');
  });

  test('levels within fragments count', async () => {
    const { message } = await refusal(
      `{ structure(id: "world") { node(id: "a") { ...F } } } fragment F on Board { ${nested(6)} ${nested(11)} }`,
    );
    expect(message).toContain('levels deep, of at most 12');
  });

  test('30 aliases are answered, 31 are not, fragments written out', async () => {
    const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: id`).join(' ');
    expect((await api.ask(`{ structures { ${aliases(30)} } }`)).errors).toEqual([]);
    expect((await refusal(`{ structures { ${aliases(31)} } }`)).message).toBe(
      'The query has 31 aliases, of at most 30. Send several queries.',
    );
    const spread = `{ structures { ...A } structure(id: "world") { ...A } } fragment A on Structure { ${aliases(16)} }`;
    expect((await refusal(spread)).message).toContain('32 aliases');
  });

  test('20 fields at the root are answered, 21 are not', async () => {
    const roots = (count: number) => `{ ${'structures { id } '.repeat(count)} }`;
    expect((await api.ask(roots(20))).errors).toEqual([]);
    expect((await refusal(roots(21))).message).toBe(
      'The query has 21 fields at its root, of at most 20. Send several queries.',
    );
  });

  test('up to 500 fields are answered, 501 are not, fragments written out', async () => {
    const fields = (count: number) => `{ structures { ...F ...G } } ${fragments(count)}`;
    const fragments = (count: number) =>
      `fragment F on Structure { ...G } fragment G on Structure { ${'id '.repeat(count)} }`;
    expect((await api.ask(fields(249))).errors).toEqual([]);
    expect((await refusal(fields(250))).message).toBe(
      'The query has 501 fields with its fragments written out, of at most 500. Send several queries.',
    );
    const unused = await api.ask(`{ structures { id } } ${fragments(501)}`);
    expect(unused.errors.map(({ message }) => message)).toEqual([
      'The query has 501 fields with its fragments written out, of at most 500. Send several queries.',
      'The query has 501 fields with its fragments written out, of at most 500. Send several queries.',
    ]);
  });

  test('nothing else is looked for in a query that is too large', async () => {
    const { status, errors } = await api.ask(`{ ${'unknown '.repeat(490)} }`);
    expect(status).toBe(400);
    expect(errors.map(({ message }) => message)).toEqual([
      'The query has 490 fields at its root, of at most 20. Send several queries.',
    ]);
  });

  test('an error repeats no more than the beginning of a long name or text', async () => {
    const long = 'x'.repeat(100_000);
    for (const query of [
      `{ ${long} }`,
      `{ structures { ...${long} } }`,
      `{ structure(${long}: 1) { id } }`,
      `query Q($a: ${long}) { structures { id } }`,
      `${long} { id }`,
      `{ structure(id: "a") { gaps(via: "${long}") { designation } } }`,
      `{ structure(id: "a") { gaps(via: "${'words '.repeat(10_000)}") { designation } } }`,
    ]) {
      const { message } = await refusal(query);
      expect(message).toContain('…');
      expect(message.length).toBeLessThanOrEqual(1_000);
    }
    const { data } = await api.ask(
      'query Q($id: ID!) { simulate(structure: $id, changes: []) { ... on NotFound { message } } }',
      { id: long },
    );
    expect(at(data, 'simulate.message')).toBe(`There is no structure "${'x'.repeat(80)}…".`);
  });

  test('20 directives are answered, 21 are not', async () => {
    const directives = (count: number) => `{ structures { ${'id @include(if: true) '.repeat(count)} } }`;
    expect((await api.ask(directives(20))).errors).toEqual([]);
    expect((await refusal(directives(21))).message).toBe(
      'The query has 21 directives, of at most 20. Leave some out.',
    );
  });

  test('pages of 500 are answered, of 501 not, whether written in the query or given as a variable', async () => {
    const literal = (first: number) => `{ structure(id: "world") { nodes(first: ${first}) { totalCount } } }`;
    const message =
      '"first" of "nodes" is 501; it is from 1 to 500. For more, ask for the next page with "after".';
    expect((await api.ask(literal(500))).errors).toEqual([]);
    expect((await refusal(literal(501))).message).toBe(message);
    expect((await refusal(literal(0))).message).toContain('is 0; it is from 1 to 500');
    expect((await refusal(literal(-1))).message).toContain('is -1; it is from 1 to 500');
    const variable =
      'query Q($first: Int!) { structure(id: "world") { nodes(first: $first) { totalCount } } }';
    expect((await refusal(variable, { first: 501 })).message).toBe(message);
    expect((await refusal(variable.replace('Int!', 'Int! = 501'))).message).toBe(message);
  });

  test('50 routes are answered, 51 are not', async () => {
    const query = (first: number) =>
      `{ structure(id: "world") { duty(id: "d") { routes(to: DCS, first: ${first}) { length } } } }`;
    expect((await api.ask(query(50))).errors).toEqual([]);
    expect((await refusal(query(51))).message).toContain('"first" of "routes" is 51; it is from 1 to 50');
  });

  test('introspection is answered', async () => {
    const { data, errors } = await api.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(at(data, '__schema.queryType.name')).toBe('Query');
  });

  test('what is asked of the schema counts as well', async () => {
    const named = (count: number, what: string) =>
      Array.from({ length: count }, (_, index) => `a${index}: ${what}`).join(' ');
    const aliases = `{ __schema { types { ${named(31, 'name')} } } }`;
    expect((await refusal(aliases)).message).toContain('31 aliases');
    const inner = `... on __Type { ${named(14, 'name')} ofType { ${named(15, 'name')} } }`;
    const wide = `{ __schema { types { fields { args { type { fields { args { type { ${inner} } } } } } } } } }`;
    expect((await refusal(wide)).message).toBe(
      'The query asks for too much of the schema at once. Ask for it by parts.',
    );
  });

  test('a list of more changes than a scenario may have is refused', async () => {
    const changes = Array.from({ length: 2_001 }, (_, index) => ({
      addPerson: { id: `p${index}`, name: 'P' },
    }));
    const simulate =
      'query Q($changes: [ChangeInput!]!) { simulate(structure: "world", changes: $changes) { __typename ... on ChangeError { index message } } }';
    expect(at((await api.ask(simulate, { changes })).data, 'simulate')).toEqual({
      __typename: 'ChangeError',
      index: 2_000,
      message: '2,001 changes are too many; at most 2,000 make a scenario',
    });
    expect(at((await api.ask(simulate, { changes: changes.slice(1) })).data, 'simulate.__typename')).toBe(
      'Simulation',
    );
  });

  test.each([
    ['tokens', `{ structures { ${'id '.repeat(5_000)} } }`],
    ['the same field over and over', `{ structures { ${'id '.repeat(1_900)} } }`],
    ['objects over and over', `{ structures { ${'sources { key } '.repeat(450)} } }`],
    ['fields at the root', `{ ${'structures { id } '.repeat(490)} }`],
    ['aliases', `{ ${Array.from({ length: 400 }, (_, index) => `a${index}: structures { id }`).join(' ')} }`],
    ['levels', `{ structure(id: "world") { node(id: "a") { ... on Board { ${nested(150)} } } } }`],
    ['fragments that double one another', doublingFragments(40)],
    ['fragments within themselves', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['directives', `{ structures { id ${'@skip(if: false) '.repeat(300)} } }`],
    [
      'introspection of introspection',
      `{ __schema { ${'types { fields { type { '.repeat(6)} name ${'} } }'.repeat(6)} } }`,
    ],
    ['unknown fields', `{ ${Array.from({ length: 900 }, (_, index) => `x${index}`).join(' ')} }`],
  ])('too many %s: refused soon', async (_name, query) => {
    const times: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      const start = processorTime();
      await refusal(query);
      times.push(processorTime() - start);
    }
    expect(Math.min(...times)).toBeLessThan(SOON);
  });
});

function doublingFragments(count: number): string {
  const fragments = Array.from({ length: count }, (_, index) => {
    const next = index + 1 < count ? `...F${index + 1} ...F${index + 1}` : 'id';
    return `fragment F${index} on Structure { x${index}: id ${next} }`;
  });
  return `{ structures { ...F0 } } ${fragments.join(' ')}`;
}
