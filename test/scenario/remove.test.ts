import { describe, expect, it } from 'vitest';
import { applied, linesOf, misfit, nodeOf } from '../support/changes.js';
import { world } from '../support/world.js';

describe('removing a node', () => {
  it('takes its lines both ways and leaves the duties', () => {
    const council = world({
      roles: { director: { memberOf: ['board'] }, leader: {} },
      boards: { board: { chairedBy: 'leader', assures: ['director'] } },
      duties: { plan: { dischargedBy: ['board'] } },
    });
    const after = applied(council, { remove: { id: 'board' } });
    expect(linesOf(after)).toEqual([]);
    expect(after.nodes.map(({ id }) => id)).toEqual(['director', 'leader', 'plan']);
  });

  it('leaves the role vacant when it is a person', () => {
    const council = world({
      roles: { director: { heldBy: 'a-person' }, deputy: { heldBy: 'a-person' }, other: {} },
      people: { 'a-person': {} },
    });
    const after = applied(council, { remove: { id: 'a-person' } });
    expect(linesOf(after)).toEqual([]);
    expect(['director', 'deputy', 'other'].map((id) => nodeOf(after, id))).toMatchObject([
      { vacant: true },
      { vacant: true },
      { vacant: false },
    ]);
  });

  it('leaves the person when it is a role', () => {
    const council = world({ roles: { director: { heldBy: 'a-person' } }, people: { 'a-person': {} } });
    expect(applied(council, { remove: { id: 'director' } }).nodes).toMatchObject([{ id: 'a-person' }]);
  });

  it('takes lines that earlier changes added', () => {
    const council = world({ roles: { director: {}, deputy: {}, leader: {} } });
    const after = applied(
      council,
      { addLine: { type: 'ACCOUNTABLE_TO', from: 'deputy', to: 'director' } },
      { addLine: { type: 'ACCOUNTABLE_TO', from: 'director', to: 'leader' } },
      { remove: { id: 'director' } },
    );
    expect(linesOf(after)).toEqual([]);
  });

  it('does not fit when there is no such node, and says which change removed it', () => {
    const council = world({ boards: { kicsb: {} }, roles: { director: {} } });
    expect(misfit(council, { remove: { id: 'kicb' } })).toEqual({
      index: 0,
      code: 'NO_SUCH_NODE',
      message: 'change 1: remove "kicb": there is no such node, did you mean "kicsb"?',
    });
    const changes = [
      { remove: { id: 'kicsb' } },
      { rename: { id: 'director', name: 'D' } },
      { remove: { id: 'kicsb' } },
    ];
    expect(misfit(council, ...changes)).toEqual({
      index: 2,
      code: 'NO_SUCH_NODE',
      message: 'change 3: remove "kicsb": there is no such node; change 1 removed it',
    });
  });
});

describe('removing a node with a successor', () => {
  const council = world({
    roles: {
      old: {
        designations: ['DCS'],
        heldBy: 'a-person',
        accountableTo: ['chief'],
        sitsIn: 'unit',
        memberOf: ['board'],
      },
      deputy: { lineManagedBy: [{ to: 'old', source: 'protocol ¶5', note: 'weekly' }] },
      heir: { kind: 'member', lineManagedBy: ['old'] },
      both: {
        accountableTo: [
          { to: 'old', source: 'protocol p1' },
          { to: 'heir', source: 'protocol p2' },
        ],
      },
      chief: {},
    },
    boards: { board: { chairedBy: 'old' } },
    directorates: { unit: { ledBy: 'old' } },
    people: { 'a-person': {} },
    duties: { plan: { dischargedBy: ['old'] } },
  });
  const after = applied(council, { remove: { id: 'old', successor: 'heir' } });

  it('passes on the lines that arrive, with their citations and notes; repeated and self-lines drop', () => {
    expect(linesOf(after)).toEqual([
      'board CHAIRED_BY heir (protocol)',
      'both ACCOUNTABLE_TO heir (protocol p2)',
      'deputy LINE_MANAGED_BY heir (protocol ¶5; weekly)',
      'plan DISCHARGED_BY heir (protocol)',
      'unit LED_BY heir (protocol)',
    ]);
  });

  it('passes on no designation, holder or leaving line', () => {
    expect(nodeOf(after, 'heir')).toEqual(nodeOf(council, 'heir'));
    expect(nodeOf(after, 'old')).toBeUndefined();
  });

  it('lets a member succeed an officer', () => {
    expect(nodeOf(after, 'heir')).toMatchObject({ kind: 'member' });
  });

  it('lets the successor of a person hold their posts', () => {
    const held = world({
      roles: { director: { heldBy: { to: 'one', source: 'protocol p9' } } },
      people: { one: {}, two: {} },
    });
    const succeeded = applied(held, { remove: { id: 'one', successor: 'two' } });
    expect(linesOf(succeeded)).toEqual(['director HELD_BY two (protocol p9)']);
    expect(nodeOf(succeeded, 'director')).toMatchObject({ vacant: false });
  });

  it('keeps the only one of a kind the only one', () => {
    const units = world({ directorates: { a: { partOf: 'old' }, old: {}, heir: { partOf: 'old' } } });
    expect(linesOf(applied(units, { remove: { id: 'old', successor: 'heir' } }))).toEqual([
      'a PART_OF heir (protocol)',
    ]);
  });

  it('does not fit when the successor is of another type, itself or nothing', () => {
    const errors = ['board', 'old', 'nobody'].map((successor) =>
      misfit(council, { remove: { id: 'old', successor } }),
    );
    expect(errors.map(({ code }) => code)).toEqual(['WRONG_TYPE', 'SAME_NODE', 'NO_SUCH_NODE']);
    expect(errors[0]?.message).toBe('change 1: remove "old": "board" is a board, not a role');
    expect(errors[2]?.message).toBe('change 1: remove "old": there is no node "nobody"');
  });

  it('does not fit when the successor would be part of itself', () => {
    const units = world({ directorates: { old: {}, part: { partOf: 'old' }, heir: { partOf: 'part' } } });
    const error = misfit(units, { remove: { id: 'old', successor: 'heir' } });
    expect(error.code).toBe('PART_OF_CYCLE');
    expect(error.message).toBe(
      'change 1: remove "old": it would close a circle: "heir" is part of "part" is part of "heir"',
    );
  });
});
