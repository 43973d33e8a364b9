import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import type { Duty, Node } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { shortDesignation } from '../network/attachments.js';
import { NodeChanges } from '../scenario/node-changes.js';
import { above } from '../structure/network.js';
import { Cite } from './cite.js';
import { Explore } from './explore.js';
import { LineList } from './line-list.js';
import { NodeLink } from './node-link.js';
import { kindWords } from './words.js';

type Shown = Exclude<Node, Duty>;

const MARKS = {
  added: '+ added by the scenario',
  removed: '× removed by the scenario',
  changed: '~ changed by the scenario',
};

/** A post, person, directorate or board: what it is, who holds it, what it does, and every line with its citation. */
export function NodeDetails({ node }: { readonly node: Shown }) {
  const { overlay, gaps } = useExplored();
  const { network } = overlay;
  const mark = overlay.markOf(node.id);
  const duties = network.below(node.id).filter(({ type }) => type === 'DISCHARGED_BY');
  const open = duties.filter(({ from }) => gaps.some((gap) => gap.duty.id === from)).length;
  return (
    <section aria-label={node.name} className="details">
      <header>
        <p className="small soft">{kindWords(node)}</p>
        <h2>{node.name}</h2>
        {mark && <p className="small">{MARKS[mark]}</p>}
        {node.alsoKnownAs.length > 0 && (
          <p className="small soft">Also known as {node.alsoKnownAs.join(', ')}</p>
        )}
        <Cite text={node.source} />
      </header>
      {node.type === 'Role' && (
        <dl>
          {node.designations.map((designation) => (
            <div key={designation}>
              <dt>{shortDesignation(designation)}</dt>
              <dd>{DESIGNATION_TITLES[designation]}</dd>
            </div>
          ))}
          <div>
            <dt>Holder</dt>
            <dd>
              <Holder id={node.id} isVacant={node.vacant} />
            </dd>
          </div>
        </dl>
      )}
      {duties.length > 0 && (
        <p>
          {duties.length} {duties.length === 1 ? 'duty' : 'duties'}, {open} with a gap.
        </p>
      )}
      <Explore id={node.id} hasDuties={duties.length > 0} />
      <NodeChanges node={node.id} />
      <LineList id={node.id} />
    </section>
  );
}

function Holder({ id, isVacant }: { readonly id: string; readonly isVacant: boolean }) {
  const { overlay } = useExplored();
  const holder = above(overlay.network, id, 'HELD_BY');
  if (holder) return <NodeLink id={holder.id} />;
  return <>{isVacant ? 'vacant' : 'not recorded'}</>;
}
