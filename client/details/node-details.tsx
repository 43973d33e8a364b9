import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import type { Duty, Node } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { shortDesignation } from '../network/attachments.js';
import { NodeChanges } from '../scenario/node-changes.js';
import { above } from '../structure/network.js';
import { Documents } from './documents.js';
import { Explore } from './explore.js';
import { LineList } from './line-list.js';
import { NodeHead } from './node-head.js';
import { NodeLink } from './node-link.js';
import { citationsOf, dutiesWords } from './words.js';

type Shown = Exclude<Node, Duty>;

/** A post, person, directorate or board: what it is, who holds it, what it does, and every line with its citation. */
export function NodeDetails({ node }: { readonly node: Shown }) {
  const { overlay, gaps } = useExplored();
  const duties = overlay.after.below(node.id).filter(({ type }) => type === 'DISCHARGED_BY');
  const discharged = new Set<string>(duties.map(({ from }) => from));
  const open = gaps.filter((gap) => discharged.has(gap.duty.id));
  return (
    <section aria-label={node.name} className="details">
      <NodeHead node={node} />
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
          <Directorate id={node.id} />
        </dl>
      )}
      {duties.length > 0 && <p>{dutiesWords(duties.length, open)}</p>}
      <Explore node={node.id} />
      <NodeChanges node={node.id} />
      <LineList id={node.id} />
      <Documents citations={citationsOf(overlay.network, node.id)} />
    </section>
  );
}

function Holder({ id, isVacant }: { readonly id: string; readonly isVacant: boolean }) {
  const { overlay } = useExplored();
  const holder = above(overlay.facts, id, 'HELD_BY');
  if (holder) return <NodeLink id={holder.id} />;
  return <>{isVacant ? 'vacant' : 'not recorded'}</>;
}

function Directorate({ id }: { readonly id: string }) {
  const { overlay } = useExplored();
  const directorate = above(overlay.facts, id, 'SITS_IN');
  if (!directorate) return null;
  return (
    <div>
      <dt>Sits in</dt>
      <dd>
        <NodeLink id={directorate.id} />
      </dd>
    </div>
  );
}
