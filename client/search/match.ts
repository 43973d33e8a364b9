import type { Node } from '../../server/structure/model.js';
import type { Overlay } from '../scenario/overlay.js';
import { above, type Network } from '../structure/network.js';

export interface Match {
  readonly node: Node;
  /** Who holds the post; null when that is not recorded, or it is none. */
  readonly holder: string | null;
}

interface Entry extends Match {
  readonly name: string;
  readonly words: string;
}

/** Prepares a network to be searched again and again; who holds a post is told as the scenario leaves it. */
export function searchIndex(overlay: Overlay): (words: string, most: number) => readonly Match[] {
  const entries = overlay.network.structure.nodes.map((node) => entryOf(overlay.facts, node));
  return (words, most) => {
    const wanted = folded(words)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (wanted.length === 0) return [];
    return entries
      .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank !== null)
      .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0))
      .slice(0, most)
      .map(({ entry: { node, holder } }) => ({ node, holder }));
  };
}

function entryOf(network: Network, node: Node): Entry {
  const holder = node.type === 'Role' ? (above(network, node.id, 'HELD_BY')?.name ?? null) : null;
  const offices = node.type === 'Role' ? node.designations : [];
  const words = [node.name, ...node.alsoKnownAs, node.id, holder ?? '', ...offices, node.source];
  return { node, holder, name: folded(node.name), words: folded(words.join(' ')) };
}

const BEYOND_ASCII = /\P{ASCII}/u;

/** Without case and accents, as people type. */
function folded(words: string): string {
  const plain = BEYOND_ASCII.test(words) ? words.normalize('NFKD').replaceAll(/\p{M}/gu, '') : words;
  return plain.toLowerCase();
}

/** The better the match, the smaller; null when some word is nowhere. Names that begin so come first, then words that do. */
function rankOf({ name, words, node }: Entry, wanted: readonly string[]): number | null {
  if (!wanted.every((word) => words.includes(word))) return null;
  const [first = ''] = wanted;
  const office = node.type === 'Role' && node.designations.length > 0 ? 0 : 0.5;
  if (name.startsWith(first)) return office;
  if (wanted.every((word) => ` ${name}`.includes(` ${word}`))) return 1 + office;
  if (wanted.every((word) => ` ${words}`.includes(` ${word}`))) return 2 + office;
  return 3 + office;
}
