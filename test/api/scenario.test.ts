import { describe, expect, onTestFinished, test } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';
import type { Store } from '../../server/store/store.js';
import { apiForTest, at, freshId, startApi } from './api-server.js';

const SAVE = `mutation Save($input: SaveScenarioInput!) { result: saveScenario(input: $input) { __typename
  ... on ScenarioSaved { scenario { id name source baseRevision author stillApplies firstMisfit { index code message } changes { index kind sentence value } file } }
  ... on ChangeError { index code }
  ... on Problem { message } } }`;
const REMOVE = `mutation Delete($input: DeleteScenarioInput!) { result: deleteScenario(input: $input) { __typename
  ... on ScenarioDeleted { id } ... on Problem { message } } }`;
const ADOPT = `mutation Adopt($input: AdoptScenarioInput!) { result: adoptScenario(input: $input) { __typename
  ... on ScenarioAdopted { structure { revision coverage { designation missing } } difference { added { id } removed { id } changed { id } } }
  ... on Conflict { expected actual difference { removed { id } } }
  ... on ChangeError { index code }
  ... on Problem { message } } }`;
const SCENARIOS =
  '{ structure(id: "c") { scenarios { id name stillApplies firstMisfit { index code message } } } }';

const COUNCIL = {
  id: 'c',
  roles: { dcs: { name: 'Director', designations: ['DCS'] }, head: { name: 'Head', lineManagedBy: ['dcs'] } },
  duties: { d: { dischargedBy: ['head'], mustReach: ['DCS'] } },
} as const;

const CUT = { removeLine: { type: 'LINE_MANAGED_BY', from: 'head', to: 'dcs' } };

async function council() {
  const api = await apiForTest();
  await api.load(COUNCIL);
  const run = async (query: string, input: Readonly<Record<string, unknown>>) => {
    const given = { structure: 'c', author: 'A test', requestId: freshId(), ...input };
    const { data, errors } = await api.ask(query, { input: given });
    expect(errors).toEqual([]);
    return at(data, 'result');
  };
  const save = (id: string, changes: readonly unknown[], rest: Readonly<Record<string, unknown>> = {}) =>
    run(SAVE, { id, name: id, changes, ...rest });
  const adopt = (id: string, expectedRevision: number, requestId = freshId()) =>
    run(ADOPT, { id, expectedRevision, requestId });
  return { api, run, save, adopt };
}

