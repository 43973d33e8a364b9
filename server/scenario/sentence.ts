import { titleAndCode } from '../structure/designation.js';
import type { NodeId } from '../structure/ids.js';
import { LINE_RULES, type LineType } from '../structure/line-types.js';
import type { Node, NodeType, Structure } from '../structure/model.js';
import type { Change, ChangeKind, ChangeValue } from './change.js';
import { findSorted } from './table.js';
import { indexOf } from './structure-index.js';
import { NODES } from './tables.js';

type Named = Pick<Node, 'type' | 'name'>;
type NameOf = (id: NodeId) => string;

/** A change in one plain sentence, without its full stop, in names; an id that is no node's stands in quotation marks. */
export function changeSentence(change: Change, structure: Structure): string {
  return sentenceOf(change, (id) => nameInSentence(id, nodeOf(structure, id)));
}

/** The sentences of a list of changes, each in the names that its nodes have by then. */
export function changeSentences(changes: readonly Change[], structure: Structure): string[] {
  const given = new Map<NodeId, Named>();
  const named = (id: NodeId) => given.get(id) ?? nodeOf(structure, id);
  return changes.map((change) => {
    const sentence = sentenceOf(change, (id) => nameInSentence(id, named(id)));
    const { value } = change;
    if ('name' in value) {
      const type = ADDED_TYPES[change.kind] ?? named(value.id)?.type;
      if (type) given.set(value.id, { type, name: value.name });
    }
    return sentence;
  });
}

function nodeOf(structure: Structure, id: NodeId): Named | undefined {
  return findSorted(indexOf(structure).structure.nodes, NODES, id);
}

/** The name of a duty is a clause of its own, which a sentence has to set apart. */
function nameInSentence(id: NodeId, node: Named | undefined): string {
  if (!node) return `"${id}"`;
  return node.type === 'Duty' ? `“${node.name}”` : node.name;
}

const ADDED_TYPES: Partial<Record<ChangeKind, NodeType>> = {
  addRole: 'Role',
  addPerson: 'Person',
  addDirectorate: 'Directorate',
  addBoard: 'Board',
  addDuty: 'Duty',
};

/** What a line is called that leads elsewhere: "redirect the … X from Y to Z". */
const LINE_NOUNS: Readonly<Record<LineType, string>> = {
  DISCHARGED_BY: 'discharge of',
  ACCOUNTABLE_TO: 'accountability of',
  LINE_MANAGED_BY: 'line management of',
  LED_BY: 'leadership of',
  ASSURES: 'assurance by',
  CHAIRED_BY: 'chair of',
  MEMBER_OF: 'membership of',
  SITS_IN: 'place of',
  PART_OF: 'place of',
  HELD_BY: 'holder of',
};

const inList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const SENTENCES: {
  readonly [Kind in ChangeKind]: (value: ChangeValue<Kind>, nameOf: NameOf) => string;
} = {
  addRole: ({ name }) => `Add the role ${name}`,
  addPerson: ({ name }) => `Add the person ${name}`,
  addDirectorate: ({ name }) => `Add the directorate ${name}`,
  addBoard: ({ name }) => `Add the board ${name}`,
  addDuty: ({ name }) => `Add the duty “${name}”`,
  rename: ({ id, name }, nameOf) => `Rename ${nameOf(id)} to ${name}`,
  remove: ({ id, successor }, nameOf) =>
    successor === undefined
      ? `Remove ${nameOf(id)}`
      : `Remove ${nameOf(id)}, with ${nameOf(successor)} as its successor`,
  merge: ({ from, into }, nameOf) => `Merge ${inList.format(from.map(nameOf))} into ${nameOf(into)}`,
  move: ({ role, to }, nameOf) => `Move ${nameOf(role)} to ${nameOf(to)}`,
  group: ({ directorate, under }, nameOf) => `Put ${nameOf(directorate)} under ${nameOf(under)}`,
  addLine: (value, nameOf) => `Add a line: ${clause(value, nameOf)}`,
  removeLine: (value, nameOf) => `Remove the line: ${clause(value, nameOf)}`,
  redirect: ({ type, from, to, newTo }, nameOf) =>
    `Redirect the ${LINE_NOUNS[type]} ${nameOf(from)} from ${nameOf(to)} to ${nameOf(newTo)}`,
  assign: ({ duty, to }, nameOf) =>
    to.length === 0
      ? `Leave ${nameOf(duty)} unassigned`
      : `Assign ${nameOf(duty)} to ${inList.format(to.map(nameOf))}`,
  designate: ({ role, designation }, nameOf) => `Designate ${nameOf(role)} as ${titleAndCode(designation)}`,
  undesignate: ({ role, designation }, nameOf) =>
    `Let ${nameOf(role)} no longer be ${titleAndCode(designation)}`,
  appoint: ({ role, person }, nameOf) => `Appoint ${nameOf(person)} to ${nameOf(role)}`,
  vacate: ({ role }, nameOf) => `Leave ${nameOf(role)} vacant`,
};

function sentenceOf<Kind extends ChangeKind>(change: Change<Kind>, nameOf: NameOf): string {
  return SENTENCES[change.kind](change.value, nameOf);
}

function clause({ type, from, to }: ChangeValue<'removeLine'>, nameOf: NameOf): string {
  return `${nameOf(from)} ${LINE_RULES[type].words} ${nameOf(to)}`;
}
