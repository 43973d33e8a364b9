import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';

/** The name of a node; pressing it selects the node. */
export function NodeLink({ id }: { readonly id: string }) {
  const { overlay } = useExplored();
  return (
    <Button
      className="node-link"
      onPress={() => {
        go({ selected: id });
      }}
    >
      {overlay.network.nodes.get(id)?.name ?? id}
    </Button>
  );
}
