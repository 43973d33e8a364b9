import { useExplored } from '../app/explored.js';
import { DutyDetails } from './duty-details.js';
import { LineDetails } from './line-details.js';
import { NodeDetails } from './node-details.js';
import { selectionWords } from './selection.js';
import { Summary } from './summary.js';
import './details.css';

/** What is selected, shown and announced; when nothing is, what the picture shows. */
export function Details() {
  const { view, overlay, gaps } = useExplored();
  return (
    <>
      <p role="status" className="unseen">
        {selectionWords(overlay, view, gaps)}
      </p>
      <Selected />
    </>
  );
}

function Selected() {
  const { view, overlay } = useExplored();
  const { selected } = view;
  const node = selected === null ? undefined : overlay.network.nodes.get(selected);
  const line = selected === null ? undefined : overlay.network.lines.get(selected);
  if (node?.type === 'Duty') return <DutyDetails key={node.id} duty={node} />;
  if (node) return <NodeDetails key={node.id} node={node} />;
  if (line) return <LineDetails line={line} />;
  return (
    <>
      {selected !== null && (
        <p className="notice" role="status">
          There is no “{selected}” in this revision; the whole structure is shown.
        </p>
      )}
      <Summary />
    </>
  );
}
