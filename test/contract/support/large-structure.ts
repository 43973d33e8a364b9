import { randomNetwork } from '../../../bench/random-network.js';
import type { StructureId } from '../../../server/structure/ids.js';
import type { Structure } from '../../../server/structure/model.js';

/** A council of so many posts, always the same. */
export function largeStructure(id: StructureId, posts: number): Structure {
  return { ...randomNetwork({ posts, seed: 1 }), id };
}