describe('scenarios', () => {
  test('are stored with their structure and told in sentences and as a file', async () => {
    const { save } = await council();
    expect(await save('cut', [CUT], { name: 'Cut the line', source: 'protocol ¶7' })).toEqual({
      __typename: 'ScenarioSaved',
      scenario: {
        id: 'cut',
        name: 'Cut the line',
        source: 'protocol ¶7',
        baseRevision: 1,
        author: 'A test',
        stillApplies: true,
        firstMisfit: null,
        changes: [
          {
            index: 0,
            kind: 'removeLine',
            sentence: 'Remove the line: Head is line managed by Director',
            value: CUT,
          },
        ],
        file: `format: 1
scenario:
  id: cut
  structure: c
  name: Cut the line
  source: protocol ¶7
changes:
  - { removeLine: { type: LINE_MANAGED_BY, from: head, to: dcs } }
`,
      },
    });
  });

  test('replace one of the same id, and are listed by id', async () => {
    const { api, save } = await council();
    await save('b', [CUT]);
    await save('a', [CUT, CUT]);
    await save('b', [], { name: 'Other' });
    const { data } = await api.ask(SCENARIOS);
    expect(at(data, 'structure.scenarios')).toEqual([
      {
        id: 'a',
        name: 'a',
        stillApplies: false,
        firstMisfit: {
          index: 1,
          code: 'NO_SUCH_LINE',
          message:
            'change 2: removeLine LINE_MANAGED_BY from "head" to "dcs": there is no such line; change 1 removed it',
        },
      },
      { id: 'b', name: 'Other', stillApplies: true, firstMisfit: null },
    ]);
  });

  test('are adopted as they were confirmed, and not as somebody saved them meanwhile', async () => {
    const { api, run, save, adopt } = await council();
    await save('cut', [CUT]);
    const asked = '{ structure(id: "c") { scenarios { savedAt } } }';
    const expectedSavedAt = at((await api.ask(asked)).data, 'structure.scenarios.0.savedAt');
    await save('cut', [{ vacate: { role: 'head' } }], { author: 'Another' });
    const refused = await run(ADOPT, { id: 'cut', expectedRevision: 1, expectedSavedAt });
    expect(refused).toMatchObject({ __typename: 'Conflict', expected: 1, actual: 1 });
    expect(at(refused, 'message')).toMatch(
      /^The scenario "cut" was saved again by Another, at .*Z\. Look at what it is now, and ask again\.$/,
    );
    const now = at((await api.ask(asked)).data, 'structure.scenarios.0.savedAt');
    expect(await run(ADOPT, { id: 'cut', expectedRevision: 1, expectedSavedAt: now })).toMatchObject({
      __typename: 'ScenarioAdopted',
    });
    expect(await adopt('cut', 2)).toMatchObject({ __typename: 'ChangeError' });
    const input = { structure: 'c', id: 'cut', author: 'A', requestId: freshId(), expectedRevision: 2 };
    const wrong = await api.ask(ADOPT, { input: { ...input, expectedSavedAt: 'yesterday' } });
    expect([wrong.status, wrong.errors[0]?.message]).toEqual([
      400,
      expect.stringContaining('An Instant is written as 2026-03-04T05:06:07.089Z, in UTC.'),
    ]);
  });

  test('come from a file as well', async () => {
    const { api } = await council();
    const load = (file: string) =>
      fetch(`${api.address}/load?kind=scenario&requestId=${freshId()}&author=me`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/yaml' },
        body: file,
      });
    const file =
      'format: 1\nscenario: { id: from-file, structure: c, name: From a file }\nchanges: [{ vacate: { role: head } }]\n';
    const loaded = await load(file);
    expect([loaded.status, await loaded.json()]).toEqual([
      200,
      {
        __typename: 'ScenarioSaved',
        scenario: { id: 'from-file', name: 'From a file', structure: 'c', baseRevision: 1 },
      },
    ]);
    const wrong = await load(file.replace('vacate', 'vacation'));
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({ __typename: 'Invalid', errors: [{ line: 3, column: 13 }] });
    const homeless = await load(file.replace('structure: c', 'structure: nowhere'));
    expect([homeless.status, await homeless.json()]).toEqual([
      404,
      { __typename: 'NotFound', message: 'There is no structure "nowhere".' },
    ]);
  });

  test('give back their changes as they can be sent again, with lines written out', async () => {
    const { api, save } = await council();
    const added = {
      addRole: {
        id: 'new',
        name: 'New',
        kind: 'officer',
        designations: ['DPH'],
        lineManagedBy: [{ to: 'dcs', note: 'monthly' }],
        sitsIn: { to: 'unit' },
      },
    };
    const changes = [{ addDirectorate: { id: 'unit', name: 'Unit' } }, added];
    const saved = await save('again', changes);
    expect([at(saved, 'scenario.changes.0.value'), at(saved, 'scenario.changes.1.value')]).toEqual(changes);
    const file =
      'format: 1\nscenario: { id: bare, structure: c, name: Bare }\nchanges: [{ addRole: { id: n, name: N, kind: officer, lineManagedBy: [dcs] } }]\n';
    await fetch(`${api.address}/load?kind=scenario&requestId=${freshId()}&author=me`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/yaml' },
      body: file,
    });
    const { data } = await api.ask('{ structure(id: "c") { scenarios { id changes { value } } } }');
    expect(at(data, 'structure.scenarios.1.changes.0.value')).toEqual({
      addRole: { id: 'n', name: 'N', kind: 'officer', lineManagedBy: [{ to: 'dcs' }] },
    });
  });

  test.each([
    [
      'an id with a capital letter',
      { id: 'Cut' },
      'The scenario\'s id "Cut" is not an id; use lower-case letters, digits and hyphens, at most 64, not beginning with a hyphen.',
    ],
    ['a name of two lines', { name: 'a\nb' }, 'The scenario\'s name "a\\nb" must stand on one line.'],
    ['an empty source', { source: ' ' }, 'The scenario\'s source " " is empty.'],
  ])('with %s are refused', async (_name, given, message) => {
    const { save } = await council();
    expect(await save('x', [], given)).toMatchObject({ __typename: 'Invalid', message });
  });

  test('of many structures are read from the store at once', async () => {
    let readings = 0;
    const api = await startApi({}, async (folder) => {
      const store = await openEmbeddedStore({ folder, create: true });
      const listScenarios: Store['listScenarios'] = (ids) => {
        readings += 1;
        return store.listScenarios(ids);
      };
      return { ...store, listScenarios };
    });
    onTestFinished(() => api.stop());
    const ids = ['a', 'b', 'c'];
    for (const id of ids) await api.load({ ...COUNCIL, id });
    const input = {
      structure: 'b',
      id: 'cut',
      name: 'Cut',
      changes: [CUT],
      author: 'A test',
      requestId: 'r',
    };
    await api.ask(SAVE, { input });
    readings = 0;
    const { data } = await api.ask('{ structures { id scenarios { id } } }');
    const told = ids.map((id) => ({ id, scenarios: id === 'b' ? [{ id: 'cut' }] : [] }));
    expect(data).toEqual({ structures: told });
    expect(readings).toBe(1);
  });

  test('with a change that is not well formed are refused', async () => {
    const { save } = await council();
    expect(await save('x', [CUT, { rename: { id: 'dcs', name: '' } }])).toEqual({
      __typename: 'ChangeError',
      index: 1,
      code: 'INVALID_VALUE',
      message: 'change 2: rename.name "" is empty',
    });
  });

  test('of a structure that is not there are refused', async () => {
    const { save } = await council();
    expect(await save('x', [], { structure: 'nowhere' })).toEqual({
      __typename: 'NotFound',
      message: 'There is no structure "nowhere".',
    });
  });

  test('are deleted, once', async () => {
    const { api, run, save } = await council();
    await save('cut', [CUT]);
    const deletion = { id: 'cut', requestId: 'delete' };
    expect(await run(REMOVE, deletion)).toEqual({ __typename: 'ScenarioDeleted', id: 'cut' });
    expect(await run(REMOVE, deletion)).toEqual({ __typename: 'ScenarioDeleted', id: 'cut' });
    expect(await run(REMOVE, { id: 'cut' })).toEqual({
      __typename: 'NotFound',
      message: 'The structure "c" has no scenario "cut".',
    });
    expect(at((await api.ask(SCENARIOS)).data, 'structure.scenarios')).toEqual([]);
  });

  test('of one request id for two of them are refused', async () => {
    const { save } = await council();
    await save('a', [], { requestId: 'once' });
    expect(await save('b', [], { requestId: 'once' })).toMatchObject({
      __typename: 'Invalid',
      message: 'The request id "once" was already used for another request; use a new one for each.',
    });
  });
});

