import type { Designation } from '../../../server/structure/designation.js';
import { compareIds, type NodeId } from '../../../server/structure/ids.js';
import type { LineType, RoutePolicy } from '../../../server/structure/line-types.js';
import type { Line, Node, Structure } from '../../../server/structure/model.js';

/**
 * The table of line types, written out again so that the reference shares no rule with what it checks:
 * the lines a policy lets a route take, in the order in which a step lists them.
 */
const ALLOWED: Readonly<Record<RoutePolicy, readonly LineType[]>> = {
  FORMAL: ['DISCHARGED_BY', 'ACCOUNTABLE_TO', 'LINE_MANAGED_BY', 'LED_BY'],
  ASSURED: ['DISCHARGED_BY', 'ACCOUNTABLE_TO', 'LINE_MANAGED_BY', 'LED_BY', 'ASSURES', 'CHAIRED_BY'],
};

/** One step of a walk: every allowed line between its two nodes. */
export interface Step {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly lines: readonly Line[];
}

/** A structure seen under one policy. */
export interface Network {
  readonly structure: Structure;
  readonly via: RoutePolicy;
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly steps: ReadonlyMap<NodeId, readonly Step[]>;
}

export function referenceNetwork(structure: Structure, via: RoutePolicy): Network {
  const steps = new Map<NodeId, Step[]>();
  for (const node of structure.nodes) {
    const leaving = structure.lines.filter((line) => line.from === node.id);
    const lines = ALLOWED[via].flatMap((type) => leaving.filter((line) => line.type === type));
    const above = [...new Set(lines.map((line) => line.to))].sort(compareIds);
    const stepTo = (to: NodeId) => ({ from: node.id, to, lines: lines.filter((line) => line.to === to) });
    steps.set(node.id, above.map(stepTo));
  }
  return { structure, via, nodes: new Map(structure.nodes.map((node) => [node.id, node])), steps };
}

export function stepsUp(network: Network, from: NodeId): readonly Step[] {
  return network.steps.get(from) ?? [];
}

export function carries(network: Network, id: NodeId, designation: Designation): boolean {
  const node = network.nodes.get(id);
  return node?.type === 'Role' && node.designations.includes(designation);
}

/** Ids of the roles that carry a designation, sorted. */
export function carriers(network: Network, designation: Designation): NodeId[] {
  const ids = [...network.nodes.keys()].filter((id) => carries(network, id, designation));
  return ids.sort(compareIds);
}

/** The duties in order of id, or those among them that must reach a designation. */
export function duties(structure: Structure, mustReach?: Designation) {
  return structure.nodes
    .filter((node) => node.type === 'Duty')
    .filter((duty) => mustReach === undefined || duty.mustReach.includes(mustReach))
    .toSorted((left, right) => compareIds(left.id, right.id));
}
