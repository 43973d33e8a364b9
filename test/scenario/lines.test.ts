import { describe, expect, it } from 'vitest';
import { applied, linesOf, misfit } from '../support/changes.js';
import { world } from '../support/world.js';

const council = world({
  roles: { director: {}, chief: {}, leader: {} },
  boards: { board: { chairedBy: 'leader' }, panel: { partOf: 'board' } },
  directorates: { people: { ledBy: 'director' }, unit: { partOf: 'people' }, team: { partOf: 'unit' } },
  people: { 'a-person': {} },
  duties: { plan: {} },
});
const managed = { type: 'LINE_MANAGED_BY', from: 'director', to: 'chief' };
const beside = (after: ReturnType<typeof applied>) =>
  linesOf(after).filter((line) => !linesOf(council).includes(line));

describe('addLine', () => {
  it('adds a line that cites the scenario', () => {
    expect(beside(applied(council, { addLine: managed }))).toEqual([
      'director LINE_MANAGED_BY chief (scenario-test)',
    ]);
  });

  it('adds a line with a citation and a note of its own', () => {
    const line = { ...managed, source: 'protocol ¶5', note: 'monthly' };
    expect(beside(applied(council, { addLine: line }))).toEqual([
      'director LINE_MANAGED_BY chief (protocol ¶5; monthly)',
    ]);
  });

  it('joins the same two nodes by lines of several types', () => {
    const after = applied(council, { addLine: managed }, { addLine: { ...managed, type: 'ASSURES' } });
    expect(beside(after)).toHaveLength(2);
  });

  it('lets a duty be discharged', () => {
    const line = { type: 'DISCHARGED_BY', from: 'plan', to: 'people' };
    expect(beside(applied(council, { addLine: line }))).toEqual([
      'plan DISCHARGED_BY people (scenario-test)',
    ]);
  });

  it('lets accountability go round in a circle', () => {
    const line = { type: 'ACCOUNTABLE_TO', from: 'chief', to: 'director' };
    expect(() => applied(council, { addLine: managed }, { addLine: line })).not.toThrow();
  });

  it('does not fit when the line is there, whatever it cites', () => {
    const again = { addLine: { ...managed, source: 'protocol ¶6' } };
    expect(misfit(council, { addLine: managed }, again)).toEqual({
      index: 1,
      code: 'ALREADY_EXISTS',
      message:
        'change 2: addLine LINE_MANAGED_BY from "director" to "chief": "director" is line managed by "chief" already; change 1 added it',
    });
  });

  it('does not fit when it would be a second target', () => {
    const error = misfit(council, { addLine: { type: 'CHAIRED_BY', from: 'board', to: 'chief' } });
    expect(error.code).toBe('SECOND_TARGET');
    expect(error.message).toContain(
      ': "board" is chaired by "leader", and it has at most one CHAIRED_BY line',
    );
  });

  it.each([
    ['LINE_MANAGED_BY', 'board', 'chief', '"board" is a board, and LINE_MANAGED_BY lines leave a role only'],
    ['LED_BY', 'unit', 'board', '"board" is a board, and LED_BY lines go to a role only'],
    ['PART_OF', 'board', 'people', '"people" is a directorate, not a board'],
    ['DISCHARGED_BY', 'plan', 'a-person', '"a-person" is a person, and DISCHARGED_BY lines go to'],
    ['MEMBER_OF', 'plan', 'board', '"plan" is a duty, and MEMBER_OF lines leave a role only'],
  ])('does not fit when %s does not join %s to %s', (type, from, to, message) => {
    const error = misfit(council, { addLine: { type, from, to } });
    expect(error.code).toBe('WRONG_TYPE');
    expect(error.message).toContain(message);
  });

  it('does not fit when it joins a node to itself', () => {
    const error = misfit(council, { addLine: { type: 'ASSURES', from: 'board', to: 'board' } });
    expect(error.code).toBe('SAME_NODE');
    expect(error.message).toContain('a line cannot join "board" to itself');
  });

  it('does not fit when something would be part of itself', () => {
    const error = misfit(council, { addLine: { type: 'PART_OF', from: 'people', to: 'team' } });
    expect(error.code).toBe('PART_OF_CYCLE');
    expect(error.message).toContain('"people" is part of "team" is part of "unit" is part of "people"');
  });

  it('does not fit when an end is not there', () => {
    const error = misfit(council, { remove: { id: 'chief' } }, { addLine: managed });
    expect(error.code).toBe('NO_SUCH_NODE');
    expect(error.message).toContain('there is no node "chief"; change 1 removed it');
  });

  it('does not fit when it is about who holds a post', () => {
    const error = misfit(council, { addLine: { type: 'HELD_BY', from: 'director', to: 'a-person' } });
    expect(error.code).toBe('HELD_BY_LINE');
  });
});

