import { useMemo, useState } from 'react';
import type { Designation } from '../../server/structure/designation.js';
import { useExplored, type Explored } from '../app/explored.js';
import { foldedByHand } from '../network/asked.js';
import { foldTree, partOfTree, type FoldTree } from '../network/fold.js';
import { foldingOf } from '../network/folding.js';
import { toggleFold, withOrWithout } from '../network/folds.js';
import { useAsked } from '../network/use-picture.js';
import type { Network } from '../structure/network.js';
import { go } from '../view/use-view.js';
import type { View } from '../view/view.js';
import { DUTIES_OF, outlineRows, type OutlineRow } from './rows.js';
import { rowsAbove } from './ways.js';

export interface Outlined {
  readonly rows: readonly OutlineRow[];
  /** Opens or closes the row of a key. */
  readonly toggle: (key: string) => void;
}

/** The rows of what is explored. Open is what the view has open, and besides what leads to the selection. */
export function useOutline(): Outlined {
  const explored = useExplored();
  const { view, overlay } = explored;
  const { network, after, facts, markOf } = overlay;
  // What moves stands where it moves to, as on the canvas.
  const { isWanted, part } = useAsked(network, view);
  const tree = useMemo(() => partOfTree(foldTree(facts), part), [facts, part]);
  const start = useMemo(() => startOf(facts, tree), [facts, tree]);
  const [opened, setOpened] = useOpened(facts, tree, start.behind, view.selected);
  const isOpenInView = useOpenInView(view, start.isOpen);
  const gapsOf = useGapsOf(explored);
  const { hidden } = view;
  const rows = useMemo(() => {
    const without = new Set(hidden);
    return outlineRows(network, tree, {
      after,
      tops: start.tops,
      remainder: start.remainder,
      isWanted,
      showsDuty: (id) => !without.has(id),
      isOpen: (key) => opened.has(key) || isOpenInView(key),
      gapsOf,
      markOf,
    });
  }, [network, after, tree, start, isWanted, hidden, opened, isOpenInView, gapsOf, markOf]);
  const toggle = (key: string) => {
    const wasOpened = opened.has(key);
    if (wasOpened) setOpened(new Set([...opened].filter((each) => each !== key)));
    else if (key.startsWith('~')) setOpened(new Set([...opened, key]));
    if (!key.startsWith('~') && (!wasOpened || isOpenInView(key))) toggleInView(key);
  };
  return { rows, toggle };
}

/** What stands at the top in its order, and what is open before anybody opens or closes anything. */
function startOf(network: Network, tree: FoldTree) {
  const none: ReadonlySet<string> = new Set();
  const { shown, remainder, isOpen } = foldingOf(network, tree, {
    toggled: none,
    needed: none,
    unfolded: none,
  });
  const tops = [...shown].filter((id) => tree.parent.get(id) === null);
  return { tops, remainder, behind: new Set(remainder), isOpen };
}

/** The rows opened besides those that the view has open: the ways to what was selected. */
function useOpened(network: Network, tree: FoldTree, behind: ReadonlySet<string>, selected: string | null) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [revealed, setRevealed] = useState<string | null>(null);
  if (selected !== revealed) {
    setRevealed(selected);
    if (selected !== null && network.nodes.has(selected))
      setOpened(new Set([...opened, ...rowsAbove(network, tree, behind, selected)]));
  }
  return [opened, setOpened] as const;
}

function useOpenInView(view: View, isOpenAtFirst: (id: string) => boolean) {
  const { dutiesOf } = view;
  const byHand = foldedByHand(view);
  return useMemo(() => {
    const [otherwise, drawn] = [new Set(byHand), new Set(dutiesOf)];
    return (key: string) => {
      const discharger = dischargerIn(key);
      return discharger === null ? isOpenAtFirst(key) !== otherwise.has(key) : drawn.has(discharger);
    };
  }, [byHand, dutiesOf, isOpenAtFirst]);
}

function toggleInView(key: string): void {
  const discharger = dischargerIn(key);
  if (discharger === null) toggleFold(key);
  else go((view) => ({ ...view, dutiesOf: withOrWithout(view.dutiesOf, discharger) }));
}

function dischargerIn(key: string): string | null {
  return key.endsWith(DUTIES_OF) ? key.slice(0, -DUTIES_OF.length) : null;
}

function useGapsOf({ gaps, view: { to } }: Explored): (duty: string) => readonly Designation[] {
  return useMemo(() => {
    const offices = new Map<string, Designation[]>();
    for (const { duty, designation } of gaps) {
      if (to !== null && designation !== to) continue;
      offices.set(duty.id, [...(offices.get(duty.id) ?? []), designation]);
    }
    return (duty) => offices.get(duty) ?? [];
  }, [gaps, to]);
}
