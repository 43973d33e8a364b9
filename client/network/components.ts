import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** Cards of a part from which its layers are kept short. */
const WIDE = 30;
/** And up to which they are: it takes as long again with each few more. */
const TOO_WIDE = 180;

/** Splits a graph into the parts that no line joins to each other, each a graph of its own, in the order of their nodes. */
export function components(graph: ElkNode): ElkNode[] {
  const children = graph.children ?? [];
  const edges = graph.edges ?? [];
  const topOf = new Map<string, number>();
  const enter = (node: ElkNode, top: number) => {
    topOf.set(node.id, top);
    for (const child of node.children ?? []) enter(child, top);
  };
  children.forEach(enter);
  const partOf = children.map((_child, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let next = partOf[at]; next !== undefined && next !== at; next = partOf[at]) at = next;
    return at;
  };
  const topsOf = ({
    sources,
    targets,
  }: {
    readonly sources: readonly string[];
    readonly targets: readonly string[];
  }) => [...sources, ...targets].map((id) => topOf.get(id) ?? 0);
  for (const edge of edges) {
    const [first = 0, ...others] = topsOf(edge).map(find);
    for (const other of others) partOf[Math.max(first, other)] = Math.min(first, other);
  }
  const parts = new Map<number, ElkNode>();
  children.forEach((child, index) => {
    const root = find(index);
    const part = parts.get(root) ?? { ...graph, id: `${graph.id}-${root}`, children: [], edges: [] };
    part.children?.push(child);
    parts.set(root, part);
  });
  for (const edge of edges) parts.get(find(topsOf(edge)[0] ?? 0))?.edges?.push(edge);
  return [...parts.values()].map(notTooWide);
}

/** Spreads a large part over more layers than it needs, which would each be too wide, and looks less long for the best. */
function notTooWide(part: ElkNode): ElkNode {
  const count = part.children?.length ?? 0;
  if (count < WIDE) return part;
  const layoutOptions = {
    ...part.layoutOptions,
    'elk.layered.layering.strategy': count > TOO_WIDE ? 'LONGEST_PATH' : 'COFFMAN_GRAHAM',
    'elk.layered.layering.coffmanGraham.layerBound': String(Math.ceil(Math.sqrt(count))),
    'elk.layered.nodePlacement.strategy': 'SIMPLE',
    'elk.layered.thoroughness': '3',
  };
  return { ...part, layoutOptions };
}