describe('removeLine', () => {
  it('removes the one line and no parallel one', () => {
    const after = applied(
      council,
      { addLine: managed },
      { addLine: { ...managed, type: 'ASSURES' } },
      { removeLine: managed },
    );
    expect(beside(after)).toEqual(['director ASSURES chief (scenario-test)']);
  });

  it('lets the line be added again', () => {
    const line = { type: 'LED_BY', from: 'people', to: 'director' };
    const after = applied(council, { removeLine: line }, { addLine: { ...line, source: 'protocol ¶9' } });
    expect(beside(after)).toEqual(['people LED_BY director (protocol ¶9)']);
  });

  it('does not fit when there is no such line, and says which change removed it', () => {
    expect(misfit(council, { removeLine: managed }).message).toBe(
      'change 1: removeLine LINE_MANAGED_BY from "director" to "chief": there is no such line',
    );
    const line = { type: 'LED_BY', from: 'people', to: 'director' };
    const error = misfit(council, { removeLine: line }, { removeLine: line });
    expect(error).toMatchObject({ index: 1, code: 'NO_SUCH_LINE' });
    expect(error.message).toContain('there is no such line; change 1 removed it');
  });

  it('names a line of its type that is there instead', () => {
    const error = misfit(council, { removeLine: { type: 'CHAIRED_BY', from: 'board', to: 'chief' } });
    expect(error.message).toContain(': there is no such line; "board" is chaired by "leader"');
  });

  it('does not fit when an end is not there, or it is about who holds a post', () => {
    const errors = [
      misfit(council, { removeLine: { ...managed, to: 'nobody' } }),
      misfit(council, { removeLine: { ...managed, type: 'HELD_BY' } }),
    ];
    expect(errors.map(({ code }) => code)).toEqual(['NO_SUCH_NODE', 'HELD_BY_LINE']);
  });
});

describe('redirect', () => {
  const chair = { type: 'CHAIRED_BY', from: 'board', to: 'leader' };

  it('leads the line elsewhere, with the citation of the scenario', () => {
    expect(beside(applied(council, { redirect: { ...chair, newTo: 'chief' } }))).toEqual([
      'board CHAIRED_BY chief (scenario-test)',
    ]);
  });

  it('gives the line a citation and a note of its own', () => {
    const redirect = { ...chair, newTo: 'chief', source: 'protocol ¶8', note: 'interim' };
    const after = applied(council, { redirect });
    expect(beside(after)).toEqual(['board CHAIRED_BY chief (protocol ¶8; interim)']);
    expect(after.lines).toHaveLength(council.lines.length);
  });

  it('does not keep the note of the line that was', () => {
    const noted = { addLine: { ...managed, note: 'monthly' } };
    const after = applied(council, noted, { redirect: { ...managed, newTo: 'leader' } });
    expect(beside(after)).toEqual(['director LINE_MANAGED_BY leader (scenario-test)']);
  });

  it('may turn a part of a whole round', () => {
    const after = applied(
      council,
      { removeLine: { type: 'PART_OF', from: 'unit', to: 'people' } },
      { redirect: { type: 'PART_OF', from: 'team', to: 'unit', newTo: 'people' } },
      { addLine: { type: 'PART_OF', from: 'unit', to: 'team' } },
    );
    expect(beside(after)).toEqual([
      'team PART_OF people (scenario-test)',
      'unit PART_OF team (scenario-test)',
    ]);
  });

  it('does not fit when nothing would change', () => {
    expect(misfit(council, { redirect: { ...chair, newTo: 'leader' } }).code).toBe('CHANGES_NOTHING');
  });

  it('does not fit when there is no such line', () => {
    expect(misfit(council, { redirect: { ...managed, newTo: 'leader' } }).code).toBe('NO_SUCH_LINE');
  });

  it('does not fit when the new end is not there, is the lower one, or of a type that the line does not join', () => {
    const codes = ['nobody', 'board', 'plan'].map(
      (newTo) => misfit(council, { redirect: { ...chair, newTo } }).code,
    );
    expect(codes).toEqual(['NO_SUCH_NODE', 'SAME_NODE', 'WRONG_TYPE']);
  });

  it('does not fit when such a line leads there already', () => {
    const other = { ...managed, to: 'leader' };
    const error = misfit(
      council,
      { addLine: managed },
      { addLine: other },
      { redirect: { ...managed, newTo: 'leader' } },
    );
    expect(error).toMatchObject({ index: 2, code: 'ALREADY_EXISTS' });
  });

  it('does not fit when something would be part of itself', () => {
    const redirect = { type: 'PART_OF', from: 'unit', to: 'people', newTo: 'team' };
    expect(misfit(council, { redirect }).code).toBe('PART_OF_CYCLE');
  });

  it('does not fit when it is about who holds a post', () => {
    const redirect = { type: 'HELD_BY', from: 'director', to: 'a-person', newTo: 'a-person' };
    expect(misfit(council, { redirect }).code).toBe('HELD_BY_LINE');
  });
});
