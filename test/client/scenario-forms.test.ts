import { describe, expect, it } from 'vitest';
import { lineNamed, nodesFor } from '../../client/scenario/candidates.js';
import { FIELDS } from '../../client/scenario/fields.js';
import { withFitting } from '../../client/scenario/fitting.js';
import { changeIn, FormValues, initialValues, valuesOf } from '../../client/scenario/form-values.js';
import { idFromName } from '../../client/scenario/new-id.js';
import { lineOption } from '../../client/scenario/node-words.js';
import { indexNetwork } from '../../client/structure/network.js';
import { CHANGE_KINDS, encodeChange } from '../../server/scenario/change.js';
import { changes } from '../support/changes.js';
import { world } from '../support/world.js';

const network = indexNetwork(
  world({
    roles: { a: { lineManagedBy: ['b'], sitsIn: 'here' }, b: {} },
    directorates: { here: {}, there: { partOf: 'here' } },
    boards: { board: {} },
    people: { somebody: {} },
    duties: { d: { dischargedBy: ['a'] } },
  }),
  1,
);

const EVERY_KIND = changes(
  { addRole: { id: 'n', name: 'N', kind: 'member', designations: ['LMCS'], sitsIn: 'here', assures: ['b'] } },
  { addPerson: { id: 'n', name: 'N', source: 'protocol' } },
  { addDirectorate: { id: 'n', name: 'N', ledBy: 'a' } },
  { addBoard: { id: 'n', name: 'N', chairedBy: { to: 'a', note: 'in turn' } } },
  { addDuty: { id: 'n', name: 'N', mustReach: [], dischargedBy: [{ to: 'a', source: 'protocol ¶1' }, 'b'] } },
  { rename: { id: 'a', name: 'Another' } },
  { remove: { id: 'a', successor: 'b' } },
  { merge: { from: ['a'], into: 'b' } },
  { move: { role: 'a', to: 'there' } },
  { group: { directorate: 'here', under: 'there' } },
  { addLine: { type: 'ASSURES', from: 'a', to: 'board', note: 'monthly' } },
  { removeLine: { type: 'LINE_MANAGED_BY', from: 'a', to: 'b' } },
  { redirect: { type: 'LINE_MANAGED_BY', from: 'a', to: 'b', newTo: 'a', source: 'protocol' } },
  { assign: { duty: 'd', to: ['board', 'a'] } },
  { designate: { role: 'a', designation: 'DCS' } },
  { undesignate: { role: 'a', designation: 'DCS' } },
  { appoint: { role: 'a', person: 'somebody' } },
  { vacate: { role: 'a' } },
);

describe('the form for a step', () => {
  it('is there for every kind of change', () => {
    expect(EVERY_KIND.map(({ kind }) => kind)).toEqual(CHANGE_KINDS);
  });

  it.each(EVERY_KIND.map((change) => ({ kind: change.kind, change })))(
    'shows a step of the kind $kind and gives the same step back',
    ({ kind, change }) => {
      const filled = changeIn(kind, valuesOf(change), network, change);
      expect(filled.ok && encodeChange(filled.change)).toEqual(encodeChange(change));
    },
  );

  it.each(EVERY_KIND.map((change) => ({ kind: change.kind, change })))(
    'is filled in field by field to a step of the kind $kind',
    ({ kind, change }) => {
      const given = valuesOf(change);
      const filled = FIELDS[kind].reduce((values, { key, kind: asked }) => {
        if (asked === 'nodes' || asked === 'offices') return values.with(key, given.list(key));
        return values.with(key, asked === 'yes-or-no' ? given.yes(key) : given.text(key));
      }, initialValues(kind));
      expect(changeIn(kind, filled, network)).toMatchObject({ ok: true, change: { kind } });
    },
  );

  it.each(CHANGE_KINDS)('says what is missing of a new step of the kind %s', (kind) => {
    const filled = changeIn(kind, initialValues(kind), network);
    const required = FIELDS[kind].filter(({ asks, key }) => asks !== undefined && key !== 'kind');
    expect(filled.ok ? [] : [...filled.faults]).toEqual(
      required.map(({ key, label, asks = '' }) => [key, `“${label}” is empty: ${asks}.`]),
    );
  });

  it('says at its field what cannot be written', () => {
    const values = FormValues.of({ name: 'N', id: 'Not An Id', kind: 'officer' });
    const filled = changeIn('addRole', values, network);
    expect(filled.ok || filled.faults.get('id')).toMatch(/^“Id” takes small letters, digits/);
  });

  it.each([
    [
      'rename',
      { id: 'a', name: ' a ' },
      'name',
      '“New name” is the name that it has already: write another.',
    ],
    ['addPerson', { id: 'a', name: 'A' }, 'id', '“Id” is taken by a: write another.'],
    [
      'addRole',
      { id: 'n', name: 'N', kind: 'officer', vacant: true, heldBy: 'somebody' },
      'heldBy',
      '“Held by” names somebody, and the post is marked as vacant: choose one of the two.',
    ],
    [
      'addPerson',
      { id: 'n', name: 'x'.repeat(501) },
      'name',
      '“Name” is 501 characters long, of at most 500.',
    ],
  ] as const)(
    'says at its field what a new step of the kind %s would stumble over',
    (kind, given, key, words) => {
      const filled = changeIn(kind, FormValues.of(given), network);
      expect(filled.ok || filled.faults.get(key)).toBe(words);
    },
  );
});

