import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import { GapAnswer } from '../details/gap-answer.js';
import { linesOfRoute } from '../details/route-words.js';
import { Way } from '../details/way.js';
import { routesDrawn } from '../gaps/gaps.js';
import type { Ways } from '../gaps/use-ways.js';
import type { Pair } from '../view/view.js';

/** The way that the picture draws, step by step in words: up to where it ends, or to the office. */
export function PrintWay({ pair, ways }: { readonly pair: Pair; readonly ways: Ways }) {
  const { view, overlay } = useExplored();
  const { routes } = ways;
  return (
    <section>
      <h2>{overlay.network.nodes.get(pair.duty)?.name ?? pair.duty}</h2>
      {routes.length === 0 ? (
        <GapAnswer pair={pair} ways={ways} />
      ) : (
        routesDrawn(routes, view.route).map((route) => (
          <div key={route.nodes.map(({ id }) => id).join()}>
            <p>A route to the {DESIGNATION_TITLES[pair.designation]}:</p>
            <Way from={pair.duty} lines={linesOfRoute(route)} />
          </div>
        ))
      )}
    </section>
  );
}

/** The lines of all ways found, of which not all need be drawn. */
export function linesOfWays({ routes, ends, assured }: Ways): readonly string[] {
  return [
    ...routes.flatMap(linesOfRoute),
    ...ends.flatMap(({ walk }) => walk.map(({ id }) => id)),
    ...(assured ? linesOfRoute(assured) : []),
  ];
}
