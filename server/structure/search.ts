import type { Node } from './model.js';

/** Text as a search compares it: without case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The nodes whose id, name or other names hold the wanted text, whatever its case and accents, in their order. */
export function searchNodes(nodes: readonly Node[], wanted: string): Node[] {
  const text = folded(wanted.trim());
  return nodes.filter(({ id, name, alsoKnownAs }) =>
    [id, name, ...alsoKnownAs].some((each) => folded(each).includes(text)),
  );
}
