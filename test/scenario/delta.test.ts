import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../server/scenario/apply-changes.js';
import { applyDelta } from '../../server/scenario/apply-delta.js';
import type { Delta } from '../../server/scenario/delta.js';
import { differenceOf } from '../../server/scenario/difference.js';
import type { Structure } from '../../server/structure/model.js';
import { applied, changes, PROVENANCE } from '../support/changes.js';
import { world } from '../support/world.js';

const council = world({
  roles: { director: { memberOf: ['board'] }, chief: {} },
  boards: { board: {} },
  duties: { plan: { dischargedBy: ['board'] } },
});

function deltaOf(structure: Structure, ...entries: readonly unknown[]): Delta {
  const result = applyChanges(structure, changes(...entries), PROVENANCE);
  if (!result.ok) throw new Error(result.error.message);
  return result.delta;
}

function rows({ rows }: Delta): string[] {
  return rows.map(({ type, id, before, after }) => {
    const what = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return `${type} ${id} ${what}`;
  });
}

describe('the delta of changes', () => {
  it('has a row for each node, line and source that became other, sorted by type and id', () => {
    const delta = deltaOf(
      council,
      { addBoard: { id: 'assembly', name: 'Assembly', chairedBy: 'chief' } },
      { rename: { id: 'chief', name: 'Chief' } },
      { assign: { duty: 'plan', to: ['director'] } },
    );
    expect(rows(delta)).toEqual([
      'Role chief changed',
      'Board assembly added',
      'Line CHAIRED_BY:assembly:chief added',
      'Line DISCHARGED_BY:plan:board removed',
      'Line DISCHARGED_BY:plan:director added',
      'Source scenario-test added',
    ]);
    expect(delta.header).toBeNull();
  });

  it('has no row for what is again as it was', () => {
    const there = { type: 'ACCOUNTABLE_TO', from: 'director', to: 'chief', source: 'protocol' };
    const delta = deltaOf(
      council,
      { addLine: there },
      { rename: { id: 'board', name: 'B' } },
      { rename: { id: 'board', name: 'board' } },
      { removeLine: { type: there.type, from: there.from, to: there.to } },
    );
    expect(delta).toEqual({ header: null, rows: [] });
  });

  it('changes a line whose citation alone is another', () => {
    const line = { type: 'MEMBER_OF', from: 'director', to: 'board' };
    const delta = deltaOf(council, { removeLine: line }, { addLine: { ...line, source: 'protocol ¶9' } });
    expect(rows(delta)).toEqual(['Line MEMBER_OF:director:board changed']);
  });

  it('removes one node and adds another when an id passes to another type, and keeps equal lines', () => {
    const delta = deltaOf(
      council,
      { remove: { id: 'board' } },
      { addRole: { id: 'board', name: 'Now a post', kind: 'officer', source: 'protocol' } },
      { addLine: { type: 'DISCHARGED_BY', from: 'plan', to: 'board', source: 'protocol' } },
    );
    expect(rows(delta)).toEqual([
      'Role board added',
      'Board board removed',
      'Line MEMBER_OF:director:board removed',
    ]);
    const result = applyDelta(council, delta);
    expect(result.ok && result.structure?.lines).toHaveLength(1);
  });
});

describe('the difference of two structures', () => {
  it('is empty for the same content in another order', () => {
    const { nodes, lines, sources } = council;
    const turned = { ...council, nodes: nodes.toReversed(), lines: lines.toReversed(), sources };
    expect(differenceOf(council, turned)).toEqual({ header: null, rows: [] });
  });

  it('has the header when that is another', () => {
    const later = { ...council, name: 'Later' };
    const { id, date, council: name } = council;
    expect(differenceOf(council, later)).toEqual({
      header: {
        before: { id, date, council: name, name: 'World' },
        after: { id, date, council: name, name: 'Later' },
      },
      rows: [],
    });
    expect(applyDelta(council, differenceOf(council, later))).toEqual({ ok: true, structure: later });
  });
});

describe('a delta does not fit', () => {
  const delta = deltaOf(council, { rename: { id: 'board', name: 'B' } }, { remove: { id: 'chief' } });

  it('when a row is not as it was', () => {
    const renamed = applied(council, { rename: { id: 'board', name: 'Other' } });
    expect(applyDelta(renamed, delta)).toEqual({
      ok: false,
      error: {
        row: { type: 'Board', id: 'board' },
        message: 'the delta does not fit: the board "board" is not as it was',
      },
    });
    expect(applyDelta(applied(council, { remove: { id: 'chief' } }), delta).ok).toBe(false);
  });

  it('when a row is there already', () => {
    const added = deltaOf(council, { addPerson: { id: 'new', name: 'New' } });
    const taken = applied(council, { addBoard: { id: 'new', name: 'New' } });
    expect(applyDelta(taken, added)).toMatchObject({ ok: false, error: { row: { id: 'new' } } });
  });

  it('when a line would lose an end', () => {
    const lined = applied(council, { addLine: { type: 'ASSURES', from: 'director', to: 'chief' } });
    expect(applyDelta(lined, delta)).toMatchObject({
      ok: false,
      error: { row: { type: 'Role', id: 'chief' } },
    });
    const line = deltaOf(council, {
      addLine: { type: 'ASSURES', from: 'director', to: 'chief', source: 'protocol' },
    });
    const without = applied(council, { remove: { id: 'chief' } });
    expect(applyDelta(without, line)).toMatchObject({ ok: false, error: { row: { type: 'Line' } } });
  });

  it('when the header is another, or there is no structure', () => {
    const later = { ...council, name: 'Later' };
    const error = { ok: false, error: { row: null } };
    expect(applyDelta({ ...council, name: 'Third' }, differenceOf(council, later))).toMatchObject(error);
    expect(applyDelta(council, differenceOf(null, council))).toMatchObject(error);
    expect(applyDelta(null, delta).ok).toBe(false);
    expect(applyDelta(null, { header: null, rows: [] })).toEqual({ ok: true, structure: null });
  });

  it('when it deletes a structure and leaves something', () => {
    const { header } = differenceOf(council, null);
    expect(applyDelta(council, { header, rows: [] })).toMatchObject({ ok: false, error: { row: null } });
  });
});
