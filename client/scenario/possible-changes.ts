import { changeEntry, type Change, type ChangeKind } from '../../server/scenario/change.js';
import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { LINE_RULES } from '../../server/structure/line-types.js';
import { lineId, type Line, type Node, type Role } from '../../server/structure/model.js';
import { above, type Network } from '../structure/network.js';
import { lineTypesFor } from './candidates.js';
import { FormValues, type FieldValue } from './form-values.js';

/** Something that can be done to a node: at once, or after a form has asked for the rest. */
export interface PossibleChange {
  readonly id: string;
  readonly label: string;
  readonly does:
    | { readonly change: Change }
    | { readonly kind: ChangeKind; readonly values: FormValues }
    /** One of several of a kind, in a menu of its own. */
    | { readonly among: readonly PossibleChange[] };
}

/** A change of a kind as a file writes it. */
export function changeOf(kind: ChangeKind, value: object): Change {
  return changeEntry.parse({ [kind]: value });
}

/** What can be done to a node, as the scenario so far leaves it; nothing when it is not there. */
export function changesOf(network: Network, id: string): readonly PossibleChange[] {
  const node = network.nodes.get(id);
  if (!node) return [];
  const rename = byForm('rename', 'Rename', 'rename', { id, name: node.name });
  return [rename, ...ofItsType(network, node), ...ofItsLines(network, node), ...ofAnyNode(network, node)];
}

/** What can be done to a line: of the changes of its lower node, those that are about this line. */
export function changesOfLine(after: Network, line: Line): readonly PossibleChange[] {
  const id = lineId(line);
  if (!after.lines.has(id)) return [];
  const labels = new Map([
    [`redirect-${id}`, 'Redirect it …'],
    [`remove-${id}`, 'Remove it'],
  ]);
  return changesOf(after, line.from)
    .flatMap(({ does }) => ('among' in does ? does.among : []))
    .flatMap((change) => {
      const label = labels.get(change.id);
      return label === undefined ? [] : [{ ...change, label }];
    });
}

function byForm(
  id: string,
  label: string,
  kind: ChangeKind,
  values: Readonly<Record<string, FieldValue>>,
): PossibleChange {
  return { id, label: `${label} …`, does: { kind, values: FormValues.of(values) } };
}

function atOnce(id: string, label: string, kind: ChangeKind, value: object): PossibleChange {
  return { id, label, does: { change: changeOf(kind, value) } };
}

function ofItsType(network: Network, node: Node): PossibleChange[] {
  const { id } = node;
  switch (node.type) {
    case 'Role':
      return [...ofRole(network, node), assignTo(id)];
    case 'Directorate':
      return [byForm('group', 'Put under another directorate', 'group', { directorate: id }), assignTo(id)];
    case 'Board':
      return [assignTo(id)];
    case 'Duty': {
      const to = network.above(id).map((line) => line.to);
      const unassign = atOnce('unassign', 'Leave unassigned', 'assign', { duty: id, to: [] });
      return [
        byForm('assign', 'Assign to others', 'assign', { duty: id, to }),
        ...(to.length > 0 ? [unassign] : []),
      ];
    }
    case 'Person':
      return [byForm('appoint', 'Appoint to a post', 'appoint', { person: id })];
  }
}

function assignTo(id: string): PossibleChange {
  return byForm('assign', 'Assign a duty to it', 'assign', { to: [id] });
}

function ofRole(network: Network, { id, designations, vacant }: Role): PossibleChange[] {
  const holder = above(network, id, 'HELD_BY');
  return [
    byForm('move', 'Move to a directorate', 'move', { role: id }),
    byForm('designate', 'Let it carry a statutory office', 'designate', { role: id }),
    ...designations.map((designation) =>
      atOnce(`undesignate-${designation}`, `No longer ${DESIGNATION_TITLES[designation]}`, 'undesignate', {
        role: id,
        designation,
      }),
    ),
    byForm('appoint', 'Appoint somebody to it', 'appoint', { role: id }),
    ...(vacant
      ? []
      : [
          atOnce('vacate', holder ? `Leave vacant, without ${holder.name}` : 'Leave vacant', 'vacate', {
            role: id,
          }),
        ]),
  ];
}

function ofItsLines(network: Network, node: Node): PossibleChange[] {
  const lines = network.above(node.id).filter(({ type }) => type !== 'HELD_BY' && type !== 'DISCHARGED_BY');
  const name = (line: Line) => network.nodes.get(line.to)?.name ?? line.to;
  const words = (line: Line) => `${LINE_RULES[line.type].words} ${name(line)}`;
  return [
    ...(node.type === 'Duty' || lineTypesFor(node.type).length === 0
      ? []
      : [byForm('add-line', 'Add a line from it', 'addLine', { from: node.id })]),
    ...among(
      'redirect',
      'Redirect a line',
      lines.map((line) =>
        byForm(`redirect-${lineId(line)}`, words(line), 'redirect', { line: lineId(line) }),
      ),
    ),
    ...among(
      'remove-line',
      'Remove a line',
      lines.map((line) => {
        const { type, from, to } = line;
        return atOnce(`remove-${lineId(line)}`, words(line), 'removeLine', { type, from, to });
      }),
    ),
  ];
}

function among(id: string, label: string, changes: readonly PossibleChange[]): PossibleChange[] {
  return changes.length === 0 ? [] : [{ id, label, does: { among: changes } }];
}

function ofAnyNode(network: Network, { id, type }: Node): PossibleChange[] {
  const hasPeers = network.structure.nodes.some((other) => other.type === type && other.id !== id);
  const peers = [
    byForm('succeed', 'Remove, with a successor', 'remove', { id }),
    byForm('merge', 'Merge into another', 'merge', { from: [id] }),
  ];
  return [...(hasPeers ? peers : []), atOnce('remove', 'Remove', 'remove', { id })];
}
