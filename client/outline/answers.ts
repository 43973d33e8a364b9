import type { LineType } from '../../server/structure/line-types.js';
import { lineId, type Line, type Node } from '../../server/structure/model.js';
import type { Mark } from '../network/picture.js';
import type { Network } from '../structure/network.js';

const UPWARD: readonly LineType[] = ['ACCOUNTABLE_TO', 'LINE_MANAGED_BY'];

/** To whom a node answers by its formal lines, in words; empty for what answers by others alone. */
export function answersTo(network: Network, node: Node, markOf: (id: string) => Mark | null): string {
  const named = (types: readonly LineType[]) => namesAbove(network, node.id, types, markOf).join(', ');
  switch (node.type) {
    case 'Role':
    case 'Board':
      return named(UPWARD) || 'no one';
    case 'Directorate': {
      const heads = named(['LED_BY']);
      return heads === '' ? '' : `led by ${heads}`;
    }
    case 'Person':
    case 'Duty':
      return '';
  }
}

/** Who else discharges a duty that stands under one of its dischargers; empty when nobody does. */
export function othersDischarging(
  network: Network,
  duty: string,
  discharger: string,
  markOf: (id: string) => Mark | null,
): string {
  const others = namesAbove(network, duty, ['DISCHARGED_BY'], markOf, discharger);
  return others.length === 0 ? '' : `also discharged by ${others.join(', ')}`;
}

function namesAbove(
  network: Network,
  id: string,
  types: readonly LineType[],
  markOf: (id: string) => Mark | null,
  except?: string,
): string[] {
  const byEnd = new Map<string, Line[]>();
  for (const line of network.above(id)) {
    if (!types.includes(line.type) || line.to === except) continue;
    byEnd.set(line.to, [...(byEnd.get(line.to) ?? []), line]);
  }
  return [...byEnd].map(
    ([to, parallel]) => `${network.nodes.get(to)?.name ?? to}${marked(parallel, markOf)}`,
  );
}

/** What the scenario does to all the lines between two nodes; nothing is said when one of them stays as it is. */
function marked(lines: readonly Line[], markOf: (id: string) => Mark | null): string {
  const marks = new Set(lines.map((line) => markOf(lineId(line))));
  const [mark = null] = marks;
  return marks.size === 1 && mark !== null ? ` (${mark})` : '';
}
