import { joined } from '../app/phrases.js';
import { endSentence } from '../gaps/sentences.js';
import type { GapInList } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';

/** Where the line of a gap ends, with every end: on paper and in a file none can be opened to see the others. */
export function endsSentence(network: Network, { brokenAt }: Pick<GapInList, 'brokenAt'>): string {
  const names = (reason: 'ENDS' | 'CYCLE') =>
    brokenAt.flatMap((end) =>
      end.reason === reason ? (network.nodes.get(end.at.id)?.name ?? end.at.id) : [],
    );
  const [ends, circles] = [names('ENDS'), names('CYCLE')];
  const parts = [
    ...(ends.length > 0 ? [`ends at ${joined(ends)}`] : []),
    ...(circles.length > 0 ? [`goes round in a circle at ${joined(circles)}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : endSentence(network, { brokenAt });
}
