import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import { endCaption } from '../gaps/sentences.js';
import type { Ways } from '../gaps/use-ways.js';
import type { Pair } from '../view/view.js';
import { linesOfRoute } from './route-words.js';
import { Way } from './way.js';

/** Ends written out; in a large circle of posts the others only say the same again. */
const MOST_ENDS = 5;

/** Where the line of a gap ends, step by step, and what assurance would add to it. */
export function GapAnswer({ pair, ways }: { readonly pair: Pair; readonly ways: Ways }) {
  const { view, overlay } = useExplored();
  const { ends, assured } = ways;
  return (
    <div className="answer">
      <p className="has-gap">
        No {view.via === 'FORMAL' ? 'formal route' : 'route, even with assurance,'} to the{' '}
        {DESIGNATION_TITLES[pair.designation]}.
      </p>
      {ends.slice(0, MOST_ENDS).map(({ at, reason, walk }) => (
        <div key={at.id}>
          {walk.length > 0 && <Way from={pair.duty} lines={walk.map(({ id }) => id)} />}
          <p className="missing">⊣ {endCaption(overlay.after, { node: at.id, reason }, view.via)}</p>
        </div>
      ))}
      {ends.length > MOST_ENDS && (
        <p className="small soft">Its lines end at {ends.length - MOST_ENDS} more places.</p>
      )}
      {assured ? (
        <section>
          <h3 className="with-assurance">With assurance</h3>
          <Way from={pair.duty} lines={linesOfRoute(assured)} />
        </section>
      ) : (
        view.via === 'FORMAL' && <p className="small">Assurance adds no route either.</p>
      )}
    </div>
  );
}
