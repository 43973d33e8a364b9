import type { Change } from '../../server/scenario/change.js';
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

/** A menu of changes at a place on the screen. */
export interface PlacedMenu {
  readonly label: string;
  readonly changes: readonly PossibleChange[];
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

/** Does what was chosen from a menu: adds the step, or asks for the rest of it. */
export function choose({ does }: PossibleChange): void {
  placedMenu.close();
  if ('change' in does) addSteps([does.change]);
  else if ('kind' in does) stepForm.open({ kind: does.kind, values: does.values, edited: null });
}
