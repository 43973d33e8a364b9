import { LINE_RULES } from '../../server/structure/line-types.js';
import { lineId, type Line } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { lineSentence } from '../structure/network.js';
import { Cite } from './cite.js';
import { NodeLink } from './node-link.js';

/** The evidence for a line; between the same two nodes there may be several. */
export function LineDetails({ line }: { readonly line: Line }) {
  const { overlay } = useExplored();
  const parallel = overlay.network.above(line.from).filter(({ to }) => to === line.to);
  return (
    <section aria-label="Line" className="details">
      <header>
        <p className="small soft">{parallel.length === 1 ? 'Line' : `${parallel.length} lines`}</p>
        <h2>
          <NodeLink id={line.from} /> <span aria-hidden="true">→</span> <NodeLink id={line.to} />
        </h2>
      </header>
      <ul>
        {parallel.map((each) => (
          <li key={lineId(each)}>
            <p>{lineSentence(overlay.network, each)}.</p>
            <Cite text={each.source} />
            {each.note !== undefined && <p className="small soft">{each.note}</p>}
            <p className="small">{countsFor(each)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countsFor({ type }: Line): string {
  const { policies } = LINE_RULES[type];
  if (policies.includes('FORMAL')) return 'It counts for a formal route.';
  return policies.includes('ASSURED') ? 'It counts only with assurance.' : 'It counts for no route.';
}
