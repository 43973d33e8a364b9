import { lineId } from '../../server/structure/model.js';
import { indexNetwork, type Network } from '../structure/network.js';

/**
 * The facts that a picture states: of what a scenario leaves, those after it; of what it removes, those before, since it
 * is still drawn. So a post has one holder and one place, and a duty counts where it is discharged from then on.
 */
export function factsOf(together: Network, after: Network): Network {
  if (together === after) return after;
  const { structure, revision } = together;
  const lines = structure.lines.filter(
    (line) => after.lines.has(lineId(line)) || !after.nodes.has(line.from),
  );
  return indexNetwork({ ...structure, lines }, revision);
}
