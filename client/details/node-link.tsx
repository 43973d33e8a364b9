import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { shortDesignation } from '../network/attachments.js';
import { go } from '../view/use-view.js';
import { viewOfNode } from './selection.js';

/** The name of a node; pressing it selects the node, and draws the way of a duty. */
export function NodeLink({ id }: { readonly id: string }) {
  const { overlay, gaps } = useExplored();
  const node = overlay.network.nodes.get(id);
  return (
    <Button
      className="node-link"
      onPress={() => {
        go((view) => viewOfNode(view, node, gaps));
      }}
    >
      {node?.name ?? id}
    </Button>
  );
}

/** Which offices a duty has no route to, in a few letters; nothing for what is no duty. */
export function DutyStatus({ id }: { readonly id: string }) {
  const { overlay, gaps } = useExplored();
  const node = overlay.after.nodes.get(id);
  if (node?.type !== 'Duty' || node.mustReach.length === 0) return null;
  const missing = gaps.filter(({ duty }) => duty.id === id);
  if (missing.length === 0) return <span className="small is-whole">reaches all</span>;
  return (
    <span className="small has-gap">
      gap: {missing.map(({ designation }) => shortDesignation(designation)).join(', ')}
    </span>
  );
}
