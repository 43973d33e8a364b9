import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';
import { foldTree, partOfTree, type FoldTree } from './fold.js';
import { foldingOf, type Folding } from './folding.js';
import { neighbours, within } from './reach.js';

type Asking = Pick<View, 'focus' | 'only' | 'hidden' | 'expanded' | 'withoutLines'>;

/** What a reader asked to see of a network. */
export interface Asked {
  /** Whether a node may be shown: not hidden, and within what was asked for. */
  readonly isWanted: (id: string) => boolean;
  /** What was asked for by a focus or a choice, the nearest first; null for all of it. */
  readonly part: readonly string[] | null;
  /** What is drawn by itself, whatever it is folded into. */
  readonly unfolded: readonly string[];
}

/** What a view asks to see of a network. */
export function askedOf(network: Network, view: Asking): Asked {
  const without = new Set(view.hidden);
  const withoutLines = new Set(view.withoutLines);
  const near = nearIn(network, view);
  const unfolded = view.expanded
    .filter((id) => near?.has(id) ?? true)
    .flatMap((id) => neighbours(network, id, withoutLines))
    .filter((id) => !without.has(id));
  const part = near && new Set([...near, ...unfolded].filter((id) => !without.has(id)));
  return {
    isWanted: (id) => !without.has(id) && (part?.has(id) ?? true),
    part: part && [...part],
    unfolded,
  };
}

/** What is near enough to the focus, and chosen; null without either. */
function nearIn(network: Network, { focus, only, withoutLines }: Asking): ReadonlySet<string> | null {
  const near = focus && within(network, focus.node, focus.distance, new Set(withoutLines));
  if (only.length === 0) return near;
  return new Set(near ? only.filter((id) => near.has(id)) : only);
}

/** Whether a view asks for a part of the network, in which all is open at first. */
export function asksForPart({ focus, only }: Pick<View, 'focus' | 'only'>): boolean {
  return focus !== null || only.length > 0;
}

/** What is opened or folded by hand otherwise than it would be: in a part asked for, folded. */
export function foldedByHand(view: Pick<View, 'focus' | 'only' | 'toggled' | 'folded'>): readonly string[] {
  return asksForPart(view) ? view.folded : view.toggled;
}

/** What folds into what in the picture of a view, and what of it is open. */
export function foldingIn(
  facts: Network,
  view: View,
  part: Asked['part'],
): { readonly tree: FoldTree; readonly folding: Folding } {
  const tree = partOfTree(foldTree(facts), part);
  const toggled = new Set(foldedByHand(view));
  return { tree, folding: foldingOf(facts, tree, { toggled, needed: new Set(), unfolded: new Set() }) };
}
