import { useMemo, useState } from 'react';
import { useExplored, type Explored } from '../app/explored.js';
import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';
import { askedOf, foldedByHand, type Asked } from './asked.js';
import { compose } from './compose.js';
import type { Emphasis } from './emphasis.js';
import { foldTree } from './fold.js';
import type { Picture } from './picture.js';
import { useEmphasis } from './use-emphasis.js';

/** Nodes of a walk, or of routes, up to which each is drawn by itself. */
const MOST_NEEDED = 300;
/** Duties up to which all can be drawn as sheets. */
const MOST_SHEETS = 400;

export interface Pictured {
  readonly picture: Picture;
  readonly emphasis: Emphasis | null;
}

/** The picture of what is explored, with what stands out of it. */
export function usePicture(): Pictured {
  const explored = useExplored();
  const { view, overlay } = explored;
  const { network, facts, markOf } = overlay;
  const tree = foldTree(facts);
  const emphasis = useEmphasis();
  const gapsOf = useGapCounts(explored);
  const { isWanted, part, unfolded } = useAsked(network, view);
  const toggled = foldedByHand(view);
  const { withoutLines, dutiesOf, duties, selected } = view;
  const composed = useMemo(() => {
    const standing = emphasis?.needed;
    // More than can be drawn one by one stand out by what they are folded into.
    const needed = new Set(standing && standing.size > MOST_NEEDED ? [] : standing);
    const isTooMany = duties === 'drawn' && sheetsIn(facts) > MOST_SHEETS;
    const drawsAll = duties === 'drawn' && !isTooMany;
    // Of a duty, only one whose way is drawn becomes a sheet; a card that is selected shows whatever is folded.
    if (selected !== null && network.nodes.get(selected)?.type !== 'Duty') needed.add(selected);
    const wish = {
      toggled: new Set(toggled),
      needed,
      unfolded: new Set(unfolded),
      part,
      selected,
      withoutLines: new Set(withoutLines),
      isWanted,
      drawsDutiesOf: (id: string) => drawsAll || dutiesOf.includes(id),
      gapsOf,
      markOf,
    };
    const composed = compose({ network, facts, tree }, wish);
    return isTooMany ? { ...composed, isCut: true } : composed;
  }, [
    network,
    facts,
    tree,
    toggled,
    withoutLines,
    dutiesOf,
    duties,
    selected,
    emphasis,
    isWanted,
    part,
    unfolded,
    gapsOf,
    markOf,
  ]);
  return { picture: useUnlessSame(composed), emphasis };
}

function sheetsIn({ structure }: Network): number {
  return structure.nodes.filter(({ type }) => type === 'Duty').length;
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

/** What the view asks to see. */
export function useAsked(network: Network, { hidden, only, focus, expanded, withoutLines }: View): Asked {
  return useMemo(
    () => askedOf(network, { hidden, only, focus, expanded, withoutLines }),
    [network, hidden, only, focus, expanded, withoutLines],
  );
}
