import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerable, example } from '../support/cli.js';
import { at, startApi } from './api-server.js';

/** All that `check --json` tells, in its shape but for nodes and lines. */
const CHECK = `query Check($id: ID!, $via: RoutePolicy!) { structure(id: $id) {
  coverage(via: $via) { designation required covered missing }
  gaps(via: $via) { duty { id } designation coveredVia brokenAt { at { id } reason walk { type from { id } to { id } source note } } }
  warnings(via: $via) { code at { id } designation message } } }`;

/** The answer in the shape of `check --json`: nodes as their ids, and what is absent left out. */
function asCommandLine(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asCommandLine);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  const [[name, inner] = ['', null]] = entries;
  if (entries.length === 1 && name === 'id') return inner;
  return Object.fromEntries(entries.map(([key, each]) => [key, asCommandLine(each)]));
}

describe('accountability', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
    for (const council of ['kent-2014', 'barnet-2014', 'bromley-2015', 'coventry-2017'])
      await api.load(council);
    await api.load({
      id: 'several',
      roles: {
        dcs: { designations: ['DCS'] },
        deputy: { lineManagedBy: ['dcs'], accountableTo: ['dcs', 'board'] },
        alone: {},
        round: { lineManagedBy: ['about'] },
        about: { lineManagedBy: ['round'] },
      },
      boards: { board: { assures: ['dcs'], accountableTo: ['dcs'] } },
      duties: {
        reached: { dischargedBy: ['deputy'], mustReach: ['DCS'] },
        ended: { dischargedBy: ['alone'], mustReach: ['DCS', 'DPH'] },
        circled: { dischargedBy: ['round'], mustReach: ['DCS'] },
        unassigned: { mustReach: ['DCS'] },
      },
    });
  });
  afterAll(() => api.stop());

  test('Kent has 24 formal gaps to the lead member and, with assurance, none', async () => {
    const { data } = await api.ask(`{ structure(id: "kent-2014") {
      formal: coverage(to: [LMCS, DCS]) { designation required missing }
      assured: coverage(to: [LMCS, DCS], via: ASSURED) { designation required missing }
      gaps { designation coveredVia } } }`);
    expect(at(data, 'structure')).toEqual({
      formal: [
        { designation: 'DCS', required: 36, missing: 0 },
        { designation: 'LMCS', required: 36, missing: 24 },
      ],
      assured: [
        { designation: 'DCS', required: 36, missing: 0 },
        { designation: 'LMCS', required: 36, missing: 0 },
      ],
      gaps: Array.from({ length: 24 }, () => ({ designation: 'LMCS', coveredVia: ['ASSURED'] })),
    });
  });

  test.each(['kent-2014', 'barnet-2014', 'bromley-2015', 'coventry-2017'])(
    '%s is told the same by the API as by the command line',
    async (council) => {
      for (const via of ['FORMAL', 'ASSURED']) {
        const { stdout } = await answerable([
          'check',
          example(council),
          '--json',
          '--via',
          via.toLowerCase(),
        ]);
        const told: unknown = JSON.parse(stdout);
        const { data, errors } = await api.ask(CHECK, { id: council, via });
        expect(errors).toEqual([]);
        for (const part of ['coverage', 'gaps', 'warnings'])
          expect(asCommandLine(at(data, `structure.${part}`))).toEqual(at(told, part));
      }
    },
  );

  test('dead ends tell why a walk stops', async () => {
    const { data } = await api.ask(
      '{ structure(id: "several") { gaps(to: [DCS, DPH]) { duty { id } designation brokenAt { at { __typename id } reason walk { id } } } } }',
    );
    const role = (id: string) => ({ __typename: 'Role', id });
    const duty = (id: string) => ({ __typename: 'Duty', id });
    expect(at(data, 'structure.gaps')).toEqual([
      {
        duty: { id: 'circled' },
        designation: 'DCS',
        brokenAt: [
          {
            at: role('about'),
            reason: 'CYCLE',
            walk: [{ id: 'DISCHARGED_BY:circled:round' }, { id: 'LINE_MANAGED_BY:round:about' }],
          },
          { at: role('round'), reason: 'CYCLE', walk: [{ id: 'DISCHARGED_BY:circled:round' }] },
        ],
      },
      {
        duty: { id: 'ended' },
        designation: 'DCS',
        brokenAt: [{ at: role('alone'), reason: 'ENDS', walk: [{ id: 'DISCHARGED_BY:ended:alone' }] }],
      },
      {
        duty: { id: 'ended' },
        designation: 'DPH',
        brokenAt: [{ at: duty('ended'), reason: 'NOT_DESIGNATED', walk: [] }],
      },
      {
        duty: { id: 'unassigned' },
        designation: 'DCS',
        brokenAt: [{ at: duty('unassigned'), reason: 'UNASSIGNED', walk: [] }],
      },
    ]);
  });

  test('routes come shortest first with every line of each step', async () => {
    const { data } = await api.ask(
      '{ structure(id: "several") { duty(id: "reached") { routes(to: DCS, via: ASSURED) { length nodes { id } steps { from { id } to { id } lines { type } } } } } }',
    );
    expect(at(data, 'structure.duty.routes')).toEqual([
      {
        length: 2,
        nodes: [{ id: 'reached' }, { id: 'deputy' }, { id: 'dcs' }],
        steps: [
          { from: { id: 'reached' }, to: { id: 'deputy' }, lines: [{ type: 'DISCHARGED_BY' }] },
          {
            from: { id: 'deputy' },
            to: { id: 'dcs' },
            lines: [{ type: 'ACCOUNTABLE_TO' }, { type: 'LINE_MANAGED_BY' }],
          },
        ],
      },
      {
        length: 3,
        nodes: [{ id: 'reached' }, { id: 'deputy' }, { id: 'board' }, { id: 'dcs' }],
        steps: [
          { from: { id: 'reached' }, to: { id: 'deputy' }, lines: [{ type: 'DISCHARGED_BY' }] },
          { from: { id: 'deputy' }, to: { id: 'board' }, lines: [{ type: 'ACCOUNTABLE_TO' }] },
          {
            from: { id: 'board' },
            to: { id: 'dcs' },
            lines: [{ type: 'ACCOUNTABLE_TO' }, { type: 'ASSURES' }],
          },
        ],
      },
    ]);
  });

  test('a duty tells its own gaps, by default to all offices that it must reach', async () => {
    const { data } = await api.ask(
      '{ structure(id: "several") { duty(id: "ended") { gaps { designation duty { id } } one: gaps(to: [DPH]) { designation } } } }',
    );
    expect(at(data, 'structure.duty')).toEqual({
      gaps: [
        { designation: 'DCS', duty: { id: 'ended' } },
        { designation: 'DPH', duty: { id: 'ended' } },
      ],
      one: [{ designation: 'DPH' }],
    });
  });

  test('offices are asked about in their own order, once each, and none when none is named', async () => {
    const { data } = await api.ask(
      '{ structure(id: "several") { coverage(to: [DPH, DCS, DPH]) { designation } none: coverage(to: []) { designation } byDefault: coverage { designation } } }',
    );
    const offices = (...names: readonly string[]) => names.map((designation) => ({ designation }));
    expect(at(data, 'structure')).toEqual({
      coverage: offices('DCS', 'DPH'),
      none: [],
      byDefault: offices('DCS', 'LMCS', 'DPH'),
    });
  });

  test('who answers to the DCS can be asked in one query', async () => {
    const { data } = await api.ask(
      '{ structure(id: "several") { carriers(designation: DCS) { id answeredToBy { id } } } }',
    );
    expect(at(data, 'structure.carriers')).toEqual([
      { id: 'dcs', answeredToBy: [{ id: 'board' }, { id: 'deputy' }] },
    ]);
  });

  test('the Cypher behind the answers can be had, ready for Neo4j Browser', async () => {
    const { data } = await api.ask(
      '{ structure(id: "several") { cypher(via: ASSURED) { purpose text parameters { name value } forBrowser } } }',
    );
    expect(at(data, 'structure.cypher.0.text')).toContain('ASSURES|CHAIRED_BY*0..');
    expect(at(data, 'structure.cypher.0.parameters')).toEqual([{ name: 'structure', value: 'several' }]);
    expect(at(data, 'structure.cypher.1.forBrowser')).toMatch(
      /^:params \{ structure: 'several' \};\nMATCH \(duty:Duty \{structure: \$structure\}\)[^]*;$/,
    );
  });
});
