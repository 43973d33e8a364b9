import { LINE_RULES } from '../../server/structure/line-types.js';
import { lineId, type Line } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import type { Mark } from '../network/picture.js';
import { usePicture } from '../network/use-picture.js';
import { lineSentence } from '../structure/network.js';
import { Cite } from './cite.js';
import { Documents } from './documents.js';
import { LineChanges } from './line-changes.js';
import { NodeLink } from './node-link.js';

/** Lines listed; whoever wants others opens what they are folded in. */
const MOST = 40;

/** The evidence for a line, for those between the same two nodes, and for those that are drawn as one with it. */
export function LineDetails({ line }: { readonly line: Line }) {
  const { overlay } = useExplored();
  const isParallel = ({ from, to }: Line) => from === line.from && to === line.to;
  const parallel = overlay.network.above(line.from).filter(isParallel);
  const others = useDrawnWith(line).filter((each) => !isParallel(each));
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
            <p className="small">{countsFor(each, overlay.markOf(lineId(each)))}</p>
            <LineChanges line={each} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <section className="line-group">
          <h3>
            Drawn as one with it <span className="soft">{others.length.toLocaleString('en-GB')}</span>
          </h3>
          <ul>
            {others.slice(0, MOST).map((each) => (
              <li key={lineId(each)}>
                <NodeLink id={each.from} /> {LINE_RULES[each.type].words} <NodeLink id={each.to} />{' '}
                <Cite text={each.source} />
                {overlay.markOf(lineId(each)) === 'removed' && (
                  <strong className="small"> removed by the scenario</strong>
                )}
              </li>
            ))}
          </ul>
          {others.length > MOST && (
            <p className="small soft">
              And {(others.length - MOST).toLocaleString('en-GB')} more: open what is folded to see them.
            </p>
          )}
        </section>
      )}
      <Documents citations={[...parallel, ...others].map(({ source }) => source)} />
    </section>
  );
}

/** The lines that the picture has rolled up with a line. */
function useDrawnWith(line: Line): readonly Line[] {
  const { overlay } = useExplored();
  const { picture } = usePicture();
  const id = lineId(line);
  const drawn = picture.edges.find(({ lines }) => lines.includes(id))?.lines ?? [];
  return drawn.flatMap((each) => overlay.network.lines.get(each) ?? []);
}

/** Whether a line counts for a route; one that the scenario removes counts for none. */
function countsFor({ type }: Line, mark: Mark | null): string {
  if (mark === 'removed') return '× removed by the scenario: it counts for no route any more.';
  const { policies } = LINE_RULES[type];
  if (policies.includes('FORMAL')) return 'It counts for a formal route.';
  return policies.includes('ASSURED') ? 'It counts only with assurance.' : 'It counts for no route.';
}
