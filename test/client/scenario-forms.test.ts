import { describe, expect, it } from 'vitest';
import { nodesFor } from '../../client/scenario/candidates.js';
import { FIELDS } from '../../client/scenario/fields.js';
import { changeIn, FormValues, initialValues, valuesOf } from '../../client/scenario/form-values.js';
import { idFromName } from '../../client/scenario/new-id.js';
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
    const required = FIELDS[kind].filter((field) => field.required && field.key !== 'kind');
    expect(filled.ok ? [] : [...filled.faults.keys()]).toEqual(required.map(({ key }) => key));
  });

  it('says at its field what cannot be written', () => {
    const values = FormValues.of({ name: 'N', id: 'Not An Id', kind: 'officer' });
    const filled = changeIn('addRole', values, network);
    expect(filled.ok || filled.faults.get('id')).toMatch(/^This is not an id; use lower-case letters/);
  });
});

describe('what a form offers', () => {
  const offered = (kind: 'addLine' | 'remove' | 'move' | 'redirect' | 'group', key: string, values = {}) =>
    nodesFor(network, kind, key, FormValues.of(values)).map(({ id }) => id);

  it('is what a line of the type can join, and does not join yet', () => {
    expect(offered('addLine', 'to', { from: 'a', type: 'LINE_MANAGED_BY' })).toEqual([]);
    expect(offered('addLine', 'to', { from: 'b', type: 'ACCOUNTABLE_TO' })).toEqual(['a', 'board']);
    expect(offered('addLine', 'from')).not.toContain('somebody');
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
