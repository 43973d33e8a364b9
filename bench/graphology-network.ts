import { DirectedGraph } from 'graphology';
import { bfsFromNode } from 'graphology-traversal';
import type { Designation } from '../server/structure/designation.js';
import type { NodeId } from '../server/structure/ids.js';
import { LINE_RULES, type RoutePolicy } from '../server/structure/line-types.js';
import type { Duty, Node, Structure } from '../server/structure/model.js';

/** A structure as a graph of graphology's, ready for the same question as a snapshot. */
export interface GraphologyNetwork {
  readonly graph: DirectedGraph<{ node: Node }>;
  readonly duties: readonly Duty[];
  readonly carriers: ReadonlyMap<Designation, readonly string[]>;
}

/** The lines that a policy allows as a directed graph on the structure's ids; each node has its record with it. */
export function graphologyNetwork({ nodes, lines }: Structure, policy: RoutePolicy): GraphologyNetwork {
  const graph = new DirectedGraph<{ node: Node }>();
  const carriers = new Map<Designation, string[]>();
  for (const node of nodes) {
    graph.addNode(node.id, { node });
    if (node.type !== 'Role') continue;
    for (const designation of node.designations) {
      carriers.set(designation, [...(carriers.get(designation) ?? []), node.id]);
    }
  }
  for (const { type, from, to } of lines) {
    if (LINE_RULES[type].policies.includes(policy)) graph.mergeEdge(from, to);
  }
  return { graph, duties: nodes.filter((node) => node.type === 'Duty'), carriers };
}

/** A duty and an office that it has no route to. */
export interface Pair {
  readonly duty: NodeId;
  readonly designation: Designation;
}

/**
 * Every gap, by duty, then in the order of `to`: breadth-first search against the lines from
 * each role that carries the designation, then a look at the duties that were not met.
 */
export function graphologyGaps(
  { graph, duties, carriers }: GraphologyNetwork,
  to: readonly Designation[],
): Pair[] {
  const asked = to.map((designation) => {
    const met = new Set<string>();
    for (const carrier of carriers.get(designation) ?? []) {
      bfsFromNode(
        graph,
        carrier,
        (id, { node }) => {
          if (node.type === 'Duty') met.add(id);
        },
        { mode: 'inbound' },
      );
    }
    return { designation, met };
  });
  const found: Pair[] = [];
  for (const duty of duties) {
    for (const { designation, met } of asked) {
      if (duty.mustReach.includes(designation) && !met.has(duty.id))
        found.push({ duty: duty.id, designation });
    }
  }
  return found;
}
