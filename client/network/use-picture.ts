import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useExplored, type Explored } from '../app/explored.js';
import { gapWalksQuery, routesQuery } from '../gaps/queries.js';
import { evidenceOf } from '../scenario/evidence.js';
import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';
import { compose } from './compose.js';
import { emphasisOfGap, emphasisOfRoutes, type Emphasis } from './emphasis.js';
import { foldTree } from './fold.js';
import type { Picture } from './picture.js';
import { emphasisThrough, within } from './reach.js';

export interface Pictured {
  readonly picture: Picture;
  readonly emphasis: Emphasis | null;
  /** Whether what stands out is a walk that ends short of its office. */
  readonly isBroken: boolean;
}

/** What stands out: the walk of the gap chosen, the routes of the duty chosen, or all routes through a node. */
export function useEmphasis(): { readonly emphasis: Emphasis | null; readonly isBroken: boolean } {
  const { view, stored, overlay, simulation, gaps } = useExplored();
  const { pair, route, via } = view;
  const id = stored.structure.id;
  const isGap =
    pair !== null && gaps.some((gap) => gap.duty.id === pair.duty && gap.designation === pair.designation);
  const asked = { id, revision: view.revision, via, pair: pair ?? { duty: '', designation: 'DCS' as const } };
  const isStored = pair !== null && simulation === null;
  const walks = useQuery({ ...gapWalksQuery(asked), enabled: isStored && isGap });
  const routes = useQuery({ ...routesQuery(asked), enabled: isStored && !isGap });
  const isAssurable = walks.data?.coveredVia.includes('ASSURED') ?? false;
  const assured = useQuery({
    ...routesQuery({ ...asked, via: 'ASSURED' }),
    enabled: isStored && isGap && isAssurable,
  });
  return useMemo(() => {
    if (pair && simulation) return evidenceOf(stored, overlay, pair, { via, route });
    if (pair && isGap && walks.data)
      return {
        emphasis: emphasisOfGap(overlay.network, pair.duty, walks.data, assured.data?.[0] ?? null),
        isBroken: true,
      };
    if (pair && !isGap && routes.data) {
      const chosen = route === 'all' ? routes.data : routes.data.slice(route - 1, route);
      return { emphasis: emphasisOfRoutes(chosen), isBroken: false };
    }
    if (view.through !== null)
      return { emphasis: emphasisThrough(overlay.network, view.through, via), isBroken: false };
    return { emphasis: null, isBroken: false };
  }, [
    pair,
    simulation,
    stored,
    overlay,
    isGap,
    walks.data,
    assured.data,
    routes.data,
    route,
    view.through,
    via,
  ]);
}

/** The picture of what is explored, with what stands out of it. */
export function usePicture(): Pictured {
  const explored = useExplored();
  const { view, overlay } = explored;
  const { network, markOf } = overlay;
  const tree = useMemo(() => foldTree(network), [network]);
  const { emphasis, isBroken } = useEmphasis();
  const gapsOf = useGapCounts(explored);
  const isWanted = useWanted(network, view);
  const { toggled, withoutLines, dutiesOf, duties, selected } = view;
  const composed = useMemo(() => {
    const needed = new Set([...(emphasis?.nodes ?? []), ...(emphasis?.ghostNodes ?? [])]);
    // Of a duty, only one whose way is drawn becomes a sheet; a card that is selected shows whatever is folded.
    if (selected !== null && network.nodes.get(selected)?.type !== 'Duty') needed.add(selected);
    return compose(network, tree, {
      toggled: new Set(toggled),
      needed,
      selected,
      withoutLines: new Set(withoutLines),
      isWanted,
      drawsDutiesOf: (id) => duties === 'drawn' || dutiesOf.includes(id),
      gapsOf,
      markOf,
    });
  }, [network, tree, toggled, withoutLines, dutiesOf, duties, selected, emphasis, isWanted, gapsOf, markOf]);
  return { picture: useUnlessSame(composed), emphasis, isBroken };
}

/** The picture before while the new one draws the same, so that nothing is laid out again for it. */
function useUnlessSame(picture: Picture): Picture {
  const content = useMemo(() => JSON.stringify(picture), [picture]);
  const [kept, setKept] = useState({ picture, content });
  if (kept.content === content) return kept.picture;
  setKept({ picture, content });
  return picture;
}

function useGapCounts({ gaps, view: { to } }: Explored): (duty: string) => number {
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { duty, designation } of gaps)
      if (to === null || designation === to) counts.set(duty.id, (counts.get(duty.id) ?? 0) + 1);
    return (duty) => counts.get(duty) ?? 0;
  }, [gaps, to]);
}

/** Whether a node may be shown: not hidden, and within what was asked for. */
export function useWanted(network: Network, { hidden, only, focus }: View): (id: string) => boolean {
  return useMemo(() => {
    const without = new Set(hidden);
    const chosen = only.length > 0 ? new Set(only) : null;
    const near = focus && within(network, focus.node, focus.distance);
    return (id) => !without.has(id) && (chosen?.has(id) ?? true) && (near?.has(id) ?? true);
  }, [network, hidden, only, focus]);
}