describe('what a form offers', () => {
  const offered = (kind: 'addLine' | 'remove' | 'move' | 'redirect' | 'group', key: string, values = {}) =>
    nodesFor(network, kind, key, FormValues.of(values)).map(({ id }) => id);

  it('is what a line of the type can join, and does not join yet', () => {
    expect(offered('addLine', 'to', { from: 'a', type: 'LINE_MANAGED_BY' })).toEqual([]);
    expect(offered('addLine', 'to', { from: 'b', type: 'ACCOUNTABLE_TO' })).toEqual(['a', 'board']);
    expect(offered('addLine', 'from')).not.toContain('somebody');
  });

  it('is of one type with what is merged, when that was chosen first', () => {
    const merged = nodesFor(network, 'merge', 'into', FormValues.of({ from: ['a'] }));
    expect(merged.map(({ id }) => id)).toEqual(['b']);
  });

  it('knows a line that is not in the network any more by its ends', () => {
    const gone = 'ACCOUNTABLE_TO:a:board';
    expect(offered('redirect', 'newTo', { line: gone })).toEqual(['b']);
    const line = { type: 'ACCOUNTABLE_TO', from: 'a', to: 'board' } as const;
    const named = lineNamed(network, gone);
    expect(named && lineOption(network, named).name).toBe('a is accountable to board');
    const [edited] = changes({ removeLine: line });
    expect(edited && changeIn('removeLine', valuesOf(edited), network, edited)).toMatchObject({ ok: true });
    expect(lineNamed(network, 'ACCOUNTABLE_TO:a:nobody')).toBeNull();
  });

  it('is taken out of the form again when it fits no longer', () => {
    const line = FormValues.of({ from: 'a', type: 'LINE_MANAGED_BY', to: 'b' });
    const fromBoard = withFitting(network, 'addLine', line, 'from', 'board');
    expect([fromBoard.text('type'), fromBoard.text('to')]).toEqual(['', '']);
    const successor = FormValues.of({ id: 'a', successor: 'b' });
    expect(withFitting(network, 'remove', successor, 'id', 'board').text('successor')).toBe('');
    const merged = FormValues.of({ into: 'a', from: ['b'] });
    expect(withFitting(network, 'merge', merged, 'into', 'board').list('from')).toEqual([]);
    expect(withFitting(network, 'move', FormValues.of({ to: 'there' }), 'role', 'a').text('to')).toBe(
      'there',
    );
  });

  it('is a successor of the same type, another directorate, another upper end', () => {
    expect(offered('remove', 'successor', { id: 'a' })).toEqual(['b']);
    expect(offered('move', 'to', { role: 'a' })).toEqual(['there']);
    expect(offered('group', 'under', { directorate: 'there' })).toEqual([]);
    expect(offered('redirect', 'newTo', { line: 'LINE_MANAGED_BY:a:b' })).toEqual([]);
  });
});

describe('an id made of a name', () => {
  const free = () => false;
  it.each([
    ['Director of Children’s Services', 'director-of-childrens-services'],
    ['  Éducation & Skills (2014) ', 'education-skills-2014'],
    ['—', ''],
    ['x'.repeat(80), 'x'.repeat(64)],
  ])('%j is %j', (name, id) => {
    expect(idFromName(name, free)).toBe(id);
  });

  it('is not one that is taken', () => {
    const taken = new Set(['panel', 'panel-2']);
    expect(idFromName('Panel', (id) => taken.has(id))).toBe('panel-3');
    const long = 'x'.repeat(64);
    expect(idFromName(long, (id) => id === long)).toBe(`${'x'.repeat(62)}-2`);
  });
});
