import { describe, expect, it } from 'vitest';
import { applied, linesOf, misfit, nodeOf } from '../support/changes.js';
import { world } from '../support/world.js';

const council = world({
  sources: { protocol: {} },
  roles: { director: { designations: ['DCS'] }, leader: {} },
  boards: { board: {}, panel: {} },
  directorates: { people: {} },
  people: { 'a-person': {} },
  duties: { places: {} },
});

describe('adding a node', () => {
  it('gives a role all that its entry says', () => {
    const after = applied(council, {
      addRole: {
        id: 'deputy',
        name: 'Deputy Director',
        kind: 'officer',
        alsoKnownAs: ['DD', 'AD'],
        designations: ['DPH', 'DASS'],
        heldBy: 'a-person',
        sitsIn: 'people',
        accountableTo: ['leader'],
        lineManagedBy: [{ to: 'director', source: 'protocol ¶5', note: 'monthly' }],
        assures: ['board'],
        memberOf: ['board', 'panel'],
        source: 'protocol ¶2',
      },
    });
    expect(nodeOf(after, 'deputy')).toEqual({
      type: 'Role',
      id: 'deputy',
      name: 'Deputy Director',
      kind: 'officer',
      alsoKnownAs: ['AD', 'DD'],
      designations: ['DASS', 'DPH'],
      vacant: false,
      source: 'protocol ¶2',
    });
    expect(linesOf(after)).toEqual([
      'deputy ACCOUNTABLE_TO leader (protocol ¶2)',
      'deputy LINE_MANAGED_BY director (protocol ¶5; monthly)',
      'deputy ASSURES board (protocol ¶2)',
      'deputy MEMBER_OF board (protocol ¶2)',
      'deputy MEMBER_OF panel (protocol ¶2)',
      'deputy SITS_IN people (protocol ¶2)',
      'deputy HELD_BY a-person (protocol ¶2)',
    ]);
  });

  it('lets a role without more be an officer whose holder is not recorded', () => {
    const after = applied(council, { addRole: { id: 'deputy', name: 'Deputy', kind: 'external' } });
    expect(nodeOf(after, 'deputy')).toMatchObject({ kind: 'external', vacant: false, designations: [] });
  });

  it('lets a duty reach the DCS and the LMCS when it does not say', () => {
    const after = applied(council, { addDuty: { id: 'plan', name: 'Plan', dischargedBy: ['director'] } });
    expect(nodeOf(after, 'plan')).toMatchObject({ function: null, mustReach: ['DCS', 'LMCS'] });
    expect(linesOf(after)).toEqual(['plan DISCHARGED_BY director (scenario-test)']);
  });

  it('keeps the function and the offices that a duty gives, in enum order', () => {
    const after = applied(council, {
      addDuty: { id: 'plan', name: 'Plan', function: 'health', mustReach: ['DPH', 'DASS'] },
    });
    expect(nodeOf(after, 'plan')).toMatchObject({ function: 'health', mustReach: ['DASS', 'DPH'] });
  });

  it('lets a duty be required by nobody', () => {
    const after = applied(council, { addDuty: { id: 'plan', name: 'Plan', mustReach: [] } });
    expect(nodeOf(after, 'plan')).toMatchObject({ mustReach: [] });
  });

  it('adds boards and directorates with their lines', () => {
    const after = applied(
      council,
      {
        addBoard: { id: 'sub', name: 'Sub', chairedBy: 'leader', partOf: 'board', accountableTo: ['panel'] },
      },
      { addDirectorate: { id: 'unit', name: 'Unit', ledBy: 'director', partOf: 'people' } },
    );
    expect(linesOf(after)).toEqual([
      'sub ACCOUNTABLE_TO panel (scenario-test)',
      'sub CHAIRED_BY leader (scenario-test)',
      'sub PART_OF board (scenario-test)',
      'unit LED_BY director (scenario-test)',
      'unit PART_OF people (scenario-test)',
    ]);
  });

  it('lets a line lead to a node that an earlier change added', () => {
    const after = applied(
      council,
      { addPerson: { id: 'newcomer', name: 'Newcomer' } },
      { addRole: { id: 'deputy', name: 'Deputy', kind: 'officer', heldBy: 'newcomer' } },
    );
    expect(linesOf(after)).toEqual(['deputy HELD_BY newcomer (scenario-test)']);
  });

  it('lets an id be used again once its node was removed', () => {
    const after = applied(
      council,
      { remove: { id: 'board' } },
      { addDuty: { id: 'board', name: 'Now a duty' } },
    );
    expect(nodeOf(after, 'board')?.type).toBe('Duty');
  });
});

