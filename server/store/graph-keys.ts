import type { StructureId } from '../structure/ids.js';

/** What identifies a node, source, revision or scenario in the whole graph. */
export function graphKey(structure: StructureId, id: string | number): string {
  return `${structure}/${id}`;
}