describe('adopting', () => {
  test('makes the changes in one revision', async () => {
    const { api, save, adopt } = await council();
    await save('cut', [CUT, { addPerson: { id: 'p', name: 'P' } }]);
    expect(await adopt('cut', 1)).toEqual({
      __typename: 'ScenarioAdopted',
      structure: {
        revision: 2,
        coverage: [
          { designation: 'DCS', missing: 1 },
          { designation: 'LMCS', missing: 0 },
        ],
      },
      difference: {
        added: [{ id: 'p' }, { id: 'scenario-cut' }],
        removed: [{ id: 'LINE_MANAGED_BY:head:dcs' }],
        changed: [],
      },
    });
    const { data } = await api.ask(
      '{ structure(id: "c") { revision sources { key title } history { nodes { number author } } } }',
    );
    expect(at(data, 'structure')).toEqual({
      revision: 2,
      sources: [
        { key: 'protocol', title: 'protocol' },
        { key: 'scenario-cut', title: 'cut' },
      ],
      history: {
        nodes: [
          { number: 1, author: 'A test' },
          { number: 2, author: 'A test' },
        ],
      },
    });
  });

  test('by two at once happens once, and the other is told what moved', async () => {
    const { api, save, adopt } = await council();
    await save('cut', [CUT]);
    const results = await Promise.all([adopt('cut', 1), adopt('cut', 1)]);
    const [adopted, conflict] = results.toSorted((left, right) =>
      String(at(right, '__typename')).localeCompare(String(at(left, '__typename'))),
    );
    expect(adopted).toMatchObject({ __typename: 'ScenarioAdopted', structure: { revision: 2 } });
    expect(conflict).toMatchObject({
      __typename: 'Conflict',
      expected: 1,
      actual: 2,
      difference: { removed: [{ id: 'LINE_MANAGED_BY:head:dcs' }] },
    });
    const { data } = await api.ask('{ structure(id: "c") { history { totalCount } } }');
    expect(at(data, 'structure.history.totalCount')).toBe(2);
  });

  test('by one request sent many times happens once, and is answered the same', async () => {
    const { api, save, adopt } = await council();
    await save('cut', [CUT]);
    const results = await Promise.all(Array.from({ length: 8 }, () => adopt('cut', 1, 'one')));
    for (const result of [...results, await adopt('cut', 1, 'one')]) expect(result).toEqual(results[0]);
    expect(results[0]).toMatchObject({ __typename: 'ScenarioAdopted', structure: { revision: 2 } });
    const { data } = await api.ask('{ structure(id: "c") { history { totalCount } } }');
    expect(at(data, 'structure.history.totalCount')).toBe(2);
  });

  test('tells of every other scenario whether it still applies, and which change no longer fits', async () => {
    const { api, run, save, adopt } = await council();
    const add = { addPerson: { id: 'p', name: 'P' } };
    await save('cut', [CUT]);
    await save('cut-too', [add, CUT]);
    await save('add', [add]);
    const applying = async () => {
      const { data } = await api.ask(
        '{ structure(id: "c") { scenarios { id baseRevision stillApplies firstMisfit { index code message } } } }',
      );
      return at(data, 'structure.scenarios');
    };
    const applies = (id: string) => ({ id, baseRevision: 1, stillApplies: true, firstMisfit: null });
    const misfits = (id: string, index: number) => ({
      id,
      baseRevision: 1,
      stillApplies: false,
      firstMisfit: {
        index,
        code: 'NO_SUCH_LINE',
        message: `change ${index + 1}: removeLine LINE_MANAGED_BY from "head" to "dcs": there is no such line`,
      },
    });
    expect(await applying()).toEqual([applies('add'), applies('cut'), applies('cut-too')]);
    await adopt('cut', 1);
    expect(await applying()).toEqual([applies('add'), misfits('cut', 0), misfits('cut-too', 1)]);
    expect(await adopt('cut-too', 2)).toMatchObject({ __typename: 'ChangeError', index: 1 });
    const revert = `mutation R($input: RevertStructureInput!) { result: revertStructure(input: $input) { __typename } }`;
    await run(revert, { expectedRevision: 2, toRevision: 1 });
    expect(await applying()).toEqual([applies('add'), applies('cut'), applies('cut-too')]);
  });

  test('does nothing when one change does not fit', async () => {
    const { api, save, adopt } = await council();
    await save('bad', [CUT, { move: { role: 'head', to: 'dcs' } }]);
    expect(await adopt('bad', 1)).toEqual({
      __typename: 'ChangeError',
      index: 1,
      code: 'WRONG_TYPE',
      message: 'change 2: move "head": "dcs" is a role, not a directorate',
    });
    expect(at((await api.ask('{ structure(id: "c") { revision } }')).data, 'structure.revision')).toBe(1);
  });

  test('refuses what is not there', async () => {
    const { run, adopt } = await council();
    expect(await adopt('none', 1)).toEqual({
      __typename: 'NotFound',
      message: 'The structure "c" has no scenario "none".',
    });
    expect(await run(ADOPT, { structure: 'nowhere', id: 'x', expectedRevision: 1 })).toEqual({
      __typename: 'NotFound',
      message: 'There is no structure "nowhere".',
    });
  });

  test('of a scenario without changes writes nothing', async () => {
    const { save, adopt } = await council();
    await save('nothing', []);
    expect(await adopt('nothing', 1)).toMatchObject({
      __typename: 'ScenarioAdopted',
      structure: { revision: 1 },
    });
  });
});
