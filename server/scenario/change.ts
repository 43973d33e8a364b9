import { z } from 'zod';
import { DESIGNATIONS } from '../structure/designation.js';
import type { FileMap } from '../structure/file/file-of.js';
import { boardEntry, directorateEntry, dutyEntry, personEntry, roleEntry } from '../structure/file/schema.js';
import { citation, nodeId, text } from '../structure/file/text.js';
import { LINE_TYPES } from '../structure/line-types.js';

const line = { type: z.enum(LINE_TYPES), from: nodeId, to: nodeId };
const cited = { source: citation.optional(), note: text.optional() };
const office = z.strictObject({ role: nodeId, designation: z.enum(DESIGNATIONS) });

/** What each kind of change holds, under the name that a scenario file and the API give it. */
const shapes = {
  addRole: roleEntry.partial({ source: true }).describe('Adds a post.'),
  addPerson: personEntry.partial({ source: true }).describe('Adds a person.'),
  addDirectorate: directorateEntry
    .partial({ source: true })
    .describe('Adds a directorate, division or unit.'),
  addBoard: boardEntry.partial({ source: true }).describe('Adds a board.'),
  addDuty: dutyEntry.partial({ source: true }).describe('Adds a duty.'),
  rename: z.strictObject({ id: nodeId, name: text }).describe('Gives a node another name.'),
  remove: z
    .strictObject({ id: nodeId, successor: nodeId.optional() })
    .describe('Removes a node and its lines; with a successor, the lines that arrive at it pass to that.'),
  merge: z
    .strictObject({ from: z.array(nodeId), into: nodeId })
    .describe('Merges nodes into another of their type, which takes over their lines and offices.'),
  move: z.strictObject({ role: nodeId, to: nodeId }).describe('Moves a post to a directorate.'),
  group: z
    .strictObject({ directorate: nodeId, under: nodeId })
    .describe('Makes a directorate part of another.'),
  addLine: z.strictObject({ ...line, ...cited }).describe('Adds a line.'),
  removeLine: z.strictObject(line).describe('Removes a line.'),
  redirect: z
    .strictObject({ ...line, newTo: nodeId, ...cited })
    .describe('Leads a line to another upper end.'),
  assign: z
    .strictObject({ duty: nodeId, to: z.array(nodeId) })
    .describe('Lets a duty be discharged by exactly these; [] leaves it unassigned.'),
  designate: office.describe('Lets a post carry a statutory office.'),
  undesignate: office.describe('Takes a statutory office from a post.'),
  appoint: z.strictObject({ role: nodeId, person: nodeId }).describe('Lets a person hold a post.'),
  vacate: z.strictObject({ role: nodeId }).describe('Leaves a post vacant.'),
};

export type ChangeKind = keyof typeof shapes;
/** What a change of the given kind holds. */
export type ChangeValue<Kind extends ChangeKind> = z.output<(typeof shapes)[Kind]>;

/** One change to a structure: its kind, and what a file or request gives under that name. */
export type Change<Kind extends ChangeKind = ChangeKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly value: ChangeValue<Each> };
}[Kind];

/** Every kind of change, in the order in which they are documented. */
// The cast recovers what Object.keys forgets of an object that nothing adds to.
export const CHANGE_KINDS = Object.keys(shapes) as ChangeKind[];

/** A change as a file or request writes it: its kind is the only key. */
type ChangeEntry = { readonly [Kind in ChangeKind]?: ChangeValue<Kind> | undefined };

/** Decodes a change from an object with exactly one key, its kind. */
export const changeEntry = z
  .strictObject(shapes)
  .partial()
  .check((context) => {
    const message = countFault(context.value);
    const misnamed = context.issues.some((issue) => issue.code === 'unrecognized_keys');
    if (message !== null && !misnamed) {
      context.issues.push({ code: 'custom', message, input: context.value });
    }
  })
  .meta({ minProperties: 1, maxProperties: 1 })
  .transform(decode);

function kindsIn(entry: ChangeEntry): ChangeKind[] {
  return CHANGE_KINDS.filter((kind) => entry[kind] !== undefined);
}

function countFault(entry: ChangeEntry): string | null {
  const kinds = kindsIn(entry);
  if (kinds.length === 1) return null;
  if (kinds.length === 0) return `this names no change; write one of ${CHANGE_KINDS.join(', ')}`;
  return `this holds ${kinds.length} changes, ${kinds.join(' and ')}; write each as an item of its own`;
}

// The cast joins a kind and what stands under it, which the type of an object with optional keys holds apart.
function decode(entry: ChangeEntry): Change {
  const [kind] = kindsIn(entry);
  // Zod comes here even when it has refused an unknown key, which leaves no kind.
  if (kind === undefined) return z.NEVER;
  return { kind, value: entry[kind] } as Change;
}

/** The change as a file or request writes it. */
export function encodeChange(change: Change): FileMap {
  // The types of optional keys allow undefined, which neither a file nor a request can hold.
  return { [change.kind]: change.value } as FileMap;
}