describe('adding a node does not fit', () => {
  it('when the id is taken', () => {
    expect(misfit(council, { addBoard: { id: 'director', name: 'Board' } })).toEqual({
      index: 0,
      code: 'ALREADY_EXISTS',
      message: 'change 1: addBoard "director": the id is taken by the role "director"',
    });
  });

  it('when an earlier change took the id, and says which', () => {
    const person = { addPerson: { id: 'newcomer', name: 'Newcomer' } };
    expect(misfit(council, { rename: { id: 'board', name: 'B' } }, person, person)).toEqual({
      index: 2,
      code: 'ALREADY_EXISTS',
      message: 'change 3: addPerson "newcomer": the id is taken by the person "Newcomer"; change 2 added it',
    });
  });

  it('when a line of it leads nowhere', () => {
    const error = misfit(council, {
      addRole: { id: 'deputy', name: 'D', kind: 'officer', lineManagedBy: ['directr'] },
    });
    expect(error.code).toBe('NO_SUCH_NODE');
    expect(error.message).toBe(
      'change 1: addRole "deputy": there is no node "directr", did you mean "director"?',
    );
  });

  it('when a line of it leads to a node that only a later change adds', () => {
    const error = misfit(
      council,
      { addDuty: { id: 'plan', name: 'Plan', dischargedBy: ['deputy'] } },
      { addRole: { id: 'deputy', name: 'Deputy', kind: 'officer' } },
    );
    expect(error).toMatchObject({ index: 0, code: 'NO_SUCH_NODE' });
  });

  it('when a line of it joins what its type does not join', () => {
    const error = misfit(council, { addDuty: { id: 'plan', name: 'Plan', dischargedBy: ['a-person'] } });
    expect(error.code).toBe('WRONG_TYPE');
    expect(error.message).toBe(
      'change 1: addDuty "plan": "a-person" is a person, and DISCHARGED_BY lines go to a role, board or directorate only',
    );
  });

  it('when a line of it leads to itself', () => {
    const error = misfit(council, { addBoard: { id: 'new', name: 'New', assures: ['new'] } });
    expect(error).toMatchObject({ code: 'SAME_NODE' });
  });

  it('when a list names the same twice', () => {
    const role = { id: 'deputy', name: 'Deputy', kind: 'officer' };
    const errors = [
      misfit(council, { addRole: { ...role, designations: ['DCS', 'DCS'] } }),
      misfit(council, { addRole: { ...role, alsoKnownAs: ['D', 'D'] } }),
      misfit(council, { addDuty: { id: 'plan', name: 'Plan', mustReach: ['DPH', 'DPH'] } }),
    ];
    expect(errors.map(({ code }) => code)).toEqual(['REPEATED', 'REPEATED', 'REPEATED']);
    expect(errors[0]?.message).toBe('change 1: addRole "deputy": "designations" names "DCS" twice');
  });

  it('when two of its lines are the same', () => {
    const error = misfit(council, {
      addRole: { id: 'deputy', name: 'Deputy', kind: 'officer', memberOf: ['board', 'board'] },
    });
    expect(error.code).toBe('ALREADY_EXISTS');
    expect(error.message).toBe('change 1: addRole "deputy": "deputy" is a member of "board" already');
  });

  it('when a role is vacant and held', () => {
    const error = misfit(council, {
      addRole: { id: 'deputy', name: 'Deputy', kind: 'officer', vacant: true, heldBy: 'a-person' },
    });
    expect(error.code).toBe('VACANT_AND_HELD');
  });
});
