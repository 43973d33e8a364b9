import type { Node } from '../../server/structure/model.js';
import { counted } from '../app/phrases.js';
import { useExplored } from '../app/explored.js';
import { summarySentence } from '../gaps/sentences.js';
import { commonEnd } from './summary-words.js';
import { Warnings } from './warnings.js';

/** Three sentences about the structure, and what an analyst should look at in it. */
export function Summary() {
  const { overlay, stored, coverage, gaps, view } = useExplored();
  const { nodes } = overlay.after.structure;
  const count = (type: Node['type'], one: string, many: string) =>
    counted(nodes.filter((node) => node.type === type).length, one, many);
  const end = commonEnd(overlay.after, gaps, view.to);
  return (
    <section aria-label="What the picture shows" className="details">
      <h2>{stored.structure.council}</h2>
      <p>
        This structure has {count('Role', 'post', 'posts')}, {count('Board', 'board', 'boards')} and{' '}
        {count('Directorate', 'directorate or unit', 'directorates or units')}, with{' '}
        {count('Duty', 'duty', 'duties')}. {summarySentence(coverage, view)} {end}
      </p>
      <p className="soft">
        {gaps.some(({ designation }) => view.to === null || designation === view.to)
          ? 'Choose a gap in the list to see where its line ends, or a card to see who stands behind it.'
          : 'Choose a card to see who stands behind it, or a duty in the list to see its routes.'}
      </p>
      <Warnings />
    </section>
  );
}
