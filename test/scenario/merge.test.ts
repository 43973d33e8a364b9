import { describe, expect, it } from 'vitest';
import { applied, linesOf, misfit, nodeOf } from '../support/changes.js';
import { world } from '../support/world.js';

describe('merging nodes', () => {
  it('lets lines pass both ways with their citations', () => {
    const council = world({
      roles: {
        one: { accountableTo: [{ to: 'chief', source: 'protocol p1', note: 'first' }] },
        two: { assures: ['board'] },
        staff: { lineManagedBy: [{ to: 'two', source: 'protocol p2' }] },
        into: {},
        chief: {},
      },
      boards: { board: { chairedBy: 'one' } },
    });
    const after = applied(council, { merge: { from: ['one', 'two'], into: 'into' } });
    expect(linesOf(after)).toEqual([
      'board CHAIRED_BY into (protocol)',
      'into ACCOUNTABLE_TO chief (protocol p1; first)',
      'into ASSURES board (protocol)',
      'staff LINE_MANAGED_BY into (protocol p2)',
    ]);
    expect(after.nodes.map(({ id }) => id)).toEqual(['board', 'chief', 'into', 'staff']);
  });

  it('drops lines among the merged nodes', () => {
    const council = world({
      roles: {
        one: { accountableTo: ['two', 'into'] },
        two: { accountableTo: ['one'] },
        into: { lineManagedBy: ['one'], accountableTo: ['two'] },
      },
    });
    expect(applied(council, { merge: { from: ['one', 'two'], into: 'into' } }).lines).toEqual([]);
  });

  it('keeps of equal lines the one that stood there, else that of the first merged', () => {
    const council = world({
      roles: {
        one: {
          accountableTo: [{ to: 'chief', source: 'protocol p1' }],
          assures: [{ to: 'chief', source: 'protocol p1' }],
        },
        two: {
          accountableTo: [{ to: 'chief', source: 'protocol p2' }],
          assures: [{ to: 'chief', source: 'protocol p2' }],
        },
        into: { accountableTo: [{ to: 'chief', source: 'protocol p3' }] },
        staff: {
          lineManagedBy: [
            { to: 'one', source: 'protocol p4' },
            { to: 'two', source: 'protocol p5' },
          ],
        },
        chief: {},
      },
    });
    expect(linesOf(applied(council, { merge: { from: ['two', 'one'], into: 'into' } }))).toEqual([
      'into ACCOUNTABLE_TO chief (protocol p3)',
      'into ASSURES chief (protocol p2)',
      'staff LINE_MANAGED_BY into (protocol p5)',
    ]);
  });

  it('unites designations, and leaves the rest of the role that stays', () => {
    const council = world({
      roles: {
        one: { designations: ['DASS'], name: 'One', source: 'protocol p1' },
        into: { designations: ['DCS'], name: 'Into', alsoKnownAs: ['I'], kind: 'independent' },
      },
    });
    const after = applied(council, { merge: { from: ['one'], into: 'into' } });
    expect(after.nodes).toEqual([{ ...nodeOf(council, 'into'), designations: ['DCS', 'DASS'] }]);
  });

  it('unites what duties must reach', () => {
    const council = world({
      roles: { a: {}, b: {} },
      duties: {
        one: { mustReach: ['DPH'], function: 'health', dischargedBy: ['a'] },
        into: { mustReach: ['DCS'], dischargedBy: ['b'] },
      },
    });
    const after = applied(council, { merge: { from: ['one'], into: 'into' } });
    expect(nodeOf(after, 'into')).toMatchObject({ mustReach: ['DCS', 'DPH'], function: null });
    expect(linesOf(after)).toEqual(['into DISCHARGED_BY a (protocol)', 'into DISCHARGED_BY b (protocol)']);
  });

  it('lets a holder beat a vacancy, and a vacancy what is not recorded', () => {
    const council = world({
      roles: { vacant: { vacant: true }, held: { heldBy: 'a-person' }, unknown: {} },
      people: { 'a-person': {} },
    });
    const vacancy = (from: string, into: string) => {
      const after = applied(council, { merge: { from: [from], into } });
      return [nodeOf(after, into), linesOf(after)];
    };
    expect(vacancy('held', 'vacant')).toMatchObject([
      { vacant: false },
      ['vacant HELD_BY a-person (protocol)'],
    ]);
    expect(vacancy('vacant', 'held')).toMatchObject([
      { vacant: false },
      ['held HELD_BY a-person (protocol)'],
    ]);
    expect(vacancy('vacant', 'unknown')).toMatchObject([{ vacant: true }, expect.anything()]);
  });

  it('lets the one person hold what the merged people held', () => {
    const council = world({
      roles: { a: { heldBy: 'one' }, b: { heldBy: 'into' } },
      people: { one: {}, into: {} },
    });
    expect(linesOf(applied(council, { merge: { from: ['one'], into: 'into' } }))).toEqual([
      'a HELD_BY into (protocol)',
      'b HELD_BY into (protocol)',
    ]);
  });

  it('takes over the place of a merged directorate, and a place among themselves is none', () => {
    const council = world({
      directorates: { into: { partOf: 'one' }, one: { partOf: 'top' }, two: { partOf: 'into' }, top: {} },
    });
    expect(linesOf(applied(council, { merge: { from: ['one', 'two'], into: 'into' } }))).toEqual([
      'into PART_OF top (protocol)',
    ]);
  });

  it('lets two have the same target of a line of which each has one', () => {
    const council = world({
      directorates: {
        one: { ledBy: { to: 'director', source: 'protocol p1' } },
        into: { ledBy: 'director' },
      },
      roles: { director: {} },
    });
    expect(linesOf(applied(council, { merge: { from: ['one'], into: 'into' } }))).toEqual([
      'into LED_BY director (protocol)',
    ]);
  });
});

