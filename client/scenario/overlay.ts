import { lineId, type Line, type Node, type Structure } from '../../server/structure/model.js';
import { factsOf } from '../network/facts.js';
import type { Mark } from '../network/picture.js';
import { indexNetwork, type Network } from '../structure/network.js';
import type { Simulation } from './queries.js';

type Difference = Simulation['difference'];

/** The network before and after a scenario in one: what it removes is still there, and everything it touches is marked. */
export interface Overlay {
  /** Old and new together, as it is drawn. */
  readonly network: Network;
  /** The structure as the scenario leaves it, in whose names further steps are written. */
  readonly after: Network;
  /** What is so of everything drawn, see `factsOf`; made when it is first asked for. */
  readonly facts: Network;
  readonly markOf: (id: string) => Mark | null;
}

const NO_MARKS: Overlay['markOf'] = () => null;

/** An overlay that changes nothing. */
export function withoutChanges(network: Network): Overlay {
  return { network, after: network, facts: network, markOf: NO_MARKS };
}

/** Lays a difference over the network that it was found for. */
export function overlayOf(base: Network, difference: Difference): Overlay {
  const marks = new Map<string, Mark>();
  const together = { nodes: new Map(base.nodes), lines: new Map(base.lines) };
  const after = { nodes: new Map(base.nodes), lines: new Map(base.lines) };
  const rows = [
    ...difference.removed.map((row) => ({ ...row, mark: 'removed' as const })),
    ...difference.added.map((row) => ({ ...row, mark: 'added' as const })),
    ...difference.changed.map((row) => ({ ...row, mark: 'changed' as const })),
  ];
  for (const { type, id, after: value, mark } of rows) {
    if (type === 'Source') continue;
    marks.set(id, marks.has(id) ? 'changed' : mark);
    const table = type === 'Line' ? 'lines' : 'nodes';
    if (value === null) after[table].delete(id);
    else putRow(type, id, value, [together, after]);
  }
  const [network, changed] = [networkOf(base, together), networkOf(base, after)];
  let facts: Network | null = null;
  return {
    network,
    after: changed,
    get facts() {
      return (facts ??= factsOf(network, changed));
    },
    markOf: (id) => marks.get(id) ?? null,
  };
}

interface Tables {
  readonly nodes: Map<string, Node>;
  readonly lines: Map<string, Line>;
}

/** The API writes a row as the model has it; its scalar only says that it is some value. */
function putRow(type: string, id: string, value: unknown, tables: readonly Tables[]): void {
  for (const table of tables)
    if (type === 'Line') table.lines.set(id, value as Line);
    else table.nodes.set(id, value as Node);
}

function networkOf(base: Network, { nodes, lines }: Tables): Network {
  const structure: Structure = {
    ...base.structure,
    nodes: [...nodes.values()].sort(byId),
    lines: [...lines.values()].sort((left, right) => compare(lineId(left), lineId(right))),
  };
  return indexNetwork(structure, base.revision);
}

function byId(left: Node, right: Node): number {
  return compare(left.id, right.id);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
