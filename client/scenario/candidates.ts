import type { ChangeKind } from '../../server/scenario/change.js';
import { DESIGNATIONS, type Designation } from '../../server/structure/designation.js';
import { LINE_RULES, LINE_TYPES, lineTypesFrom, type LineType } from '../../server/structure/line-types.js';
import type { Line, Node, NodeType } from '../../server/structure/model.js';
import type { Network } from '../structure/network.js';
import type { FormValues } from './form-values.js';

/** Which line an `add…` writes under a key, and from which type of node. */
const LINE_OF_KEY: ReadonlyMap<string, LineType> = new Map(
  LINE_TYPES.map((type) => [LINE_RULES[type].key, type]),
);

const ADDED: Partial<Record<ChangeKind, NodeType>> = {
  addRole: 'Role',
  addPerson: 'Person',
  addDirectorate: 'Directorate',
  addBoard: 'Board',
  addDuty: 'Duty',
};

const EVERY: readonly NodeType[] = ['Role', 'Board', 'Directorate', 'Person', 'Duty'];

/** The nodes that fit a field of a form, given what the form says so far. */
export function nodesFor(network: Network, kind: ChangeKind, key: string, values: FormValues): Node[] {
  const types = typesFor(network, kind, key, values);
  const barred = new Set(barredFrom(network, kind, key, values));
  return network.structure.nodes.filter((node) => types.includes(node.type) && !barred.has(node.id));
}

function typesFor(network: Network, kind: ChangeKind, key: string, values: FormValues): readonly NodeType[] {
  const typeOf = (id: string) => network.nodes.get(values.text(id))?.type;
  const sameAs = (id: string) => [typeOf(id)].flatMap((type) => type ?? []);
  const added = ADDED[kind];
  if (added) return endsOf(LINE_OF_KEY.get(key), added);
  switch (`${kind}.${key}`) {
    case 'remove.successor':
      return sameAs('id');
    case 'merge.from':
      return sameAs('into');
    case 'merge.into': {
      const [merged] = values.list('from').flatMap((id) => network.nodes.get(id)?.type ?? []);
      return merged === undefined ? EVERY : [merged];
    }
    case 'move.role':
    case 'designate.role':
    case 'undesignate.role':
    case 'appoint.role':
    case 'vacate.role':
      return ['Role'];
    case 'move.to':
    case 'group.directorate':
    case 'group.under':
      return ['Directorate'];
    case 'appoint.person':
      return ['Person'];
    case 'assign.duty':
      return ['Duty'];
    case 'assign.to':
      return LINE_RULES.DISCHARGED_BY.to;
    case 'addLine.from':
      return EVERY.filter((type) => lineTypesFor(type).length > 0);
    case 'addLine.to':
      return endsOf(lineTypeIn(values), typeOf('from'));
    case 'redirect.newTo': {
      const line = lineNamed(network, values.text('line'));
      return line ? endsOf(line.type, network.nodes.get(line.from)?.type) : [];
    }
    default:
      return EVERY;
  }
}

/** What would be joined to, succeeded by or merged into itself, or stands where it would go. */
function barredFrom(network: Network, kind: ChangeKind, key: string, values: FormValues): string[] {
  const line = lineNamed(network, values.text('line'));
  const placed = (from: string, type: LineType) =>
    network
      .above(values.text(from))
      .filter((each) => each.type === type)
      .map(({ to }) => to);
  switch (`${kind}.${key}`) {
    case 'remove.successor':
      return [values.text('id')];
    case 'merge.from':
      return [values.text('into')];
    case 'merge.into':
      return [...values.list('from')];
    case 'move.to':
      return placed('role', 'SITS_IN');
    case 'group.under':
      return [...partsOf(network, values.text('directorate')), ...placed('directorate', 'PART_OF')];
    case 'appoint.person':
      return placed('role', 'HELD_BY');
    case 'addLine.to': {
      const type = lineTypeIn(values);
      return [values.text('from'), ...(type ? placed('from', type) : [])];
    }
    case 'redirect.newTo':
      return line ? [line.from, line.to, ...ends(network, line)] : [];
    default:
      return [];
  }
}

/** A directorate or board with all that is part of it, at any depth. */
export function partsOf(network: Network, id: string): ReadonlySet<string> {
  const parts = new Set([id]);
  for (const part of parts)
    for (const { type, from } of network.below(part)) if (type === 'PART_OF') parts.add(from);
  return parts;
}

function ends(network: Network, { from, type }: LineEnds): string[] {
  return network
    .above(from)
    .filter((each) => each.type === type)
    .map(({ to }) => to);
}

/** The node types at the upper end of a line. */
function endsOf(type: LineType | undefined, from: NodeType | undefined): readonly NodeType[] {
  if (!type || !from) return [];
  const { to, sameType } = LINE_RULES[type];
  return sameType ? [from] : to;
}

/** The types of line that `addLine` can draw from a type of node; who holds a post is for `appoint`. */
export function lineTypesFor(type: NodeType): readonly LineType[] {
  return lineTypesFrom(type).filter((each) => each !== 'HELD_BY');
}

/** The type of line that a form says. */
function lineTypeIn(values: FormValues): LineType | undefined {
  return LINE_TYPES.find((type) => type === values.text('type'));
}

/** A line as far as its id tells it. */
export type LineEnds = Pick<Line, 'type' | 'from' | 'to'>;

/** The line of an id; one that an earlier step adds and a later one removes need not be in the network any more. */
export function lineNamed(network: Network, id: string): LineEnds | null {
  const line = network.lines.get(id);
  if (line) return line;
  const [type, from = '', to = ''] = id.split(':');
  const known = LINE_TYPES.find((each) => each === type);
  const [lower, upper] = [network.nodes.get(from), network.nodes.get(to)];
  return known && lower && upper ? { type: known, from: lower.id, to: upper.id } : null;
}

/** The lines that a change can remove or redirect. */
export function linesFor(network: Network): Line[] {
  return network.structure.lines.filter(({ type }) => type !== 'HELD_BY');
}

/** The offices that a post can be given, or can lose. */
export function officesFor(network: Network, kind: ChangeKind, values: FormValues): readonly Designation[] {
  const role = network.nodes.get(values.text('role'));
  if (role?.type !== 'Role') return DESIGNATIONS;
  return DESIGNATIONS.filter((each) => role.designations.includes(each) === (kind === 'undesignate'));
}
