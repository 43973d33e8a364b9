import { useSyncExternalStore } from 'react';
import { currentView, go, onView } from '../view/use-view.js';
import type { View } from '../view/view.js';

/** A state of the scenario at hand. */
export type State = Pick<View, 'structure' | 'scenario' | 'draft'>;

/** The states that the scenario at hand has had since the page was opened, and which of them it has. */
export interface Trail {
  readonly states: readonly State[];
  readonly at: number;
}

/** The trail after another state was seen: Back and Forward go along it, anything else goes on from where it is. */
export function after(trail: Trail, state: State): Trail {
  const { states, at } = trail;
  const now = states[at];
  if (now?.structure !== state.structure) return { states: [state], at: 0 };
  if (isSame(now, state)) return trail;
  if (state.draft !== null && hasSameSteps(now, state)) return { states: renamed(states, now, state), at };
  if (isSame(states[at - 1], state)) return { states, at: at - 1 };
  if (isSame(states[at + 1], state)) return { states, at: at + 1 };
  return { states: [...states.slice(0, at + 1), state], at: at + 1 };
}

function isSame(one: State | undefined, other: State): boolean {
  return one?.scenario === other.scenario && hasSameSteps(one, other);
}

function hasSameSteps(one: State, other: State): boolean {
  return JSON.stringify(one.draft) === JSON.stringify(other.draft);
}

/** To save the steps, or to delete what they were saved as, is no step that could be taken back: all that led there is of it. */
function renamed(states: readonly State[], now: State, { scenario }: State): readonly State[] {
  return states.map((state) =>
    state.scenario === now.scenario && state.draft !== null ? { ...state, scenario } : state,
  );
}

let trail: Trail = { states: [], at: 0 };

function follow(): Trail {
  const { structure, scenario, draft } = currentView();
  const next = after(trail, { structure, scenario, draft });
  trail = next;
  return trail;
}

/** Forgets what the steps have been, once they are a revision: there is nothing of them to make again. */
export function forgetTrail(): void {
  trail = { states: [], at: 0 };
}

export interface Undoing {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Takes back the last change to the steps, or makes it again; null where there is none. */
export function useUndo(): Undoing {
  const { states, at } = useSyncExternalStore(onView, follow);
  const to = (state: State | undefined) =>
    state
      ? () => {
          go({ draft: state.draft, scenario: state.scenario });
        }
      : null;
  return { undo: to(states[at - 1]), redo: to(states[at + 1]) };
}
