import type { Node } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { Cite } from './cite.js';
import { kindWords } from './words.js';

const MARKS = {
  added: '+ added by the scenario',
  removed: '× removed by the scenario',
  changed: '~ changed by the scenario',
};

/** What a node is, by which names, and where that is written. */
export function NodeHead({ node }: { readonly node: Node }) {
  const { overlay } = useExplored();
  const mark = overlay.markOf(node.id);
  return (
    <header>
      <p className="small soft">{kindWords(node)}</p>
      <h2>{node.name}</h2>
      {mark && <p className="small">{MARKS[mark]}</p>}
      {node.alsoKnownAs.length > 0 && (
        <p className="small soft">Also known as {node.alsoKnownAs.join(', ')}</p>
      )}
      <Cite text={node.source} />
    </header>
  );
}
