import type { FoldTree } from '../network/fold.js';
import type { Network } from '../structure/network.js';

export interface DutyCount {
  readonly duties: number;
  readonly gaps: number;
}

export interface DutyCounts {
  /** What a node discharges itself. */
  readonly own: ReadonlyMap<string, DutyCount>;
  /** What it discharges with all that is folded into it, each duty once. */
  readonly whole: ReadonlyMap<string, DutyCount>;
}

interface Asked {
  readonly showsDuty: (id: string) => boolean;
  readonly gapsOf: (duty: string) => readonly unknown[];
}

/** Counts duties and gaps for every node of a tree; time in proportion to the duties and the depth of the tree. */
export function countDuties(network: Network, tree: FoldTree, { showsDuty, gapsOf }: Asked): DutyCounts {
  const own = new Map<string, DutyCount>();
  const whole = new Map<string, DutyCount>();
  for (const { type, id } of network.structure.nodes) {
    if (type !== 'Duty' || !showsDuty(id)) continue;
    const gaps = gapsOf(id).length;
    const counted = new Set<string>();
    for (const line of network.above(id)) {
      if (line.type !== 'DISCHARGED_BY') continue;
      add(own, line.to, gaps);
      let at: string | null = line.to;
      while (at !== null && !counted.has(at)) {
        counted.add(at);
        add(whole, at, gaps);
        at = tree.parent.get(at) ?? null;
      }
    }
  }
  return { own, whole };
}

function add(counts: Map<string, DutyCount>, id: string, gaps: number): void {
  const before = counts.get(id) ?? NONE;
  counts.set(id, { duties: before.duties + 1, gaps: before.gaps + gaps });
}

export const NONE: DutyCount = { duties: 0, gaps: 0 };
