import type { Change } from '../../server/scenario/change.js';
import type { Action, ActionGroup } from '../app/action.js';
import { go } from '../view/use-view.js';
import type { ScenarioDraft, SourceOfScenario } from '../view/view.js';
import { withDocument } from './documents.js';
import { opened } from './opened.js';
import { withSteps } from './draft.js';
import type { FormValues } from './form-values.js';
import type { ChangeKind } from '../../server/scenario/change.js';
import type { PossibleChange } from './possible-changes.js';

/** A form for a step: a new one, or one that is there already. */
export interface AskedStep {
  /** Null: the form asks for it first. */
  readonly kind: ChangeKind | null;
  readonly values: FormValues | null;
  /** The step that is edited. */
  readonly edited: { readonly index: number; readonly change: Change } | null;
}

export const stepForm = opened<AskedStep>();

/** A menu of what can be done to something, at a place on the screen. */
export interface PlacedMenu {
  readonly label: string;
  readonly groups: readonly ActionGroup[];
  readonly at: { readonly x: number; readonly y: number };
}

export const placedMenu = opened<PlacedMenu>();

/** Adds steps to the end of the scenario at hand, with a document that they cite, and shows them. */
export function addSteps(changes: readonly Change[], document: SourceOfScenario | null = null): void {
  go((view) => {
    const draft = withSteps(view.draft, changes);
    return { ...view, panel: 'what-if', draft: document ? withDocument(draft, document) : draft };
  });
}

/** Puts another list of steps in the place of the one at hand. */
export function setDraft(change: (draft: ScenarioDraft) => ScenarioDraft): void {
  go((view) => (view.draft ? { ...view, draft: change(view.draft) } : view));
}

/** What can be changed as actions, of which each adds its step or asks for the rest of it. */
export function actionsOf(changes: readonly PossibleChange[]): readonly Action[] {
  return changes.map(({ id, label, does }): Action => {
    if ('among' in does) return { id, label, does: { among: actionsOf(does.among) } };
    if ('change' in does)
      return {
        id,
        label,
        does: () => {
          addSteps([does.change]);
        },
      };
    const { kind, values } = does;
    return {
      id,
      label,
      does: () => {
        stepForm.open({ kind, values, edited: null });
      },
    };
  });
}
