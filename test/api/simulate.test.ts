import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, freshId, startApi } from './api-server.js';

const SIMULATE = `query Simulate($structure: ID!, $changes: [ChangeInput!]!, $sources: [SourceInput!]! = [], $via: RoutePolicy! = FORMAL, $to: [Designation!], $revision: Int) {
  simulate(structure: $structure, revision: $revision, changes: $changes, sources: $sources, via: $via, to: $to) { __typename
    ... on Simulation { to before { designation required covered missing } after { designation required covered missing }
      lost { duty { id key } designation causedBy brokenAt { at { id } reason } } gained { duty { id } designation causedBy brokenAt { reason } }
      gaps { duty { id } designation } warnings { code at { id } designation message } difference { added { type id } removed { type id before } changed { id } } }
    ... on ChangeError { index code } ... on Problem { message } } }`;

const CUT_CDEY = { removeLine: { type: 'ACCOUNTABLE_TO', from: 'cdey', to: 'cdschw' } };

describe('simulating', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
    for (const council of ['kent-2014', 'barnet-2014', 'bromley-2015', 'coventry-2017'])
      await api.load(council);
  });
  afterAll(() => api.stop());

  const simulate = async (
    structure: string,
    changes: readonly unknown[],
    rest: Readonly<Record<string, unknown>> = {},
  ) => {
    const { data, errors } = await api.ask(SIMULATE, { structure, changes, ...rest });
    expect(errors).toEqual([]);
    return at(data, 'simulate');
  };

  test.each(['kent-2014', 'barnet-2014', 'bromley-2015', 'coventry-2017'])(
    'no changes to %s gives the facts',
    async (structure) => {
      for (const via of ['FORMAL', 'ASSURED']) {
        const simulated = await simulate(structure, [], { via });
        const { data } = await api.ask(
          'query Facts($structure: ID!, $via: RoutePolicy!) { structure(id: $structure) { coverage(via: $via) { designation required covered missing } gaps(via: $via) { duty { id } designation } warnings(via: $via) { code at { id } designation message } } }',
          { structure, via },
        );
        expect(at(simulated, 'before')).toEqual(at(data, 'structure.coverage'));
        expect(at(simulated, 'after')).toEqual(at(data, 'structure.coverage'));
        expect(at(simulated, 'gaps')).toEqual(at(data, 'structure.gaps'));
        expect(at(simulated, 'warnings')).toEqual(at(data, 'structure.warnings'));
        expect(at(simulated, 'lost')).toEqual([]);
        expect(at(simulated, 'gained')).toEqual([]);
        expect(at(simulated, 'difference')).toEqual({ added: [], removed: [], changed: [] });
      }
    },
  );

  test.each([
    ['FORMAL', [], [0, 24]],
    ['FORMAL', [CUT_CDEY], [17, 24]],
    ['ASSURED', [CUT_CDEY], [0, 0]],
    ['ASSURED', [{ remove: { id: 'kicsb' } }], [0, 24]],
    ['ASSURED', [{ remove: { id: 'csip' } }], [0, 0]],
  ])('Kent under %s with %j has the gaps of its papers', async (via, changes, missing) => {
    const simulated = await simulate('kent-2014', changes, { via });
    expect([at(simulated, 'after.0.missing'), at(simulated, 'after.1.missing')]).toEqual(missing);
  });

  test('warns of what the structure would be, not of what it is', async () => {
    const nobody = (warnings: unknown) =>
      Array.isArray(warnings) && warnings.some((each) => at(each, 'code') === 'NOT_CARRIED');
    expect(nobody(at(await simulate('kent-2014', []), 'warnings'))).toBe(false);
    const undesignate = { undesignate: { role: 'cdschw', designation: 'DCS' } };
    expect(nobody(at(await simulate('kent-2014', [undesignate]), 'warnings'))).toBe(true);
  });

  test('changes an earlier revision where one is named, and says when there is none', async () => {
    const id = 'two-revisions';
    const roles = { top: { designations: ['DCS'] as const }, post: { accountableTo: ['top'] } };
    await api.load({ id, roles, duties: { d: { mustReach: ['DCS'], dischargedBy: ['post'] } } });
    await api.load({ id, roles: { ...roles, post: {} } }, { replace: 'true' });
    const cut = { removeLine: { type: 'ACCOUNTABLE_TO', from: 'post', to: 'top' } };
    expect(at(await simulate(id, [cut]), 'code')).toBe('NO_SUCH_LINE');
    expect(at(await simulate(id, [cut], { revision: 1 }), 'lost.0.duty.id')).toBe('d');
    expect(await simulate(id, [], { revision: 9 })).toEqual({
      __typename: 'NotFound',
      message: `There is no structure "${id}" with a revision 9.`,
    });
  });

  test('tells which change of several loses a route, and where the walk then stops', async () => {
    const changes = [{ rename: { id: 'csip', name: 'The panel' } }, CUT_CDEY];
    const simulated = await simulate('kent-2014', changes);
    const lost = at(simulated, 'lost');
    expect(lost).toHaveLength(17);
    expect(at(lost, '0')).toMatchObject({ designation: 'DCS', causedBy: 1 });
    expect(at(lost, '0.brokenAt.0.reason')).toBe('ENDS');
    expect(at(lost, '0.duty.key')).toMatch(/^simulation-[0-9a-f]{24}\//);
    expect(at(simulated, 'difference.removed.0')).toMatchObject({
      type: 'Line',
      id: 'ACCOUNTABLE_TO:cdey:cdschw',
      before: { type: 'ACCOUNTABLE_TO', from: 'cdey', to: 'cdschw' },
    });
  });

  test('tells what a change gains', async () => {
    const line = { type: 'ACCOUNTABLE_TO', from: 'kicsb', to: 'cm-scs' };
    const gained = at(
      await simulate('kent-2014', [
        { addLine: line },
        { addLine: { type: 'ACCOUNTABLE_TO', from: 'cdschw', to: 'kicsb' } },
      ]),
      'gained',
    );
    expect(gained).toHaveLength(24);
    expect(at(gained, '0')).toMatchObject({ designation: 'LMCS', causedBy: 1, brokenAt: [] });
  });

  test('a change that does not fit is named', async () => {
    expect(await simulate('kent-2014', [{ remove: { id: 'kicsb' } }, { remove: { id: 'kicsb' } }])).toEqual({
      __typename: 'ChangeError',
      index: 1,
      code: 'NO_SUCH_NODE',
      message: 'change 2: remove "kicsb": there is no such node; change 1 removed it',
    });
  });

  test('a structure that is not there is named', async () => {
    expect(await simulate('nowhere', [])).toEqual({
      __typename: 'NotFound',
      message: 'There is no structure "nowhere".',
    });
  });

  test('sources of the request can be cited', async () => {
    const sources = [{ key: 'options', title: 'Options paper', date: '2014-05', url: null }];
    const changes = [
      { addPerson: { id: 'p', name: 'P', source: 'options ¶3' } },
      { addPerson: { id: 'q', name: 'Q' } },
    ];
    const simulated = await simulate('kent-2014', changes, { sources });
    expect(at(simulated, 'difference.added')).toEqual([
      { type: 'Person', id: 'p' },
      { type: 'Person', id: 'q' },
      { type: 'Source', id: 'options' },
      { type: 'Source', id: 'scenario' },
    ]);
  });

  test.each([
    [
      [{ key: 'A b', title: 'T' }],
      'source 1: key "A b" is not a source key; use lower-case letters, digits and hyphens, at most 80, not beginning with a hyphen',
    ],
    [
      [
        { key: 'a', title: 'T' },
        { key: 'a', title: 'U' },
      ],
      'source 2: the key "a" is listed twice',
    ],
    [[{ key: 'a', title: 'T', date: '2014-99' }], 'source 1: date "2014-99" is not a day of the calendar'],
    [
      [{ key: 'a', title: 'T', url: 'file:///etc' }],
      'source 1: url "file:///etc" is not a web address; begin with https://',
    ],
  ])('the sources %j are refused', async (sources, message) => {
    expect(await simulate('kent-2014', [], { sources })).toEqual({
      __typename: 'ChangeError',
      index: 0,
      code: 'INVALID_VALUE',
      message,
    });
  });

  test.each([
    ['no change in it', {}],
    ['two changes in it', { rename: { id: 'kicsb', name: 'X' }, remove: { id: 'kicsb' } }],
    ['null in it', { rename: null }],
    ['an unknown change', { abolish: { id: 'kicsb' } }],
    ['an office that there is not', { designate: { role: 'cdey', designation: 'KING' } }],
    ['a field too many', { rename: { id: 'kicsb', name: 'X', note: 'Y' } }],
  ])('a ChangeInput with %s is refused with 400', async (_name, change) => {
    const answer = await api.ask(SIMULATE, { structure: 'kent-2014', changes: [change] });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('a variable that is null within a written change is the fault of the query', async () => {
    const answer = await api.ask(
      'query Q($id: ID) { simulate(structure: "kent-2014", changes: [{ remove: { id: $id } }]) { __typename } }',
      { id: null },
    );
    expect(answer.errors[0]?.message).not.toContain('logged');
    expect(answer.status).toBeLessThan(500);
  });
});

describe('comparing', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
    await api.load('kent-2014');
    const scenarios = {
      'dissolve-kicsb': [{ remove: { id: 'kicsb' } }],
      'cut-cdey-line': [CUT_CDEY],
      continue: [],
      broken: [{ remove: { id: 'nobody' } }],
      'drop-duty': [
        { remove: { id: 'p07-a' } },
        { addDuty: { id: 'extra', name: 'Extra', mustReach: ['DPH'] } },
      ],
    };
    for (const [id, changes] of Object.entries(scenarios))
      await api.ask(
        'mutation Save($input: SaveScenarioInput!) { saveScenario(input: $input) { __typename } }',
        { input: { structure: 'kent-2014', id, name: id, changes, requestId: freshId(), author: 'A test' } },
      );
  });
  afterAll(() => api.stop());

  const compare = async (scenarios: readonly string[], via = 'ASSURED', structure = 'kent-2014') => {
    const { data, errors } = await api.ask(
      `query Compare($structure: ID!, $scenarios: [ID!]!, $via: RoutePolicy!) { compare(structure: $structure, scenarios: $scenarios, via: $via) { __typename
        ... on Comparison { to before { missing } scenarios { scenario { id } changes after { designation missing } lost { causedBy } gained { causedBy } } differing { duty { id } designation gapIn } }
        ... on ChangeError { index code } ... on Problem { message } } }`,
      { structure, scenarios, via },
    );
    expect(errors).toEqual([]);
    return at(data, 'compare');
  };

  test('puts scenarios side by side and names the duties that tell them apart', async () => {
    const compared = await compare(['dissolve-kicsb', 'continue']);
    expect(compared).toMatchObject({
      to: ['DCS', 'LMCS'],
      before: [{ missing: 0 }, { missing: 0 }],
      scenarios: [
        {
          scenario: { id: 'dissolve-kicsb' },
          changes: 1,
          after: [
            { designation: 'DCS', missing: 0 },
            { designation: 'LMCS', missing: 24 },
          ],
        },
        {
          scenario: { id: 'continue' },
          changes: 0,
          after: [{ missing: 0 }, { missing: 0 }],
          lost: [],
          gained: [],
        },
      ],
    });
    expect(at(compared, 'scenarios.0.lost')).toHaveLength(24);
    expect(at(compared, 'differing')).toHaveLength(24);
    expect(at(compared, 'differing.0')).toEqual({
      duty: { id: 'p07-a' },
      designation: 'LMCS',
      gapIn: ['dissolve-kicsb'],
    });
  });

  test('asks all about the offices that matter to any', async () => {
    const compared = await compare(['continue', 'drop-duty'], 'FORMAL');
    expect(at(compared, 'to')).toEqual(['DCS', 'LMCS', 'DPH']);
    expect(at(compared, 'scenarios.0.after.2')).toEqual({ designation: 'DPH', missing: 0 });
    expect(at(compared, 'scenarios.1.after.2')).toEqual({ designation: 'DPH', missing: 1 });
    expect(at(compared, 'differing')).toEqual([
      { duty: { id: 'extra' }, designation: 'DPH', gapIn: ['drop-duty'] },
      { duty: { id: 'p07-a' }, designation: 'LMCS', gapIn: ['continue'] },
    ]);
  });

  test('names a scenario that does not fit', async () => {
    expect(await compare(['continue', 'broken'])).toEqual({
      __typename: 'ChangeError',
      index: 0,
      code: 'NO_SUCH_NODE',
      message: 'The scenario "broken" does not fit: change 1: remove "nobody": there is no such node',
    });
  });

  test('names a scenario or structure that is not there', async () => {
    expect(await compare(['nothing'])).toEqual({
      __typename: 'NotFound',
      message: 'The structure "kent-2014" has no scenario "nothing".',
    });
    expect(await compare([], 'FORMAL', 'nowhere')).toEqual({
      __typename: 'NotFound',
      message: 'There is no structure "nowhere".',
    });
  });

  test('refuses more than 30 at once', async () => {
    const { status, errors } = await api.ask(
      'query Compare($scenarios: [ID!]!) { compare(structure: "kent-2014", scenarios: $scenarios) { __typename } }',
      { scenarios: Array.from({ length: 31 }, () => 'continue') },
    );
    expect(status).toBe(400);
    expect(errors[0]?.message).toBe('31 scenarios are too many to compare at once; at most 30.');
  });
});
