import type { DeclaredLine } from './declared-lines.js';
import type { Declared } from './declared.js';
import type { FaultList } from './fault-list.js';
import { words } from './words.js';

/** One step up, from a node to the one that it is part of. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly offset: number;
}

/** Reports PART_OF lines that go round in a circle, each circle once, at its first line in the file. */
export function reportPartOfCycles(
  lines: readonly DeclaredLine[],
  declared: Declared,
  faults: FaultList,
): void {
  const up = new Map<string, Step>();
  for (const { type, from, to } of lines) {
    if (type !== 'PART_OF' || !from.id || !to || from.id.text === to.text || up.has(from.id.text)) continue;
    if (declared.node(to.text)?.type !== from.type) continue;
    up.set(from.id.text, { from: from.id.text, to: to.text, offset: to.offset });
  }
  for (const cycle of cycles(up)) {
    const first = cycle.reduce((least, step) => (step.offset < least.offset ? step : least));
    const start = cycle.indexOf(first);
    const ids = [...cycle.slice(start), ...cycle.slice(0, start)].map((step) => step.from);
    faults.add(first.offset, words.partOfCycle(ids));
  }
}

/** The cycles of a graph in which each node has at most one step up: a walk that meets itself has closed one. */
function cycles(up: ReadonlyMap<string, Step>): Step[][] {
  const walkOf = new Map<string, string>();
  const found: Step[][] = [];
  for (const start of up.keys()) {
    const walk: Step[] = [];
    let id = start;
    for (let step = up.get(id); step && !walkOf.has(id); step = up.get(id)) {
      walkOf.set(id, start);
      walk.push(step);
      id = step.to;
    }
    if (walk.length > 0 && walkOf.get(id) === start)
      found.push(walk.slice(walk.findIndex((step) => step.from === id)));
  }
  return found;
}
