import { inDesignationOrder } from '../../structure/designation.js';
import type { ChangeValue } from '../change.js';
import type { Draft } from '../draft.js';
import { Misfit } from '../misfit.js';
import { replaceLine } from './fit-line.js';
import { lineOf } from './lines.js';

export function designate(draft: Draft, { role: id, designation }: ChangeValue<'designate'>): void {
  const role = draft.requireRole(id);
  if (role.designations.includes(designation)) {
    throw new Misfit('CHANGES_NOTHING', `it carries ${designation} already`);
  }
  draft.putNode({ ...role, designations: inDesignationOrder([...role.designations, designation]) });
}

export function undesignate(draft: Draft, { role: id, designation }: ChangeValue<'undesignate'>): void {
  const role = draft.requireRole(id);
  if (!role.designations.includes(designation)) {
    throw new Misfit('CHANGES_NOTHING', `it does not carry ${designation}`);
  }
  draft.putNode({ ...role, designations: role.designations.filter((each) => each !== designation) });
}

/** Whoever held the post no longer does. */
export function appoint(draft: Draft, { role: id, person }: ChangeValue<'appoint'>): void {
  const role = draft.requireRole(id);
  draft.requireType(person, 'Person');
  replaceLine(draft, lineOf(draft, { type: 'HELD_BY', from: id, to: person }));
  if (role.vacant) draft.putNode({ ...role, vacant: false });
}

/** A post of which no holder is recorded becomes one that is known to be vacant. */
export function vacate(draft: Draft, { role: id }: ChangeValue<'vacate'>): void {
  const role = draft.requireRole(id);
  if (role.vacant) throw new Misfit('CHANGES_NOTHING', 'it is vacant already');
  for (const line of draft.linesOfType('HELD_BY', id)) draft.removeLine(line);
  draft.putNode({ ...role, vacant: true });
}
