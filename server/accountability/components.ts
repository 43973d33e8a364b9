import { item, type Adjacency } from './adjacency.js';

/** The strongly connected components of a graph. */
export interface Components {
  /** By node, the number of its component. */
  readonly componentOf: Int32Array;
  /** By component, how many nodes it has. */
  readonly sizes: readonly number[];
  /** By component, whether no edge leaves it. */
  readonly terminal: readonly boolean[];
}

/**
 * Strongly connected components by Tarjan's algorithm (SIAM Journal on Computing 1, 1972), with a stack of its own
 * in place of recursion, so that a chain of any length is safe. Linear in nodes and edges.
 */
export function stronglyConnectedComponents({ offsets, targets }: Adjacency): Components {
  const count = offsets.length - 1;
  const componentOf = new Int32Array(count).fill(-1);
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const nextEdge = offsets.slice(0, count);
  const open: number[] = [];
  const path: number[] = [];
  const sizes: number[] = [];
  let visited = 0;

  const enter = (node: number) => {
    order[node] = low[node] = visited++;
    open.push(node);
    path.push(node);
  };
  const leave = (node: number) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) low[parent] = Math.min(item(low, parent), item(low, node));
    if (item(low, node) !== item(order, node)) return;
    let size = 0;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      componentOf[member] = sizes.length;
      size++;
      if (member === node) break;
    }
    sizes.push(size);
  };

  for (let root = 0; root < count; root++) {
    if (item(order, root) >= 0) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const edge = item(nextEdge, node);
      if (edge === item(offsets, node + 1)) {
        leave(node);
        continue;
      }
      nextEdge[node] = edge + 1;
      const target = item(targets, edge);
      if (item(order, target) < 0) enter(target);
      else if (item(componentOf, target) < 0) low[node] = Math.min(item(low, node), item(order, target));
    }
  }

  const terminal = sizes.map(() => true);
  for (let node = 0; node < count; node++) {
    const component = item(componentOf, node);
    for (let edge = item(offsets, node); edge < item(offsets, node + 1); edge++) {
      if (item(componentOf, item(targets, edge)) !== component) terminal[component] = false;
    }
  }
  return { componentOf, sizes, terminal };
}
