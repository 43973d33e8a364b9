import { REMAINDER, type FoldTree } from '../network/fold.js';
import type { Network } from '../structure/network.js';
import { DUTIES_OF, UNASSIGNED } from './rows.js';

/**
 * The keys of the rows that must be open for a node to have a row; of a duty, one with its first discharger.
 *
 * @param network in which each line is one on which something stands
 */
export function rowsAbove(
  network: Network,
  tree: FoldTree,
  remainder: ReadonlySet<string>,
  id: string,
): readonly string[] {
  const node = network.nodes.get(id);
  if (node?.type !== 'Duty') return cardsAbove(tree, remainder, id);
  const discharger = network.above(id).find(({ type }) => type === 'DISCHARGED_BY')?.to;
  if (discharger === undefined) return [UNASSIGNED];
  return [`${discharger}${DUTIES_OF}`, discharger, ...cardsAbove(tree, remainder, discharger)];
}

function cardsAbove(tree: FoldTree, remainder: ReadonlySet<string>, id: string): readonly string[] {
  const found: string[] = [];
  let at = id;
  for (let up = tree.parent.get(at); up !== undefined && up !== null; up = tree.parent.get(at)) {
    found.push(up);
    at = up;
  }
  return remainder.has(at) ? [...found, REMAINDER] : found;
}
