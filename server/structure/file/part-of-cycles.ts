import type { DeclaredLine } from './declared-lines.js';
import type { Declared } from './declared.js';
import type { Fault } from './tree.js';
import { words } from './words.js';

/** The faults of PART_OF lines that go round in a circle, one a circle, at its first line in the file. */
export function partOfCycles(lines: readonly DeclaredLine[], declared: Declared): Fault[] {
  const above = new Map<string, DeclaredLine>();
  for (const line of lines) {
    const id = line.from.id?.text;
    const joins =
      id !== undefined && id !== line.to.text && declared.node(line.to.text)?.type === line.from.type;
    if (line.type === 'PART_OF' && joins && !above.has(id)) above.set(id, line);
  }
  return cycles(above).map((cycle) => {
    const first = cycle.reduce((least, line) => (line.to.offset < least.to.offset ? line : least));
    const start = cycle.indexOf(first);
    const ids = [...cycle.slice(start), ...cycle.slice(0, start)].map((line) => line.from.id?.text ?? '');
    return { offset: first.to.offset, message: words.partOfCycle(ids) };
  });
}

/** The cycles of a graph in which each node has at most one line up: a walk that meets itself has closed one. */
function cycles(above: ReadonlyMap<string, DeclaredLine>): DeclaredLine[][] {
  const walkOf = new Map<string, number>();
  const found: DeclaredLine[][] = [];
  let walk = 0;
  for (const start of above.keys()) {
    walk += 1;
    const lines: DeclaredLine[] = [];
    let line = above.get(start);
    let id = start;
    while (line && !walkOf.has(id)) {
      walkOf.set(id, walk);
      lines.push(line);
      id = line.to.text;
      line = above.get(id);
    }
    if (walkOf.get(id) === walk) found.push(lines.slice(lines.findIndex((one) => one.from.id?.text === id)));
  }
  return found;
}
