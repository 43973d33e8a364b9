import type { StructureFile } from '../../structure/file/schema.js';
import { structureOf } from '../../structure/file/structure-of.js';
import type { ChangeValue } from '../change.js';
import type { Draft } from '../draft.js';
import { Misfit, refuseRepeated } from '../misfit.js';
import { fitLine } from './fit-line.js';

type Addition = ChangeValue<'addRole' | 'addPerson' | 'addDirectorate' | 'addBoard' | 'addDuty'>;

export function addRole(draft: Draft, value: ChangeValue<'addRole'>): void {
  refuseRepeated(value.designations, 'designations');
  if (value.vacant === true && value.heldBy !== undefined) {
    throw new Misfit('VACANT_AND_HELD', 'it is vacant and has "heldBy"; leave one of the two out');
  }
  add(draft, { roles: [entryOf(draft, value)] });
}

export function addPerson(draft: Draft, value: ChangeValue<'addPerson'>): void {
  add(draft, { people: [entryOf(draft, value)] });
}

export function addDirectorate(draft: Draft, value: ChangeValue<'addDirectorate'>): void {
  add(draft, { directorates: [entryOf(draft, value)] });
}

export function addBoard(draft: Draft, value: ChangeValue<'addBoard'>): void {
  add(draft, { boards: [entryOf(draft, value)] });
}

export function addDuty(draft: Draft, value: ChangeValue<'addDuty'>): void {
  refuseRepeated(value.mustReach, 'mustReach');
  add(draft, { duties: [entryOf(draft, value)] });
}

/** What is added as a structure file has it, with its source brought into the structure. */
function entryOf<Value extends Addition>(draft: Draft, value: Value) {
  draft.requireFree(value.id);
  refuseRepeated(value.alsoKnownAs, 'alsoKnownAs');
  return { ...value, source: draft.cite(value.source) };
}

/** Adds what a structure file would say that holds nothing else: with its defaults, and its lines' citations. */
function add(draft: Draft, sections: Omit<StructureFile, 'format' | 'structure' | 'sources'>): void {
  const { nodes, lines } = structureOf({ format: 1, structure: draft.header, ...sections });
  for (const node of nodes) draft.putNode(node);
  for (const line of lines) fitLine(draft, { ...line, source: draft.cite(line.source) });
}
