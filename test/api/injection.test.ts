import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, freshId, startApi } from './api-server.js';

/** Text that means something to a database, a browser, a shell, a template or a parser. */
const STRINGS: readonly string[] = [
  ...[
    "'",
    '"',
    '`',
    '\\',
    '$',
    '{',
    '}',
    '//',
    '/*',
    '*/',
    '--',
    ';',
    '%',
    '_',
    '*',
    '.',
    '..',
    '|',
    '&',
    '#',
    '?',
    '!',
    '~',
    '^',
    '@',
    '=',
  ],
  "' OR 1=1 //",
  '" OR "1"="1',
  "') DETACH DELETE n //",
  "'}) MATCH (n) DETACH DELETE n //",
  "x'}) RETURN n UNION MATCH (m) RETURN m //",
  '\\u0027}) MATCH (n) DETACH DELETE n //',
  '$structure',
  '$requestId',
  '{structure: $structure}',
  'MATCH (n) RETURN n',
  'MATCH (n) DETACH DELETE n',
  'CREATE (n:Role {id: 1})',
  'DROP CONSTRAINT structure_id',
  'CALL db.labels()',
  'CALL apoc.load.json("http://127.0.0.1")',
  'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row',
  ':param structure => 1',
  ':DISCHARGED_BY',
  '[:ACCOUNTABLE_TO*0..]',
  '`Role`',
  '1; DROP TABLE structures; --',
  "Robert'); DROP TABLE councils;--",
  '1 OR 1=1',
  'null',
  'undefined',
  'NaN',
  'true',
  'false',
  '0',
  '-1',
  '1e309',
  '0x10',
  '2024-05',
  '[object Object]',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__typename',
  '__schema',
  '{ structures { id } }',
  'mutation { deleteStructure }',
  '"""',
  '${7*7}',
  '{{7*7}}',
  '#{7*7}',
  '<%= 7*7 %>',
  '%s%s%n',
  '{0}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('1')",
  '<svg/onload=alert(1)>',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '&#39;',
  '%27%20OR%201=1',
  '%00',
  '%2e%2e%2f',
  '../../etc/passwd',
  '..\\..\\windows',
  '/etc/passwd',
  'file:///etc/passwd',
  'C:\\',
  '$(id)',
  '`id`',
  '; id',
  '| id',
  '&& id',
  '> /tmp/x',
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '=cmd|" /C calc"!A0',
  'a: b',
  '- a',
  '? a',
  '&anchor',
  '*alias',
  '!!js/function',
  '%YAML 1.1',
  '---',
  '...',
  '| block',
  '> folded',
  '"unclosed',
  "'unclosed",
  '[unclosed',
  '{unclosed',
  '<<: *merge',
  'yes',
  'no',
  'on',
  'off',
  '~',
  'é',
  'ﬀ',
  'ß',
  'İ',
  '你好',
  'عربي',
  '🙂',
  '👩‍👩‍👧',
  'a​b',
  '﻿bom',
  'Ω',
];

const RENAME = `mutation Save($input: SaveScenarioInput!) { saveScenario(input: $input) { __typename ... on Problem { message } } }`;
const ADOPT = `mutation Adopt($input: AdoptScenarioInput!) { adoptScenario(input: $input) { __typename ... on ScenarioAdopted { structure { revision } } ... on Problem { message } } }`;

