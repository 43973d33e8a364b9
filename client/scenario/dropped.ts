import { LINE_RULES, type LineType } from '../../server/structure/line-types.js';
import type { Node } from '../../server/structure/model.js';
import type { Network } from '../structure/network.js';
import { partsOf } from './candidates.js';
import { changeOf, type PossibleChange } from './possible-changes.js';

/** What can come of dropping a node on another, as the scenario so far leaves both; nothing when nothing fits. */
export function changesOfDrop(network: Network, dragged: string, onto: string): readonly PossibleChange[] {
  const [node, target] = [network.nodes.get(dragged), network.nodes.get(onto)];
  if (!node || !target || node.id === target.id) return [];
  return [
    ...placed(network, node, target),
    ...redirected(network, node, target),
    ...joined(network, node, target),
    ...merged(node, target),
  ];
}

function placed(network: Network, node: Node, target: Node): PossibleChange[] {
  const has = (type: LineType) => hasLine(network, node, target, type);
  if (target.type === 'Directorate' && node.type === 'Role' && !has('SITS_IN'))
    return [
      {
        id: 'move',
        label: `Move into ${target.name}`,
        does: { change: changeOf('move', { role: node.id, to: target.id }) },
      },
    ];
  if (
    target.type === 'Directorate' &&
    node.type === 'Directorate' &&
    !has('PART_OF') &&
    !partsOf(network, node.id).has(target.id)
  )
    return [
      {
        id: 'group',
        label: `Make part of ${target.name}`,
        does: { change: changeOf('group', { directorate: node.id, under: target.id }) },
      },
    ];
  return node.type === 'Duty' && fits('DISCHARGED_BY', node, target) ? assigned(network, node, target) : [];
}

function assigned(network: Network, duty: Node, target: Node): PossibleChange[] {
  const now = network.above(duty.id).map(({ to }) => to);
  if (now.some((id) => id === target.id)) return [];
  const assign = (id: string, label: string, to: readonly string[]): PossibleChange => ({
    id,
    label,
    does: { change: changeOf('assign', { duty: duty.id, to }) },
  });
  return [
    assign('assign', `Assign to ${target.name}${now.length > 0 ? ' alone' : ''}`, [target.id]),
    ...(now.length > 0
      ? [assign('assign-also', `Assign to ${target.name} as well`, [...now, target.id])]
      : []),
  ];
}

const REDIRECTED: readonly LineType[] = ['LINE_MANAGED_BY', 'ACCOUNTABLE_TO'];
const JOINED: readonly LineType[] = ['LINE_MANAGED_BY', 'ACCOUNTABLE_TO', 'ASSURES', 'MEMBER_OF'];
const NOUNS: Partial<Record<LineType, string>> = {
  LINE_MANAGED_BY: 'line management',
  ACCOUNTABLE_TO: 'accountability',
};

function redirected(network: Network, node: Node, target: Node): PossibleChange[] {
  return network
    .above(node.id)
    .filter(({ type }) => REDIRECTED.includes(type) && canJoin(network, type, node, target))
    .map(({ type, from, to }) => ({
      id: `redirect-${type}-${to}`,
      label: `Redirect its ${NOUNS[type] ?? 'line'} from ${network.nodes.get(to)?.name ?? to} to ${target.name}`,
      does: { change: changeOf('redirect', { type, from, to, newTo: target.id }) },
    }));
}

function joined(network: Network, node: Node, target: Node): PossibleChange[] {
  return JOINED.filter((type) => canJoin(network, type, node, target)).map((type) => ({
    id: `add-${type}`,
    label: `Add a line: ${LINE_RULES[type].words} ${target.name}`,
    does: { change: changeOf('addLine', { type, from: node.id, to: target.id }) },
  }));
}

function merged(node: Node, target: Node): PossibleChange[] {
  if (node.type !== target.type) return [];
  return [
    {
      id: 'merge',
      label: `Merge into ${target.name}`,
      does: { change: changeOf('merge', { from: [node.id], into: target.id }) },
    },
  ];
}

function fits(type: LineType, { type: from }: Node, { type: to }: Node): boolean {
  const rule = LINE_RULES[type];
  return rule.from.includes(from) && rule.to.includes(to) && (!rule.sameType || from === to);
}

function canJoin(network: Network, type: LineType, node: Node, target: Node): boolean {
  return fits(type, node, target) && !hasLine(network, node, target, type);
}

function hasLine(network: Network, node: Node, target: Node, type: LineType): boolean {
  return network.above(node.id).some((line) => line.type === type && line.to === target.id);
}
