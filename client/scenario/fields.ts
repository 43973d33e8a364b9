import type { ChangeKind } from '../../server/scenario/change.js';

/** What a field of a form takes. */
export type FieldKind =
  | 'name'
  | 'id'
  | 'text'
  | 'citation'
  | 'slug'
  | 'kind-of-post'
  | 'offices'
  | 'office'
  | 'yes-or-no'
  | 'line-type'
  /** An existing line, whose type and ends are three keys of the change. */
  | 'line'
  | 'node'
  | 'nodes';

export interface Field {
  /** The key of the change that the field fills; for a line, that of its type. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly required?: true;
  /** Further words below the label. */
  readonly hint?: string;
}

/** What a kind of change is called in a list of what can be done. */
export const KIND_NAMES: Readonly<Record<ChangeKind, string>> = {
  addRole: 'Add a post',
  addPerson: 'Add a person',
  addDirectorate: 'Add a directorate',
  addBoard: 'Add a board',
  addDuty: 'Add a duty',
  rename: 'Rename',
  remove: 'Remove a post, board, directorate, person or duty',
  merge: 'Merge into another',
  move: 'Move a post to a directorate',
  group: 'Put a directorate under another',
  addLine: 'Add a line',
  removeLine: 'Remove a line',
  redirect: 'Redirect a line',
  assign: 'Assign a duty',
  designate: 'Let a post carry a statutory office',
  undesignate: 'Take a statutory office from a post',
  appoint: 'Appoint a person to a post',
  vacate: 'Leave a post vacant',
};

const name: Field = { key: 'name', kind: 'name', label: 'Name', required: true };
const id: Field = {
  key: 'id',
  kind: 'id',
  label: 'Id',
  required: true,
  hint: 'Made from the name: small letters, digits and hyphens.',
};
const source: Field = {
  key: 'source',
  kind: 'citation',
  label: 'Citation',
  hint: 'A source and where in it, such as “protocol ¶5”. When empty, the scenario is cited.',
};
const note: Field = { key: 'note', kind: 'text', label: 'Note' };

function node(key: string, label: string, required = true): Field {
  return { key, kind: 'node', label, ...(required && { required }) };
}

function nodes(key: string, label: string): Field {
  return { key, kind: 'nodes', label };
}

const post = node('role', 'Post');
const office: Field = { key: 'designation', kind: 'office', label: 'Statutory office', required: true };
const line: Field = { key: 'line', kind: 'line', label: 'Line', required: true };

/** The fields of each kind of change, in the order in which a form asks for them. */
export const FIELDS: Readonly<Record<ChangeKind, readonly Field[]>> = {
  addRole: [
    name,
    id,
    { key: 'kind', kind: 'kind-of-post', label: 'Kind of post', required: true },
    { key: 'designations', kind: 'offices', label: 'Statutory offices that it carries' },
    node('sitsIn', 'Sits in', false),
    node('heldBy', 'Held by', false),
    { key: 'vacant', kind: 'yes-or-no', label: 'Nobody holds the post' },
    nodes('accountableTo', 'Accountable to'),
    nodes('lineManagedBy', 'Line managed by'),
    nodes('assures', 'Gives assurance to'),
    nodes('memberOf', 'Member of'),
    source,
  ],
  addPerson: [name, id, source],
  addDirectorate: [name, id, node('ledBy', 'Led by', false), node('partOf', 'Part of', false), source],
  addBoard: [
    name,
    id,
    node('chairedBy', 'Chaired by', false),
    node('partOf', 'Part of', false),
    nodes('accountableTo', 'Accountable to'),
    nodes('assures', 'Gives assurance to'),
    source,
  ],
  addDuty: [
    name,
    id,
    { key: 'mustReach', kind: 'offices', label: 'Offices that must answer for it' },
    nodes('dischargedBy', 'Discharged by'),
    {
      key: 'function',
      kind: 'slug',
      label: 'Function',
      hint: 'A word to group duties by, such as education.',
    },
    source,
  ],
  rename: [node('id', 'What is renamed'), { ...name, label: 'New name' }],
  remove: [
    node('id', 'What is removed'),
    {
      ...node('successor', 'Successor', false),
      hint: 'The lines that arrive at what is removed pass to its successor.',
    },
  ],
  merge: [node('into', 'What takes over'), { ...nodes('from', 'What is merged into it'), required: true }],
  move: [post, node('to', 'To the directorate')],
  group: [node('directorate', 'Directorate'), node('under', 'Becomes part of')],
  addLine: [
    node('from', 'From'),
    { key: 'type', kind: 'line-type', label: 'Kind of line', required: true },
    node('to', 'To'),
    note,
    source,
  ],
  removeLine: [line],
  redirect: [line, node('newTo', 'To'), note, source],
  assign: [
    node('duty', 'Duty'),
    { ...nodes('to', 'Discharged by exactly'), hint: 'Nobody leaves the duty unassigned.' },
  ],
  designate: [post, office],
  undesignate: [post, office],
  appoint: [post, node('person', 'Person')],
  vacate: [post],
};
