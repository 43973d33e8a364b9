import type { View } from '../library/view.js';
import type { LineType } from '../structure/line-types.js';
import type { Line, Node, NodeType } from '../structure/model.js';
import type { LineParent, NodeParent } from './parents.js';

/** A node that a line or an answer names. @throws Error when the state does not have it: a defect of ours */
export function nodeIn(view: View, id: string): NodeParent {
  const node = view.node(id);
  if (!node) throw new Error(`${view.key} has no node ${id}`);
  return { view, node };
}

/** The duty with the given id. @throws Error when there is none: a defect of ours */
export function dutyIn(view: View, id: string) {
  const { node } = nodeIn(view, id);
  if (node.type !== 'Duty') throw new Error(`${id} is no duty of ${view.key}`);
  return { view, node };
}

export function lineIn(view: View, line: Line): LineParent {
  return { view, line };
}

function ofType<Type extends NodeType>(nodes: readonly NodeParent[], type: Type) {
  return nodes.flatMap(({ view, node }) => (isOfType(node, type) ? [{ view, node }] : []));
}

function isOfType<Type extends NodeType>(node: Node, type: Type): node is Extract<Node, { type: Type }> {
  return node.type === type;
}

/** The nodes to which lines of the given types lead up from a node, by line type, then by id. */
export function above({ view, node }: NodeParent, ...types: readonly LineType[]): NodeParent[] {
  return view
    .linesFrom(node)
    .filter((line) => types.includes(line.type))
    .map((line) => nodeIn(view, line.to));
}

/** The nodes from which lines of the given types arrive at a node, by id, each once. */
export function below({ view, node }: NodeParent, ...types: readonly LineType[]): NodeParent[] {
  const ids = view
    .linesTo(node)
    .filter((line) => types.includes(line.type))
    .map((line) => line.from);
  return Array.from(new Set(ids), (id) => nodeIn(view, id));
}

/** Those of the nodes above that are of one type: what the line type itself allows. */
export function allAbove<Type extends NodeType>(parent: NodeParent, line: LineType, type: Type) {
  return ofType(above(parent, line), type);
}

export function oneAbove<Type extends NodeType>(parent: NodeParent, line: LineType, type: Type) {
  return allAbove(parent, line, type)[0] ?? null;
}

export function allBelow<Type extends NodeType>(parent: NodeParent, line: LineType, type: Type) {
  return ofType(below(parent, line), type);
}
