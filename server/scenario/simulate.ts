import { defaultDesignations, type Coverage, type Question } from '../accountability/coverage.js';
import { designationBit, type Snapshot } from '../accountability/snapshot.js';
import { inDesignationOrder, type Designation } from '../structure/designation.js';
import { compareIds, type NodeId } from '../structure/ids.js';
import type { RoutePolicy } from '../structure/line-types.js';
import type { Structure } from '../structure/model.js';
import { applySteps, type Provenance, type Steps } from './apply-changes.js';
import type { Change } from './change.js';
import type { ChangeError } from './change-error.js';
import { ChangingNetwork, gapBits, unchangedNetwork, type ChangedNetwork } from './changing-network.js';
import { invert, type Delta } from './delta.js';

/** A pair of a duty and an office that became a gap, or stopped being one. */
export interface GapChange {
  readonly duty: NodeId;
  readonly designation: Designation;
  /** Which change of the list, from 0, was the last at which the pair became or stopped being a gap. */
  readonly causedBy: number;
}

/** What a list of changes would do to the routes of a structure. */
export interface Simulation extends Question {
  readonly before: readonly Coverage[];
  readonly after: readonly Coverage[];
  /** Gaps that were none: sorted by duty, then in enum order. */
  readonly lost: readonly GapChange[];
  /** Pairs that were gaps, are still required, and are covered. */
  readonly gained: readonly GapChange[];
  readonly delta: Delta;
  /** The structure as it would be. */
  readonly structure: Structure;
}

export type SimulateResult =
  | { readonly ok: true; readonly simulation: Simulation }
  | { readonly ok: false; readonly error: ChangeError };

/** Which offices to ask about, under which policy; null for the DCS, the LMCS and all that a duty must reach. */
export interface Asked {
  readonly to: readonly Designation[] | null;
  readonly via: RoutePolicy;
  /** Called again and again in the midst of the work; what it throws ends it. */
  readonly goOn?: () => void;
}

/**
 * Applies changes to a structure in memory and says which duties would lose or gain their routes, and by which change.
 * Offices that are asked about by default are those required before or after. See docs/semantics.md.
 */
export function simulate(
  base: Snapshot,
  changes: readonly Change[],
  provenance: Provenance,
  asked: Asked,
): SimulateResult {
  const applied = applySteps(base.structure, changes, provenance);
  return applied.ok ? { ok: true, simulation: effectOf(base, applied, asked) } : applied;
}

/**
 * What a series of steps does to the routes of a structure. The states between first and last are only looked at from
 * the last back until the cause of every pair is found.
 *
 * @param made what was done to the snapshot's structure
 */
export function effectOf(base: Snapshot, made: Steps, asked: Asked): Simulation {
  const { structure, delta, steps } = made;
  const network = new ChangingNetwork(base, steps, asked.via);
  network.apply(delta);
  asked.goOn?.();
  const [former, present] = [unchangedNetwork(base, asked.via), network.now()];
  const to =
    asked.to === null ? defaultDesignations(former.required, present.required) : inDesignationOrder(asked.to);
  const stateOf = (network: ChangedNetwork): State => ({ network, gaps: gapBits(network, to) });
  const [first, last] = [stateOf(former), stateOf(present)];
  const pairs = causesOf(flippedPairs(first, last, to), steps, network, asked.goOn);
  const became = (kind: FlippedPair['became']) =>
    pairs
      .filter((pair) => pair.became === kind)
      .map(({ duty, designation, causedBy }) => ({ duty, designation, causedBy }));
  return {
    to,
    via: asked.via,
    before: coverageIn(first, to),
    after: coverageIn(last, to),
    lost: became('lost'),
    gained: became('gained'),
    delta,
    structure,
  };
}

interface State {
  readonly network: ChangedNetwork;
  readonly gaps: Uint8Array;
}

interface FlippedPair {
  readonly duty: NodeId;
  readonly designation: Designation;
  readonly became: 'lost' | 'gained';
}

/** The pairs that are a gap in one of two states and not in the other; those no longer required are left out. */
function flippedPairs(first: State, last: State, to: readonly Designation[]): FlippedPair[] {
  const pairs: FlippedPair[] = [];
  // Both number what they share alike, and the last has every duty of the first.
  for (const index of last.network.duties) {
    const [before, after] = [first.gaps[index] ?? 0, last.gaps[index] ?? 0];
    if (before === after) continue;
    const required = last.network.required[index] ?? 0;
    for (const designation of to) {
      const bit = designationBit(designation);
      if (((before ^ after) & required & bit) === 0) continue;
      const became = (after & bit) !== 0 ? 'lost' : 'gained';
      pairs.push({ duty: last.network.idOf(index), designation, became });
    }
  }
  return pairs.sort((left, right) => compareIds(left.duty, right.duty));
}

/**
 * For each pair the last change at which it flipped: the steps are undone from the last back while any is open.
 *
 * @param network as it is after the last step
 */
function causesOf(
  pairs: readonly FlippedPair[],
  steps: readonly Delta[],
  network: ChangingNetwork,
  goOn: Asked['goOn'],
): (FlippedPair & { readonly causedBy: number })[] {
  const causes = new Map<FlippedPair, number>();
  let open = pairs;
  for (const [change, step] of [...steps.entries()].reverse()) {
    if (open.length === 0) break;
    goOn?.();
    // A step that no route depends on flips nothing.
    if (!network.apply(invert(step))) continue;
    const state = network.now();
    const gaps = gapBits(state, inDesignationOrder(open.map(({ designation }) => designation)));
    open = open.filter((pair) => {
      const index = state.indexOf(pair.duty);
      const isGap = index !== undefined && ((gaps[index] ?? 0) & designationBit(pair.designation)) !== 0;
      if (isGap === (pair.became === 'lost')) return true;
      causes.set(pair, change);
      return false;
    });
  }
  return pairs.map((pair) => ({ ...pair, causedBy: causes.get(pair) ?? 0 }));
}

function coverageIn({ network: { required, duties }, gaps }: State, to: readonly Designation[]): Coverage[] {
  return to.map((designation) => {
    const bit = designationBit(designation);
    let [count, missing] = [0, 0];
    for (const duty of duties) {
      if (((required[duty] ?? 0) & bit) === 0) continue;
      count++;
      if (((gaps[duty] ?? 0) & bit) !== 0) missing++;
    }
    return { designation, required: count, covered: count - missing, missing };
  });
}
