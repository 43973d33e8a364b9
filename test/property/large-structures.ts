import { compareLines, inCanonicalOrder, type Line, type Structure } from '../../server/structure/model.js';
import { structureArbitrary } from '../support/random-structure.js';
import { runs } from './runs.js';

/** Structures of 30 to 300 nodes, beyond enumeration: what is asked of them must hold whatever the answer is. */
export const largeStructures = structureArbitrary({
  sizes: {
    roles: { min: 20, max: 160 },
    boards: { min: 2, max: 30 },
    directorates: { min: 2, max: 30 },
    people: { min: 0, max: 20 },
    duties: { min: 6, max: 60 },
  },
});

/** Runs of a property on large structures: each takes some milliseconds. */
export const LARGE = runs(25);

/** The same structure with other lines. */
export function withLines(structure: Structure, lines: readonly Line[]): Structure {
  return inCanonicalOrder({ ...structure, lines: lines.toSorted(compareLines) });
}
