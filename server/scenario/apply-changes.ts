import type { Structure } from '../structure/model.js';
import type { ChangeError } from './change-error.js';
import type { Change, ChangeKind, ChangeValue } from './change.js';
import { addBoard, addDirectorate, addDuty, addPerson, addRole } from './changes/add.js';
import { addLine, redirect, removeLine } from './changes/lines.js';
import { merge } from './changes/merge.js';
import { remove, rename } from './changes/nodes.js';
import { appoint, designate, undesignate, vacate } from './changes/offices.js';
import { assign, group, move } from './changes/places.js';
import type { Delta } from './delta.js';
import { Draft, type Provenance } from './draft.js';
import { Misfit } from './misfit.js';

export type { Provenance } from './draft.js';

export type ApplyResult =
  | { readonly ok: true; readonly structure: Structure; readonly delta: Delta }
  | { readonly ok: false; readonly error: ChangeError };

/** What a list of changes did to a structure, in all and one after the other. */
export interface Steps {
  readonly structure: Structure;
  readonly delta: Delta;
  /** One a change: what it did to what the one before left. */
  readonly steps: readonly Delta[];
}

export type StepsResult =
  ({ readonly ok: true } & Steps) | { readonly ok: false; readonly error: ChangeError };

/**
 * Applies changes to a structure, one after the other, each to what the one before left; the structure itself stays as
 * it is. This and the folder `changes` are the only place that knows what a change means (docs/changes.md).
 *
 * The first change that does not fit ends it, with nothing done. Without changes, the result is the structure, with an
 * empty delta. A change takes time by what it touches; the result copies the lists of nodes and lines that changed.
 *
 * @param structure a valid structure
 * @param provenance what additions cite, and the sources that may be cited; a source enters with its first citation
 */
export function applyChanges(
  structure: Structure,
  changes: readonly Change[],
  provenance: Provenance,
): ApplyResult {
  const draft = new Draft(structure, provenance);
  const error = applyAll(draft, changes);
  return error ? { ok: false, error } : { ok: true, structure: draft.structure(), delta: draft.delta() };
}

/** The same as {@link applyChanges}, with a delta for each change besides. Takes time linear in what the changes touch. */
export function applySteps(
  structure: Structure,
  changes: readonly Change[],
  provenance: Provenance,
): StepsResult {
  const draft = new Draft(structure, provenance);
  const steps: Delta[] = [];
  const error = applyAll(draft, changes, () => steps.push(draft.endStep()));
  return error
    ? { ok: false, error }
    : { ok: true, structure: draft.structure(), delta: draft.delta(), steps };
}

/** Applies the changes until one does not fit, and says why it does not. */
function applyAll(draft: Draft, changes: readonly Change[], afterEach?: () => void): ChangeError | null {
  for (const [index, change] of changes.entries()) {
    const misfit = misfitOf(() => {
      draft.begin(subjectOf(change));
      apply(draft, change);
    });
    if (misfit) {
      const message = `change ${index + 1}: ${headOf(change)}: ${misfit.message}`;
      return { index, code: misfit.code, message };
    }
    afterEach?.();
  }
  if (changes.length === 0) return null;
  const misfit = misfitOf(() => {
    draft.requireSources();
  });
  return misfit && { index: 0, code: misfit.code, message: misfit.message };
}

function misfitOf(attempt: () => void): Misfit | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof Misfit) return error;
    throw error;
  }
}

/** What each kind of change does to a draft. */
const RULES: { readonly [Kind in ChangeKind]: (draft: Draft, value: ChangeValue<Kind>) => void } = {
  addRole,
  addPerson,
  addDirectorate,
  addBoard,
  addDuty,
  rename,
  remove,
  merge,
  move,
  group,
  addLine,
  removeLine,
  redirect,
  assign,
  designate,
  undesignate,
  appoint,
  vacate,
};

function apply<Kind extends ChangeKind>(draft: Draft, change: Change<Kind>): void {
  RULES[change.kind](draft, change.value);
}

/** The id of the node that a change is about; a change to a line is about none. */
function subjectOf({ value }: Change): string {
  if ('id' in value) return value.id;
  if ('into' in value) return value.into;
  if ('role' in value) return value.role;
  if ('directorate' in value) return value.directorate;
  return 'duty' in value ? value.duty : '';
}

/** The change in the words of its file, as an error begins. */
function headOf(change: Change): string {
  switch (change.kind) {
    case 'addLine':
    case 'removeLine':
    case 'redirect': {
      const { type, from, to } = change.value;
      return `${change.kind} ${type} from "${from}" to "${to}"`;
    }
    case 'merge':
      return `merge into "${change.value.into}"`;
    default:
      return `${change.kind} "${subjectOf(change)}"`;
  }
}
