import { describe, expect, it } from 'vitest';
import { applied, linesOf, misfit, nodeOf } from '../support/changes.js';
import { world } from '../support/world.js';

const council = world({
  roles: { director: { sitsIn: { to: 'people', source: 'protocol ¶1' } }, deputy: {} },
  boards: { board: {} },
  directorates: { people: {}, unit: { partOf: 'people' }, team: { partOf: 'unit' } },
  duties: {
    plan: { dischargedBy: [{ to: 'director', source: 'protocol ¶2', note: 'kept' }, 'board'] },
    report: {},
  },
});

describe('rename', () => {
  it('changes the name and nothing else', () => {
    const after = applied(council, { rename: { id: 'board', name: 'Improvement Board' } });
    expect(after.nodes.filter((node, index) => node !== council.nodes[index])).toEqual([
      { ...nodeOf(council, 'board'), name: 'Improvement Board' },
    ]);
    expect(after.lines).toEqual(council.lines);
  });

  it('does not fit when the name is that, or the node is not there', () => {
    expect(misfit(council, { rename: { id: 'board', name: 'board' } }).code).toBe('CHANGES_NOTHING');
    expect(misfit(council, { rename: { id: 'nobody', name: 'Nobody' } }).code).toBe('NO_SUCH_NODE');
  });
});

describe('move', () => {
  it('puts a role in a directorate, in place of the one where it sat', () => {
    const after = applied(
      council,
      { move: { role: 'director', to: 'unit' } },
      { move: { role: 'deputy', to: 'unit' } },
    );
    expect(after.lines.filter(({ type }) => type === 'SITS_IN')).toEqual([
      { type: 'SITS_IN', from: 'deputy', to: 'unit', source: 'scenario-test' },
      { type: 'SITS_IN', from: 'director', to: 'unit', source: 'scenario-test' },
    ]);
  });

  it('does not fit when the role sits there, though the scenario cites something else', () => {
    const error = misfit(council, { move: { role: 'director', to: 'people' } });
    expect(error.code).toBe('CHANGES_NOTHING');
    expect(error.message).toBe('change 1: move "director": "director" sits in "people" already');
  });

  it('does not fit when one of the two is not there or of another type', () => {
    const codes = [
      { role: 'nobody', to: 'unit' },
      { role: 'director', to: 'nowhere' },
      { role: 'board', to: 'unit' },
      { role: 'director', to: 'board' },
    ].map((move) => misfit(council, { move }).code);
    expect(codes).toEqual(['NO_SUCH_NODE', 'NO_SUCH_NODE', 'WRONG_TYPE', 'WRONG_TYPE']);
  });
});

describe('group', () => {
  it('puts a directorate under another, in place of the one that it was part of', () => {
    const after = applied(council, { group: { directorate: 'team', under: 'people' } });
    expect(after.lines.filter(({ type }) => type === 'PART_OF').map(({ from, to }) => [from, to])).toEqual([
      ['team', 'people'],
      ['unit', 'people'],
    ]);
  });

  it('does not fit when it is part of that already', () => {
    expect(misfit(council, { group: { directorate: 'team', under: 'unit' } }).code).toBe('CHANGES_NOTHING');
  });

  it('does not fit when it would be part of itself', () => {
    const error = misfit(council, { group: { directorate: 'people', under: 'team' } });
    expect(error.code).toBe('PART_OF_CYCLE');
    expect(misfit(council, { group: { directorate: 'people', under: 'people' } }).code).toBe('SAME_NODE');
  });

  it('does not fit when one of the two is not there or no directorate', () => {
    const codes = [
      { directorate: 'nowhere', under: 'unit' },
      { directorate: 'team', under: 'nowhere' },
      { directorate: 'board', under: 'unit' },
      { directorate: 'team', under: 'board' },
    ].map((group) => misfit(council, { group }).code);
    expect(codes).toEqual(['NO_SUCH_NODE', 'NO_SUCH_NODE', 'WRONG_TYPE', 'WRONG_TYPE']);
  });
});

describe('assign', () => {
  const duties = (...entries: unknown[]) =>
    linesOf(applied(council, ...entries)).filter((line) => line.includes('DISCHARGED_BY'));

  it('lets the duty be discharged by exactly the given ones; lines that stay keep their citation and note', () => {
    expect(duties({ assign: { duty: 'plan', to: ['unit', 'director'] } })).toEqual([
      'plan DISCHARGED_BY director (protocol ¶2; kept)',
      'plan DISCHARGED_BY unit (scenario-test)',
    ]);
  });

  it('leaves the duty unassigned when none is given', () => {
    expect(duties({ assign: { duty: 'plan', to: [] } })).toEqual([]);
  });

  it('fits when the duty is discharged by exactly these already, and changes nothing', () => {
    const again = { assign: { duty: 'plan', to: ['director', 'board'] } };
    expect(applied(council, again, { assign: { duty: 'report', to: [] } })).toEqual(council);
  });

  it('does not fit when a node is not there, of a type that discharges nothing, or given twice', () => {
    const codes = [['nobody'], ['report'], ['director', 'director']].map(
      (to) => misfit(council, { assign: { duty: 'plan', to } }).code,
    );
    expect(codes).toEqual(['NO_SUCH_NODE', 'WRONG_TYPE', 'REPEATED']);
  });

  it('does not fit when what is assigned is no duty', () => {
    expect(misfit(council, { assign: { duty: 'board', to: [] } }).code).toBe('WRONG_TYPE');
    expect(misfit(council, { assign: { duty: 'plans', to: [] } }).message).toBe(
      'change 1: assign "plans": there is no such node, did you mean "plan"?',
    );
  });
});
