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
  /** What to do when the field is empty and must not be, such as "choose the post"; absent when it may be empty. */
  readonly asks?: string;
  /** Further words below the label. */
  readonly hint?: string;
  /** The keys of the fields on which it depends what fits this one; they stand before it. */
  readonly after?: readonly string[];
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

const id: Field = {
  key: 'id',
  kind: 'id',
  label: 'Id',
  asks: 'write one for links and files',
  hint: 'Made from the name: small letters, digits and hyphens.',
};
const source: Field = {
  key: 'source',
  kind: 'citation',
  label: 'Citation',
  hint: 'The key of a document and where in it. When this is empty, the scenario itself is cited.',
};
const note: Field = {
  key: 'note',
  kind: 'text',
  label: 'Note',
  hint: 'What else a reader should know of the line.',
};

/** What something new is called. @param what it is, with its article */
function nameOf(what: string): Field {
  return { key: 'name', kind: 'name', label: 'Name', asks: `write what ${what} is called` };
}

/** One of what is there. @param asks what to choose; absent when nothing need be chosen */
function node(key: string, label: string, asks?: string): Field {
  return { key, kind: 'node', label, ...(asks !== undefined && { asks }) };
}

function nodes(key: string, label: string): Field {
  return { key, kind: 'nodes', label };
}

function post(asks: string): Field {
  return node('role', 'Post', asks);
}

function office(asks: string): Field {
  return { key: 'designation', kind: 'office', label: 'Statutory office', asks, after: ['role'] };
}

function line(asks: string): Field {
  return { key: 'line', kind: 'line', label: 'Line', asks };
}

/** The fields of each kind of change, in the order in which a form asks for them. */
export const FIELDS: Readonly<Record<ChangeKind, readonly Field[]>> = {
  addRole: [
    nameOf('the post'),
    id,
    { key: 'kind', kind: 'kind-of-post', label: 'Kind of post', asks: 'choose one' },
    { key: 'designations', kind: 'offices', label: 'Statutory offices that it carries' },
    node('sitsIn', 'Sits in'),
    node('heldBy', 'Held by'),
    { key: 'vacant', kind: 'yes-or-no', label: 'The post is vacant' },
    nodes('accountableTo', 'Accountable to'),
    nodes('lineManagedBy', 'Line managed by'),
    nodes('assures', 'Gives assurance to'),
    nodes('memberOf', 'Member of'),
    source,
  ],
  addPerson: [nameOf('the person'), id, source],
  addDirectorate: [nameOf('the directorate'), id, node('ledBy', 'Led by'), node('partOf', 'Part of'), source],
  addBoard: [
    nameOf('the board'),
    id,
    node('chairedBy', 'Chaired by'),
    node('partOf', 'Part of'),
    nodes('accountableTo', 'Accountable to'),
    nodes('assures', 'Gives assurance to'),
    source,
  ],
  addDuty: [
    { ...nameOf('the duty'), asks: 'write what is to be done' },
    id,
    { key: 'mustReach', kind: 'offices', label: 'Statutory offices that must answer for it' },
    {
      ...nodes('dischargedBy', 'Discharged by'),
      hint: 'When this is empty, nobody discharges the duty, and it has no route to any office.',
    },
    {
      key: 'function',
      kind: 'slug',
      label: 'Function',
      hint: 'One word to group duties by, such as education. It may be empty.',
    },
    source,
  ],
  rename: [
    node('id', 'What is renamed', 'choose what gets another name'),
    { ...nameOf('it'), label: 'New name', asks: 'write the name that it gets' },
  ],
  remove: [
    node('id', 'What is removed', 'choose what goes'),
    {
      ...node('successor', 'Successor'),
      after: ['id'],
      hint: 'Lines that lead to what is removed will lead to its successor. Without a successor they go too.',
    },
  ],
  merge: [
    node('into', 'What takes over', 'choose what stays and takes over the lines'),
    {
      ...nodes('from', 'What is merged into it'),
      after: ['into'],
      asks: 'choose what is merged into what takes over',
      hint: 'It goes, and its lines, offices and duties pass to what takes over.',
    },
  ],
  move: [
    post('choose the post that moves'),
    { ...node('to', 'To the directorate', 'choose where the post moves'), after: ['role'] },
  ],
  group: [
    node('directorate', 'Directorate', 'choose the directorate that goes under another'),
    {
      ...node('under', 'Becomes part of', 'choose the directorate that it goes under'),
      after: ['directorate'],
    },
  ],
  addLine: [
    node('from', 'From', 'choose where the line begins'),
    {
      key: 'type',
      kind: 'line-type',
      label: 'Kind of line',
      asks: 'choose what the line says',
      after: ['from'],
    },
    { ...node('to', 'To', 'choose where the line leads'), after: ['from', 'type'] },
    note,
    source,
  ],
  removeLine: [line('choose the line that goes')],
  redirect: [
    line('choose the line that leads elsewhere'),
    { ...node('newTo', 'Leads to instead', 'choose where the line leads from now on'), after: ['line'] },
    note,
    source,
  ],
  assign: [
    node('duty', 'Duty', 'choose the duty that is assigned'),
    {
      ...nodes('to', 'Discharged by'),
      hint: 'The whole list: who is not in it does not discharge the duty any more. When it is empty, nobody does.',
    },
  ],
  designate: [
    post('choose the post that is to carry the office'),
    office('choose the office that the post is to carry'),
  ],
  undesignate: [
    post('choose the post that loses the office'),
    office('choose the office that the post loses'),
  ],
  appoint: [
    post('choose the post that somebody is appointed to'),
    { ...node('person', 'Person', 'choose who is appointed'), after: ['role'] },
  ],
  vacate: [post('choose the post that is left vacant')],
};
