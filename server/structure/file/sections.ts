import type { NodeType } from '../model.js';

/** The lists of a file that hold nodes, in the order in which a file gives them. */
export const SECTIONS = [
  { key: 'directorates', type: 'Directorate' },
  { key: 'boards', type: 'Board' },
  { key: 'people', type: 'Person' },
  { key: 'roles', type: 'Role' },
  { key: 'duties', type: 'Duty' },
] as const satisfies readonly { key: string; type: NodeType }[];
