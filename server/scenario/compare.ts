import { inDesignationOrder, type Designation } from '../structure/designation.js';
import { compareIds, type NodeId } from '../structure/ids.js';
import type { Simulation } from './simulate.js';

/** One of several options for the same structure, simulated. */
export interface Option {
  readonly scenario: string;
  readonly simulation: Simulation;
  /** Every gap of the structure as it would be. */
  readonly gaps: readonly { readonly duty: NodeId; readonly designation: Designation }[];
}

/** A pair that is a gap under some of the options and not under others. */
export interface DifferingPair {
  readonly duty: NodeId;
  readonly designation: Designation;
  /** The options under which it is a gap, in their order. */
  readonly gapIn: readonly string[];
}

/** The pairs that tell the options apart, sorted by duty, then in enum order. */
export function differingPairs(options: readonly Option[]): DifferingPair[] {
  const pairs = new Map<string, { duty: NodeId; designation: Designation; gapIn: string[] }>();
  for (const { scenario, gaps } of options) {
    for (const { duty, designation } of gaps) {
      const key = `${duty} ${designation}`;
      const pair = pairs.get(key) ?? { duty, designation, gapIn: [] };
      pair.gapIn.push(scenario);
      pairs.set(key, pair);
    }
  }
  const order = inDesignationOrder(Array.from(pairs.values(), ({ designation }) => designation));
  return [...pairs.values()]
    .filter(({ gapIn }) => gapIn.length < options.length)
    .sort(
      (left, right) =>
        compareIds(left.duty, right.duty) ||
        order.indexOf(left.designation) - order.indexOf(right.designation),
    );
}
