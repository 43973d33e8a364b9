import { useMemo } from 'react';
import { useExplored } from '../app/explored.js';
import { useWays } from '../gaps/use-ways.js';
import { emphasisOfWays, type Emphasis } from './emphasis.js';
import { emphasisThrough } from './through.js';

/** What stands out: the walk of the gap chosen, the routes of the duty chosen, or all routes through a node. */
export function useEmphasis(): Emphasis | null {
  const { view, overlay, coverage } = useExplored();
  const { pair, route, through, via, to } = view;
  const { ways } = useWays(pair);
  const { network, after } = overlay;
  return useMemo(() => {
    if (pair) return ways && emphasisOfWays(network, pair.duty, ways, route);
    if (through === null) return null;
    const offices = to === null ? coverage.map(({ designation }) => designation) : [to];
    return emphasisThrough(after, through, { via, offices });
  }, [pair, ways, network, route, through, after, via, to, coverage]);
}
