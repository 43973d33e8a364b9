import { describe, expect, it } from 'vitest';
import { applied, linesOf, misfit, nodeOf } from '../support/changes.js';
import { world } from '../support/world.js';

const council = world({
  roles: {
    director: { designations: ['DCS'], heldBy: 'one' },
    deputy: { vacant: true },
    chief: {},
  },
  boards: { board: {} },
  people: { one: {}, two: {} },
});

describe('designate and undesignate', () => {
  it('let a role carry one office more or less, in enum order', () => {
    const after = applied(
      council,
      { designate: { role: 'director', designation: 'DPH' } },
      { designate: { role: 'director', designation: 'DASS' } },
      { designate: { role: 'chief', designation: 'DCS' } },
    );
    expect(nodeOf(after, 'director')).toMatchObject({ designations: ['DCS', 'DASS', 'DPH'] });
    expect(nodeOf(after, 'chief')).toMatchObject({ designations: ['DCS'] });
    const less = applied(after, { undesignate: { role: 'director', designation: 'DASS' } });
    expect(nodeOf(less, 'director')).toMatchObject({ designations: ['DCS', 'DPH'] });
  });

  it('do not fit when the role carries the office already, or does not', () => {
    expect(misfit(council, { designate: { role: 'director', designation: 'DCS' } })).toMatchObject({
      code: 'CHANGES_NOTHING',
      message: 'change 1: designate "director": it carries DCS already',
    });
    expect(misfit(council, { undesignate: { role: 'director', designation: 'LMCS' } })).toMatchObject({
      code: 'CHANGES_NOTHING',
      message: 'change 1: undesignate "director": it does not carry LMCS',
    });
  });

  it.each(['designate', 'undesignate'])('%s does not fit what is no role', (kind) => {
    const codes = ['board', 'nobody'].map(
      (role) => misfit(council, { [kind]: { role, designation: 'DCS' } }).code,
    );
    expect(codes).toEqual(['WRONG_TYPE', 'NO_SUCH_NODE']);
  });
});

describe('appoint', () => {
  it('lets a person hold a role in place of who did', () => {
    const after = applied(council, { appoint: { role: 'director', person: 'two' } });
    expect(linesOf(after)).toEqual(['director HELD_BY two (scenario-test)']);
  });

  it('ends a vacancy', () => {
    const after = applied(council, { appoint: { role: 'deputy', person: 'one' } });
    expect(nodeOf(after, 'deputy')).toMatchObject({ vacant: false });
    expect(linesOf(after)).toHaveLength(2);
  });

  it('does not fit when the person holds the role', () => {
    expect(misfit(council, { appoint: { role: 'director', person: 'one' } }).code).toBe('CHANGES_NOTHING');
  });

  it('does not fit when the one is no role or the other no person', () => {
    const codes = [
      { role: 'board', person: 'one' },
      { role: 'nobody', person: 'one' },
      { role: 'director', person: 'chief' },
      { role: 'director', person: 'nobody' },
    ].map((appoint) => misfit(council, { appoint }).code);
    expect(codes).toEqual(['WRONG_TYPE', 'NO_SUCH_NODE', 'WRONG_TYPE', 'NO_SUCH_NODE']);
  });
});

describe('vacate', () => {
  it('takes the holder away and says that the role is vacant', () => {
    const after = applied(council, { vacate: { role: 'director' } });
    expect(linesOf(after)).toEqual([]);
    expect(nodeOf(after, 'director')).toMatchObject({ vacant: true, designations: ['DCS'] });
  });

  it('lets a role be known as vacant of which no holder is recorded', () => {
    expect(nodeOf(applied(council, { vacate: { role: 'chief' } }), 'chief')).toMatchObject({ vacant: true });
  });

  it('does not fit when the role is vacant, even by an earlier change', () => {
    expect(misfit(council, { vacate: { role: 'deputy' } })).toMatchObject({
      code: 'CHANGES_NOTHING',
      message: 'change 1: vacate "deputy": it is vacant already',
    });
    const error = misfit(council, { remove: { id: 'one' } }, { vacate: { role: 'director' } });
    expect(error).toMatchObject({ index: 1, code: 'CHANGES_NOTHING' });
  });

  it('does not fit what is no role', () => {
    expect(misfit(council, { vacate: { role: 'board' } }).code).toBe('WRONG_TYPE');
    expect(misfit(council, { vacate: { role: 'nobody' } }).code).toBe('NO_SUCH_NODE');
  });
});
