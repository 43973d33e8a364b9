import { counted } from '../app/phrases.js';
import type { Network } from '../structure/network.js';
import type { Picture } from './picture.js';

/** What a picture shows, in a sentence or two with numbers. */
export function pictureWords(network: Network, { cards, boxes, edges, leftOut }: Picture): string {
  const posts = cards.filter(
    ({ kind }) => kind !== 'board' && kind !== 'directorate' && kind !== 'remainder',
  );
  const folded = cards.reduce((sum, card) => sum + card.folded, 0);
  const parts = [
    counted(posts.length, 'post', 'posts'),
    counted(cards.filter(({ kind }) => kind === 'board').length, 'board', 'boards'),
    counted(
      boxes.length + cards.filter(({ kind }) => kind === 'directorate').length,
      'directorate',
      'directorates',
    ),
  ];
  const lines = edges.reduce((sum, edge) => sum + edge.lines.length, 0);
  const within = folded === 0 ? '' : ` ${folded.toLocaleString('en-GB')} more are folded into them.`;
  const missing = leftOut === 0 ? '' : ` ${leftOut.toLocaleString('en-GB')} lines found no room.`;
  return `${network.structure.name}: ${parts.join(', ')} and ${counted(lines, 'line', 'lines')}.${within}${missing} Everything here is also in the outline.`;
}
