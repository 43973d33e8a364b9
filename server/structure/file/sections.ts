import { LINE_RULES, lineTypesFrom, type LineType } from '../line-types.js';
import { NODE_TYPES, type NodeType } from '../model.js';

/** The lists of a file that hold nodes, in the order in which a file gives them. */
export const SECTIONS = [
  { key: 'directorates', type: 'Directorate' },
  { key: 'boards', type: 'Board' },
  { key: 'people', type: 'Person' },
  { key: 'roles', type: 'Role' },
  { key: 'duties', type: 'Duty' },
] as const satisfies readonly { key: string; type: NodeType }[];

export interface LineKey {
  readonly key: string;
  readonly type: LineType;
  /** Whether one line stands under the key, and not a list of lines. */
  readonly single: boolean;
}

const LINE_KEYS: ReadonlyMap<NodeType, readonly LineKey[]> = new Map(
  NODE_TYPES.map((nodeType) => [
    nodeType,
    lineTypesFrom(nodeType).map((type) => ({
      key: LINE_RULES[type].key,
      type,
      single: LINE_RULES[type].single,
    })),
  ]),
);

/** The keys of a node's entry under which its lines stand. */
export function lineKeys(nodeType: NodeType): readonly LineKey[] {
  return LINE_KEYS.get(nodeType) ?? [];
}
