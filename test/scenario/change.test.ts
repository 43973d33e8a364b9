import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, changeEntry, encodeChange } from '../../server/scenario/change.js';

function faults(entry: unknown): string[] {
  return (
    changeEntry.safeParse(entry).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
    []
  );
}

const line = { type: 'ASSURES', from: 'a', to: 'b' };
const ENTRIES = [
  { addRole: { id: 'a', name: 'A', kind: 'officer', memberOf: ['b', { to: 'c', note: 'N' }] } },
  { addPerson: { id: 'a', name: 'A' } },
  { addDirectorate: { id: 'a', name: 'A', ledBy: 'b' } },
  { addBoard: { id: 'a', name: 'A', source: 'options ¶1' } },
  { addDuty: { id: 'a', name: 'A', mustReach: [] } },
  { rename: { id: 'a', name: 'B' } },
  { remove: { id: 'a', successor: 'b' } },
  { merge: { from: ['a', 'b'], into: 'c' } },
  { move: { role: 'a', to: 'b' } },
  { group: { directorate: 'a', under: 'b' } },
  { addLine: { ...line, source: 'options', note: 'N' } },
  { removeLine: line },
  { redirect: { ...line, newTo: 'c' } },
  { assign: { duty: 'a', to: ['b'] } },
  { designate: { role: 'a', designation: 'DCS' } },
  { undesignate: { role: 'a', designation: 'DCS' } },
  { appoint: { role: 'a', person: 'b' } },
  { vacate: { role: 'a' } },
];

describe('a change', () => {
  it('is an object whose only key is its kind, for every kind', () => {
    const decoded = ENTRIES.map((entry) => changeEntry.parse(entry));
    expect(decoded.map(({ kind }) => kind)).toEqual(CHANGE_KINDS);
    expect(decoded.map(({ value }) => value)).toEqual(ENTRIES.flatMap(Object.values));
  });

  it('is written as it was read', () => {
    expect(ENTRIES.map((entry) => encodeChange(changeEntry.parse(entry)))).toEqual(ENTRIES);
  });

  it('needs no source in what it adds', () => {
    expect(faults({ addPerson: { id: 'a', name: 'A' } })).toEqual([]);
    expect(faults({ addPerson: { id: 'a', name: 'A', source: 'x ¶1' } })).toEqual([]);
  });

  it('cannot be none or two', () => {
    expect(faults({})).toEqual([`: this names no change; write one of ${CHANGE_KINDS.join(', ')}`]);
    expect(faults({ vacate: { role: 'a' }, remove: { id: 'a' } })).toEqual([
      ': this holds 2 changes, remove and vacate; write each as an item of its own',
    ]);
  });

  it('that is misspelt is one fault, not two', () => {
    expect(faults({ removes: { id: 'a' } })).toEqual([': Unrecognized key: "removes"']);
  });

  it.each([['a'], [3], [null], [[]], [['remove']]])('is no %j', (entry) => {
    expect(faults(entry)).toHaveLength(1);
  });

  it('takes no key that its kind does not have, and lacks none', () => {
    expect(faults({ vacate: { role: 'a', person: 'b' } })).toHaveLength(1);
    expect(faults({ appoint: { role: 'a' } })).toHaveLength(1);
    expect(faults({ addPerson: { id: 'a', name: 'A', kind: 'officer' } })).toHaveLength(1);
  });

  it('takes ids, line types and designations as a structure file has them', () => {
    expect(faults({ remove: { id: 'Board' } })).toEqual([expect.stringContaining('remove.id: is not an id')]);
    expect(faults({ addLine: { ...line, type: 'MANAGES' } })).toHaveLength(1);
    expect(faults({ designate: { role: 'a', designation: 'CEO' } })).toHaveLength(1);
    expect(faults({ rename: { id: 'a', name: ' ' } })).toEqual(['rename.name: is empty']);
  });
});
