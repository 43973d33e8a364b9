import type { Network } from '../structure/network.js';
import type { Picture } from './picture.js';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The things drawn that stand for what is selected: itself or what it is folded into; of a duty that is only counted those
 * who discharge it, of a person the posts held.
 */
export function standingFor(
  network: Network,
  picture: Picture,
  selected: string | null,
): ReadonlySet<string> {
  if (selected === null) return NOTHING;
  if (network.lines.has(selected)) return new Set([selected]);
  const node = network.nodes.get(selected);
  if (!node) return NOTHING;
  if (node.type === 'Duty' && picture.shownBy(selected) !== null) return new Set([selected]);
  return new Set(bearers(network, node).flatMap((id) => picture.shownBy(id) ?? []));
}

function bearers(
  network: Network,
  { type, id }: { readonly type: string; readonly id: string },
): readonly string[] {
  if (type === 'Duty') return network.above(id).map(({ to }) => to);
  return type === 'Person' ? network.below(id).map(({ from }) => from) : [id];
}
