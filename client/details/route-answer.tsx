import { Button, ToggleButton } from 'react-aria-components';
import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import type { Route } from '../gaps/queries.js';
import { go } from '../view/use-view.js';
import type { Pair } from '../view/view.js';
import { linesOfRoute, routeCount, routeWords } from './route-words.js';
import { Way } from './way.js';

/** As many as are asked for. */
const MOST_ROUTES = 10;

interface Props {
  readonly pair: Pair;
  readonly routes: readonly Route[];
}

/** The routes of a pair, the shortest first; the one that is drawn is written out. */
export function RouteAnswer({ pair, routes }: Props) {
  const { view, overlay } = useExplored();
  const drawn = view.route === 'all' ? null : Math.min(view.route, routes.length);
  const isDrawn = (number: number) => drawn === null || drawn === number;
  return (
    <div className="answer">
      <p className="is-whole">
        {routeCount(routes.length, MOST_ROUTES)} to the {DESIGNATION_TITLES[pair.designation]}
        {routes.length > 1 && (view.route === 'all' ? ', all drawn' : `; number ${drawn ?? 1} is drawn`)}.
      </p>
      {routes.length > 1 && <Drawn count={routes.length} />}
      {view.route !== 'all' && view.route > routes.length && (
        <p className="notice">There is no route number {view.route}; the last is drawn.</p>
      )}
      <ol className="routes">
        {routes.map((route, index) => (
          <li key={route.nodes.map(({ id }) => id).join()}>
            {routes.length > 1 && (
              <ToggleButton
                className="toggle route-choice"
                isSelected={drawn === index + 1}
                onChange={() => {
                  go({ route: index + 1 });
                }}
              >
                {index + 1}. {routeWords(overlay.network, route)}
              </ToggleButton>
            )}
            {isDrawn(index + 1) && <Way from={pair.duty} lines={linesOfRoute(route)} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Goes through the routes one by one, or draws all of them. */
function Drawn({ count }: { readonly count: number }) {
  const { view } = useExplored();
  const number = view.route === 'all' ? 0 : Math.min(view.route, count + 1);
  return (
    <div role="group" aria-label="Routes drawn" className="explore">
      <Button
        className="button"
        isDisabled={number <= 1}
        onPress={() => {
          go({ route: number - 1 });
        }}
      >
        Previous route
      </Button>
      <Button
        className="button"
        isDisabled={number >= count}
        onPress={() => {
          go({ route: number + 1 });
        }}
      >
        Next route
      </Button>
      <ToggleButton
        className="toggle"
        isSelected={view.route === 'all'}
        onChange={(isAll) => {
          go({ route: isAll ? 'all' : 1 });
        }}
      >
        All
      </ToggleButton>
    </div>
  );
}
