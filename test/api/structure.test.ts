import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, startApi } from './api-server.js';

const COUNCIL = {
  id: 'walks',
  name: 'Walks',
  council: 'Walking Council',
  date: '2024-05',
  sources: { protocol: { title: 'The protocol', date: '2024', url: 'https://council.example/protocol' } },
  roles: {
    dcs: {
      name: 'Director',
      designations: ['DCS'],
      heldBy: 'a-person',
      sitsIn: 'people',
      alsoKnownAs: ['DoCS'],
    },
    lmcs: { name: 'Lead Member', designations: ['LMCS'] },
    head: { name: 'Head of Schools', lineManagedBy: ['dcs'], accountableTo: ['board'], memberOf: ['board'] },
    clerk: { name: 'Clérk', vacant: true, assures: ['lmcs'], accountableTo: ['dcs'] },
  },
  boards: {
    board: { name: 'Board', chairedBy: 'lmcs', partOf: 'council', assures: ['dcs'], accountableTo: ['lmcs'] },
    council: { name: 'Council' },
  },
  directorates: {
    people: { name: 'People', ledBy: 'dcs' },
    schools: { name: 'Schools', partOf: 'people', ledBy: 'head' },
  },
  people: { 'a-person': { name: 'A. Person' } },
  duties: {
    places: {
      name: 'Places',
      function: 'education',
      dischargedBy: ['schools', { to: 'head', note: 'by law', source: 'protocol ¶3' }],
    },
    safety: { name: 'Safety', mustReach: ['DCS'], dischargedBy: ['board'] },
  },
} as const;