describe(`${STRINGS.length} strings that mean something elsewhere`, () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  const WITNESS =
    '{ structure(id: "witness") { revision coverage { missing } network { nodes { id name } lines { id } } scenarios { id } } }';
  let untouched: unknown;

  beforeAll(async () => {
    api = await startApi();
    await api.load({ id: 'target', roles: { a: {} }, duties: { d: { dischargedBy: ['a'] } } });
    await api.load({
      id: 'witness',
      roles: { dcs: { designations: ['DCS'] } },
      duties: { d: { dischargedBy: ['dcs'] } },
    });
    untouched = (await api.ask(WITNESS)).data;
  });
  afterAll(async () => {
    expect((await api.ask(WITNESS)).data).toEqual(untouched);
    await api.stop();
  });

  const named = STRINGS.filter((text) => text === text.normalize('NFC'));

  test('as names, notes and other names come back to the letter, and are found', async () => {
    const roles = Object.fromEntries(
      named.map((text, index) => [`r${index}`, { name: text, alsoKnownAs: [`also ${text}`] }]),
    );
    const lines = named.map((text, index) => ({ to: `r${index}`, note: text }));
    await api.load({ id: 'names', roles, duties: { d: { name: 'd', dischargedBy: lines } } });
    const { data } = await api.ask(
      '{ structure(id: "names") { nodes(kind: Role, first: 500) { nodes { id name alsoKnownAs } } duty(id: "d") { lines { to { id } note } } } }',
    );
    const found = at(data, 'structure.nodes.nodes');
    const byId = new Map((Array.isArray(found) ? found : []).map((node) => [at(node, 'id'), node]));
    for (const [index, text] of named.entries()) {
      expect(byId.get(`r${index}`)).toEqual({ id: `r${index}`, name: text, alsoKnownAs: [`also ${text}`] });
      const search = await api.ask(
        'query S($search: String!) { structure(id: "names") { nodes(search: $search, first: 500) { nodes { id } } } }',
        { search: text },
      );
      expect(at(search.data, 'structure.nodes.nodes')).toContainEqual({ id: `r${index}` });
    }
    const written = at(data, 'structure.duty.lines');
    expect(new Set(Array.isArray(written) ? written.map((line) => at(line, 'note')) : [])).toEqual(
      new Set(named),
    );
  });

  test('as names are written and read back by the database', async () => {
    await api.load({
      id: 'stored',
      roles: Object.fromEntries(named.map((text, index) => [`r${index}`, { name: text }])),
    });
    const stored = await api.store.listStructures();
    const id = stored.find((each) => each.id === 'stored')?.id;
    const read = id && (await api.store.readStructure(id));
    const names = read ? read.structure.nodes.map((node) => node.name) : [];
    expect(names.toSorted()).toEqual(named.toSorted());
  });

  test('as ids find nothing and change nothing', async () => {
    for (const id of STRINGS) {
      const { data, errors } = await api.ask(
        'query Q($id: ID!) { structure(id: $id) { id } target: structure(id: "target") { node(id: $id) { id } duty(id: $id) { id } nodes(first: 1, search: $id) { totalCount } duties(function: $id) { totalCount } } simulate(structure: $id, changes: []) { __typename } compare(structure: "target", scenarios: [$id]) { __typename } }'
          .replace('query Q($id: ID!)', 'query Q($id: ID!, $text: String!)')
          .replace('search: $id', 'search: $text')
          .replace('function: $id', 'function: $text'),
        { id, text: id },
      );
      expect(errors).toEqual([]);
      expect(data).toMatchObject({
        structure: null,
        target: { node: null, duty: null, duties: { totalCount: 0 } },
        simulate: { __typename: 'NotFound' },
        compare: { __typename: 'NotFound' },
      });
    }
  });

  test('as ids in changes are refused in words', async () => {
    for (const id of STRINGS) {
      const { data, errors } = await api.ask(
        'query Q($id: ID!) { simulate(structure: "target", changes: [{ remove: { id: $id } }]) { __typename ... on Problem { message } } }',
        { id },
      );
      expect(errors).toEqual([]);
      // Some, such as "a" with nothing around it, are ids that are not there.
      expect(at(data, 'simulate.__typename')).toBe('ChangeError');
    }
  });

  test.each([
    ['\u200b', 'holds nothing that can be seen, only U+200B; write something visible'],
    ['a\u202eb', 'holds the character U+202E, which changes the direction of text; delete it'],
  ])('but not as a name what nobody can read', async (name, fault) => {
    const shown = name.replace('\u200b', '\\u200b').replace('\u202e', '\\u202e');
    const { data } = await api.ask(
      'query Q($name: String!) { simulate(structure: "target", changes: [{ rename: { id: "a", name: $name } }]) { ... on Problem { message } } }',
      { name },
    );
    expect(at(data, 'simulate.message')).toBe(`change 1: rename.name "${shown}" ${fault}`);
    const input = { structure: 'target', id: 'rename', name, changes: [], author: 'A test' };
    const saved = await api.ask(RENAME, { input: { ...input, requestId: freshId() } });
    expect(at(saved.data, 'saveScenario.message')).toBe(`The scenario's name "${shown}" ${fault}.`);
    const author = await api.ask(RENAME, {
      input: { ...input, name: 'Rename', author: name, requestId: freshId() },
    });
    expect(at(author.data, 'saveScenario.message')).toContain(`The author ${fault}`);
  });

  test('as names in a scenario are adopted to the letter', async () => {
    const [first = ''] = named;
    const texts = [
      first,
      "'}) MATCH (n) DETACH DELETE n //",
      '$structure',
      '<script>alert(1)</script>',
      '__proto__',
    ];
    for (const [index, name] of texts.entries()) {
      await api.ask(RENAME, {
        input: {
          structure: 'target',
          id: 'rename',
          name,
          changes: [{ rename: { id: 'a', name } }],
          requestId: freshId(),
          author: name,
        },
      });
      const { data } = await api.ask(ADOPT, {
        input: {
          structure: 'target',
          id: 'rename',
          expectedRevision: index + 1,
          requestId: freshId(),
          author: name,
        },
      });
      expect(at(data, 'adoptScenario')).toEqual({
        __typename: 'ScenarioAdopted',
        structure: { revision: index + 2 },
      });
      const read = await api.ask(
        '{ structure(id: "target") { node(id: "a") { name } history(first: 500) { nodes { author } } } }',
      );
      expect(at(read.data, 'structure.node.name')).toBe(name);
      expect(at(read.data, `structure.history.nodes.${index + 1}.author`)).toBe(name);
    }
  });

  test('as request ids and cursors are refused in words', async () => {
    for (const text of STRINGS) {
      const { errors, status } = await api.ask(
        'query Q($after: String!) { structure(id: "target") { nodes(after: $after) { totalCount } history(after: $after) { totalCount } } }',
        { after: text },
      );
      expect(status).toBeLessThan(500);
      for (const { message } of errors) expect(message).not.toContain('logged');
    }
  });
});