describe('merging does not fit', () => {
  const council = world({
    roles: {
      one: { heldBy: 'p-1' },
      two: { heldBy: 'p-2' },
      three: { sitsIn: 'unit' },
      four: { sitsIn: 'other' },
    },
    people: { 'p-1': {}, 'p-2': {} },
    directorates: { unit: {}, other: {}, middle: { partOf: 'unit' }, low: { partOf: 'middle' } },
  });

  it('when two have holders, and names both', () => {
    const error = misfit(council, { merge: { from: ['one'], into: 'two' } });
    expect(error).toEqual({
      index: 0,
      code: 'SECOND_TARGET',
      message:
        'change 1: merge into "two": "two" is held by "p-2" and "one" is held by "p-1"; one of these lines has to go or change first',
    });
  });

  it('when two that merge into a third have different targets', () => {
    const error = misfit(council, { merge: { from: ['three', 'four'], into: 'one' } });
    expect(error.code).toBe('SECOND_TARGET');
    expect(error.message).toContain('"three" sits in "unit" and "four" sits in "other"');
  });

  it('when one is not there, is of another type, or is the one that stays', () => {
    const codes = ['nobody', 'unit', 'two'].map(
      (id) => misfit(council, { merge: { from: [id], into: 'two' } }).code,
    );
    expect(codes).toEqual(['NO_SUCH_NODE', 'WRONG_TYPE', 'SAME_NODE']);
    expect(misfit(council, { merge: { from: ['one'], into: 'nobody' } }).message).toBe(
      'change 1: merge into "nobody": there is no such node',
    );
  });

  it('when none is given, or one twice', () => {
    expect(misfit(council, { merge: { from: [], into: 'one' } }).code).toBe('CHANGES_NOTHING');
    expect(misfit(council, { merge: { from: ['three', 'three'], into: 'one' } }).code).toBe('REPEATED');
  });

  it('when a directorate would be part of itself', () => {
    const error = misfit(council, { merge: { from: ['low'], into: 'unit' } });
    expect(error.code).toBe('PART_OF_CYCLE');
    expect(error.message).toContain('"unit" is part of "middle" is part of "unit"');
  });
});