describe('a stored structure', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
    await api.load(COUNCIL);
    await api.load({ id: 'another', duties: { only: {} } });
  });
  afterAll(() => api.stop());

  const structure = async (fields: string, variables = {}, signature = '') => {
    const { data, errors } = await api.ask(
      `query Q${signature} { structure(id: "walks") { ${fields} } }`,
      variables,
    );
    expect(errors).toEqual([]);
    return at(data, 'structure');
  };

  test('is listed with all others, by id', async () => {
    const { data } = await api.ask('{ structures { id name council date revision } }');
    expect(at(data, 'structures')).toEqual([
      { id: 'another', name: 'World', council: 'World Council', date: '2024-05', revision: 1 },
      { id: 'walks', name: 'Walks', council: 'Walking Council', date: '2024-05', revision: 1 },
    ]);
  });

  test('tells its sources', async () => {
    expect(await structure('sources { key title date url }')).toEqual({
      sources: [
        { key: 'protocol', title: 'The protocol', date: '2024', url: 'https://council.example/protocol' },
      ],
    });
  });

  test('is null when there is none of that id', async () => {
    const { data } = await api.ask('{ structure(id: "nowhere") { id } }');
    expect(data).toEqual({ structure: null });
  });

  test('lets an analyst walk from a role', async () => {
    const found = await structure(`node(id: "dcs") { __typename id key ... on Role {
      kind designations vacant heldBy { id roles { id } } sitsIn { id roles { id } } leads { id } assuredBy { id }
      answeredToBy { id } alsoKnownAs } }`);
    expect(at(found, 'node')).toEqual({
      __typename: 'Role',
      id: 'dcs',
      key: 'walks/1/dcs',
      kind: 'officer',
      designations: ['DCS'],
      vacant: false,
      heldBy: { id: 'a-person', roles: [{ id: 'dcs' }] },
      sitsIn: { id: 'people', roles: [{ id: 'dcs' }] },
      leads: [{ id: 'people' }],
      assuredBy: [{ id: 'board' }],
      answeredToBy: [{ id: 'clerk' }, { id: 'head' }],
      alsoKnownAs: ['DoCS'],
    });
  });

  test('lets an analyst walk from a board', async () => {
    const found = await structure(`node(id: "board") { ... on Board {
      members { id } chairedBy { id chairs { id } } assures { id } accountableTo { id } answeredToBy { id }
      partOf { id parts { id } } discharges { id } } }`);
    expect(at(found, 'node')).toEqual({
      members: [{ id: 'head' }],
      chairedBy: { id: 'lmcs', chairs: [{ id: 'board' }] },
      assures: [{ id: 'dcs' }],
      accountableTo: [{ id: 'lmcs' }],
      answeredToBy: [{ id: 'head' }],
      partOf: { id: 'council', parts: [{ id: 'board' }] },
      discharges: [{ id: 'safety' }],
    });
  });

  test('lets an analyst walk from a directorate', async () => {
    const found = await structure(`node(id: "schools") { ... on Directorate {
      ledBy { id lineManagedBy { id } memberOf { id } accountableTo { id } discharges { id } } partOf { id parts { id } } discharges { id } } }`);
    expect(at(found, 'node')).toEqual({
      ledBy: {
        id: 'head',
        lineManagedBy: [{ id: 'dcs' }],
        memberOf: [{ id: 'board' }],
        accountableTo: [{ id: 'board' }],
        discharges: [{ id: 'places' }],
      },
      partOf: { id: 'people', parts: [{ id: 'schools' }] },
      discharges: [{ id: 'places' }],
    });
  });

  test('shows the lines of a node with what they cite', async () => {
    const found =
      await structure(`duty(id: "places") { function mustReach dischargedBy { id } lines { id type to { id } source note } }
      node(id: "lmcs") { linesFromBelow { id } }`);
    expect(found).toEqual({
      duty: {
        function: 'education',
        mustReach: ['DCS', 'LMCS'],
        dischargedBy: [{ id: 'head' }, { id: 'schools' }],
        lines: [
          {
            id: 'DISCHARGED_BY:places:head',
            type: 'DISCHARGED_BY',
            to: { id: 'head' },
            source: 'protocol ¶3',
            note: 'by law',
          },
          {
            id: 'DISCHARGED_BY:places:schools',
            type: 'DISCHARGED_BY',
            to: { id: 'schools' },
            source: 'protocol',
            note: null,
          },
        ],
      },
      node: {
        linesFromBelow: [
          { id: 'ACCOUNTABLE_TO:board:lmcs' },
          { id: 'CHAIRED_BY:board:lmcs' },
          { id: 'ASSURES:clerk:lmcs' },
        ],
      },
    });
  });

  test('has no duty of the id of a role', async () => {
    expect(await structure('duty(id: "dcs") { id } node(id: "nobody") { id }')).toEqual({
      duty: null,
      node: null,
    });
  });

  test('finds nodes by any of their names, whatever case and accents', async () => {
    const ids = async (search: string) => {
      const found = await structure(
        'nodes(search: $search) { nodes { id } }',
        { search },
        '($search: String!)',
      );
      return at(found, 'nodes.nodes');
    };
    expect(await ids('CLERK')).toEqual([{ id: 'clerk' }]);
    expect(await ids('docs')).toEqual([{ id: 'dcs' }]);
    expect(await ids('  scho ')).toEqual([{ id: 'head' }, { id: 'schools' }]);
    expect(await ids('%')).toEqual([]);
  });

  test('gives nodes of one kind and duties of one function', async () => {
    expect(
      await structure(
        'nodes(kind: Board) { totalCount nodes { id } } duties(function: "education") { nodes { id } }',
      ),
    ).toEqual({
      nodes: { totalCount: 2, nodes: [{ id: 'board' }, { id: 'council' }] },
      duties: { nodes: [{ id: 'places' }] },
    });
  });

  test('gives its nodes page by page, each once', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    for (let page = 0; page < 10; page++) {
      const fields =
        'nodes(first: 4, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } }';
      const found = await structure(fields, { after }, '($after: String)');
      const edges = at(found, 'nodes.edges');
      seen.push(...(Array.isArray(edges) ? edges.map((edge) => at(edge, 'node.id')) : []));
      expect(at(found, 'nodes.totalCount')).toBe(11);
      expect(at(found, 'nodes.pageInfo.hasPreviousPage')).toBe(page > 0);
      after = at(found, 'nodes.pageInfo.endCursor');
      if (at(found, 'nodes.pageInfo.hasNextPage') === false) break;
    }
    expect(seen).toEqual([
      'a-person',
      'board',
      'clerk',
      'council',
      'dcs',
      'head',
      'lmcs',
      'people',
      'places',
      'safety',
      'schools',
    ]);
  });

  test('refuses a cursor that is none', async () => {
    const { status, errors } = await api.ask(
      '{ structure(id: "walks") { nodes(after: "!") { totalCount } } }',
    );
    expect(status).toBe(400);
    expect(errors[0]?.message).toBe('"after" is not a cursor; give the "endCursor" of the page before.');
  });

  test('has no history beyond its last revision, and refuses what is no cursor of a history', async () => {
    const history = (key: string) => {
      const after = Buffer.from(key).toString('base64url');
      return api.ask(
        `{ structure(id: "walks") { history(after: "${after}") { totalCount nodes { number } pageInfo { hasNextPage } } } }`,
      );
    };
    expect(at((await history('99999')).data, 'structure.history')).toEqual({
      totalCount: 1,
      nodes: [],
      pageInfo: { hasNextPage: false },
    });
    for (const key of ['abc', '-5', '0', '1.5', '1e3', 'Infinity', '0x10']) {
      const { status, errors } = await history(key);
      expect([status, errors[0]?.message]).toEqual([
        400,
        '"after" is not a cursor; give the "endCursor" of the page before.',
      ]);
    }
  });

  test('gives its network flat and its file, which loads back to the same', async () => {
    const found = await structure(
      'network { nodes { id } lines { id from { id } to { id } } } file(format: JSON) yaml: file',
    );
    expect(at(found, 'network.nodes')).toHaveLength(11);
    expect(at(found, 'network.lines.0')).toEqual({
      id: 'ACCOUNTABLE_TO:board:lmcs',
      from: { id: 'board' },
      to: { id: 'lmcs' },
    });
    for (const [file, format] of [
      [at(found, 'file'), 'JSON'],
      [at(found, 'yaml'), 'YAML'],
    ]) {
      const { data } = await api.ask(
        `mutation L($file: String!, $format: FileFormat!) { loadStructure(input: { file: $file, format: $format, replace: true, requestId: "same", author: "A test" }) {
          ... on StructureLoaded { structure { revision } difference { added { id } removed { id } changed { id } } } } }`,
        { file, format },
      );
      expect(data).toEqual({
        loadStructure: { structure: { revision: 1 }, difference: { added: [], removed: [], changed: [] } },
      });
    }
  });
});
