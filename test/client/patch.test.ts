import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from '../../client/network/facts.js';
import { overlayOf } from '../../client/scenario/overlay.js';
import { indexNetwork, type Network } from '../../client/structure/network.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { inCanonicalOrder, lineId, type Structure } from '../../server/structure/model.js';
import { structureArbitrary } from '../support/random-structure.js';

/** All that a network says, in the order in which it says it. */
function contentOf(network: Network) {
  const { structure, nodes, lines, above, below } = network;
  const ids = structure.nodes.map(({ id }) => id);
  return {
    nodes: structure.nodes,
    sources: structure.sources,
    lines: structure.lines,
    byId: [ids.map((id) => nodes.get(id)), structure.lines.map((line) => lines.get(lineId(line)))],
    counts: [nodes.size, lines.size],
    above: ids.map((id) => above(id)),
    below: ids.map((id) => below(id)),
  };
}

/** Two structures in one: all that either has, as the second has it. */
function together(before: Structure, after: Structure): Structure {
  const nodes = new Map([...before.nodes, ...after.nodes].map((node) => [node.id, node]));
  const lines = new Map([...before.lines, ...after.lines].map((line) => [lineId(line), line]));
  const sources = new Map([...before.sources, ...after.sources].map((source) => [source.key, source]));
  return {
    ...before,
    nodes: [...nodes.values()],
    lines: [...lines.values()],
    sources: [...sources.values()],
  };
}

/** Indexed after it was put in order, as what the API gives is. */
function indexed(structure: Structure): Network {
  return indexNetwork(inCanonicalOrder(structure), 1);
}

it('lays a scenario over a network as if both were indexed anew, on random structures', () => {
  fc.assert(
    fc.property(structureArbitrary(), structureArbitrary(), (before, after) => {
      const { rows } = differenceOf(before, after);
      const overlay = overlayOf(indexed(before), {
        added: rows.filter((row) => row.before === null),
        removed: rows.filter((row) => row.after === null),
        changed: rows.filter((row) => row.before !== null && row.after !== null),
      });
      const both = together(before, after);
      expect(contentOf(overlay.after)).toEqual(contentOf(indexed(after)));
      expect(contentOf(overlay.network)).toEqual(contentOf(indexed(both)));
      const remaining = new Set(after.nodes.map(({ id }) => id));
      const stated = new Set(after.lines.map(lineId));
      const lines = both.lines.filter((line) => stated.has(lineId(line)) || !remaining.has(line.from));
      expect(contentOf(factsOf(overlay.network, overlay.after))).toEqual(
        contentOf(indexed({ ...both, lines })),
      );
    }),
  );
});
