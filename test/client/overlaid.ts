import { lineId, type NodeType, type Structure } from '../../server/structure/model.js';
import { sameContent } from '../../server/structure/same-content.js';
import { overlayOf, type Overlay } from '../../client/scenario/overlay.js';
import { indexNetwork } from '../../client/structure/network.js';
import { world, type WorldGiven } from '../support/world.js';

interface Row {
  readonly type: NodeType | 'Line';
  readonly id: string;
  readonly value: unknown;
}

/** What a scenario that leads from one world to another lays over the first. */
export function overlaid(before: WorldGiven, after: WorldGiven): Overlay {
  const [old, next] = [rowsOf(world(before)), rowsOf(world(after))];
  const rows = (from: ReadonlyMap<string, Row>, isChosen: (row: Row) => boolean) =>
    [...from.values()].filter(isChosen).map(({ type, id }) => ({
      type,
      id,
      before: old.get(id)?.value ?? null,
      after: next.get(id)?.value ?? null,
    }));
  return overlayOf(indexNetwork(world(before), 1), {
    added: rows(next, ({ id }) => !old.has(id)),
    removed: rows(old, ({ id }) => !next.has(id)),
    changed: rows(next, ({ id, value }) => old.has(id) && !sameContent(old.get(id)?.value, value)),
  });
}

function rowsOf({ nodes, lines }: Structure): ReadonlyMap<string, Row> {
  const rows: Row[] = [
    ...nodes.map((value) => ({ type: value.type, id: value.id, value })),
    ...lines.map((value) => ({ type: 'Line' as const, id: lineId(value), value })),
  ];
  return new Map(rows.map((row) => [row.id, row]));
}
