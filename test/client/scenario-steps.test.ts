import { describe, expect, it } from 'vitest';
import {
  countedChanges,
  countedPlaces,
  withChangeAt,
  withMoved,
  withoutStep,
  withPassedOver,
  withSteps,
} from '../../client/scenario/draft.js';
import { after, type State, type Trail } from '../../client/scenario/trail.js';
import type { ScenarioDraft } from '../../client/view/view.js';
import { changes } from '../support/changes.js';

function draftOf(...ids: readonly string[]): ScenarioDraft {
  return withSteps(null, changes(...ids.map((id) => ({ remove: { id } }))));
}

function idsOf({ steps }: ScenarioDraft): string[] {
  return steps.map(({ change }) => ('id' in change.value ? change.value.id : ''));
}

describe('the steps of a scenario', () => {
  it('begin with the first that is added', () => {
    expect(idsOf(draftOf('a', 'b'))).toEqual(['a', 'b']);
  });

  it.each([
    { moved: [0], before: 2, order: ['b', 'a', 'c'] },
    { moved: [0], before: 3, order: ['b', 'c', 'a'] },
    { moved: [2], before: 0, order: ['c', 'a', 'b'] },
    { moved: [0, 2], before: 2, order: ['b', 'a', 'c'] },
    { moved: [1], before: 1, order: ['a', 'b', 'c'] },
  ])('stand as $order after $moved went before $before', ({ moved, before, order }) => {
    expect(idsOf(withMoved(draftOf('a', 'b', 'c'), new Set(moved), before))).toEqual(order);
  });

  it('count in order, without those that are passed over', () => {
    const draft = withPassedOver(draftOf('a', 'b', 'c'), 1, true);
    expect(countedPlaces(draft)).toEqual([0, null, 1]);
    expect(countedChanges(draft)).toEqual(countedChanges(draftOf('a', 'c')));
    expect(countedPlaces(withPassedOver(draft, 1, false))).toEqual([0, 1, 2]);
  });

  it('can be changed and deleted one by one', () => {
    const [other] = changes({ remove: { id: 'z' } });
    if (!other) throw new Error('one change was given');
    expect(idsOf(withChangeAt(draftOf('a', 'b'), 1, other))).toEqual(['a', 'z']);
    expect(idsOf(withoutStep(draftOf('a', 'b'), 0))).toEqual(['b']);
  });
});

describe('the trail of what the steps have been', () => {
  const state = (...ids: readonly string[]): State => ({
    structure: 'kent',
    scenario: null,
    draft: draftOf(...ids),
  });
  const seen = (...states: readonly State[]) => states.reduce<Trail>(after, { states: [], at: 0 });

  it('goes back and forward without forgetting', () => {
    const trail = seen(state('a'), state('a', 'b'), state('a'));
    expect(trail).toMatchObject({ at: 0, states: [{}, {}] });
    expect(after(trail, state('a', 'b')).at).toBe(1);
  });

  it('forgets what was undone when something else is done', () => {
    const trail = seen(state('a'), state('a', 'b'), state('a'), state('c'));
    expect(trail.states).toEqual([state('a'), state('c')]);
    expect(trail.at).toBe(1);
  });

  it('keeps what was done before the steps were saved, under the name they were saved by', () => {
    const start: State = { structure: 'kent', scenario: null, draft: null };
    const saved = (state: State): State => ({ ...state, scenario: 'mine' });
    const trail = seen(start, state('a'), state('a', 'b'), saved(state('a', 'b')));
    expect(trail).toEqual({ states: [start, saved(state('a')), saved(state('a', 'b'))], at: 2 });
    expect(after(trail, saved(state('a'))).at).toBe(1);
  });

  it('begins anew with another council', () => {
    const other = { ...state('a'), structure: 'bromley' };
    expect(seen(state('a'), state('b'), other)).toEqual({ states: [other], at: 0 });
  });
});
