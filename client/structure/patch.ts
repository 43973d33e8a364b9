import { lineTypeRank } from '../../server/structure/line-types.js';
import { compareIds } from '../../server/structure/ids.js';
import { compareLines, lineId, type Line, type Node, type Source } from '../../server/structure/model.js';
import type { Network } from './network.js';

/** Rows by their ids: what they become, or null for those that go. */
export interface Patch {
  readonly nodes: ReadonlyMap<string, Node | null>;
  readonly lines: ReadonlyMap<string, Line | null>;
  /** By their keys. */
  readonly sources: ReadonlyMap<string, Source | null>;
}

/**
 * The network that a structure becomes by some rows, the same as one that is indexed anew. A scenario touches a few rows
 * of thousands, and is laid over the network again at each step: the rest is taken over as it is.
 */
export function patched(base: Network, { nodes, lines, sources }: Patch): Network {
  const { structure, revision } = base;
  return {
    structure: {
      ...structure,
      sources: patchedList(
        structure.sources,
        sources,
        ({ key }) => key,
        (left, right) => compareIds(left.key, right.key),
      ),
      nodes: patchedList(
        structure.nodes,
        nodes,
        ({ id }) => id,
        (left, right) => compareIds(left.id, right.id),
      ),
      lines: patchedList(structure.lines, lines, lineId, compareLines),
    },
    revision,
    nodes: patchedMap(base.nodes, nodes),
    lines: patchedMap(base.lines, lines),
    above: patchedGroups(base.above, { base, lines, end: ({ from }) => from }),
    below: patchedGroups(base.below, { base, lines, end: ({ to }) => to }),
  };
}

function patchedMap<Row>(
  rows: ReadonlyMap<string, Row>,
  patch: ReadonlyMap<string, Row | null>,
): ReadonlyMap<string, Row> {
  if (patch.size === 0) return rows;
  const copy = new Map(rows);
  for (const [id, row] of patch)
    if (row === null) copy.delete(id);
    else copy.set(id, row);
  return copy;
}

function patchedList<Row>(
  rows: readonly Row[],
  patch: ReadonlyMap<string, Row | null>,
  idOf: (row: Row) => string,
  compare: (left: Row, right: Row) => number,
): readonly Row[] {
  if (patch.size === 0) return rows;
  const left = new Map(patch);
  const kept = rows.flatMap((row) => {
    const id = idOf(row);
    left.delete(id);
    const becomes = patch.get(id);
    return becomes === undefined ? row : (becomes ?? []);
  });
  const added = [...left.values()].flatMap((row) => row ?? []);
  return added.length === 0 ? kept : [...kept, ...added].sort(compare);
}

type Grouped = (id: string) => readonly Line[];

function patchedGroups(
  groups: Grouped,
  {
    base,
    lines,
    end,
  }: { readonly base: Network; readonly lines: Patch['lines']; readonly end: (line: Line) => string },
): Grouped {
  const touched = new Map<string, readonly Line[]>();
  for (const [id, line] of lines) {
    const either = line ?? base.lines.get(id);
    if (!either || touched.has(end(either))) continue;
    const at = end(either);
    const kept = groups(at).filter((each) => !lines.has(lineId(each)));
    const put = [...lines.values()].flatMap((each) => (each !== null && end(each) === at ? each : []));
    touched.set(at, [...kept, ...put].sort(byTypeFirst));
  }
  return (id) => touched.get(id) ?? groups(id);
}

function byTypeFirst(left: Line, right: Line): number {
  return lineTypeRank(left.type) - lineTypeRank(right.type) || compareLines(left, right);
}
