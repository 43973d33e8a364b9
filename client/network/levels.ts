import type { Way } from './picture.js';

/**
 * The level of each end of some ways, from 0 at the bottom: one above the highest that leads to it. A circle is entered at
 * the first of its ends in the order of the ways. Time in proportion to their number (Kahn's algorithm).
 */
export function levelsOf(ways: readonly Way[]): ReadonlyMap<string, number> {
  const above = new Map<string, string[]>();
  const waitsFor = new Map<string, number>();
  for (const { from, to } of ways) {
    const uppers = above.get(from);
    if (uppers) uppers.push(to);
    else above.set(from, [to]);
    waitsFor.set(from, waitsFor.get(from) ?? 0);
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  }
  const levels = new Map<string, number>();
  const isDone = new Set<string>();
  const climb = (start: string) => {
    const queue = [start];
    for (const id of queue) {
      isDone.add(id);
      const level = levels.get(id) ?? 0;
      levels.set(id, level);
      for (const upper of above.get(id) ?? []) {
        if (isDone.has(upper)) continue;
        levels.set(upper, Math.max(levels.get(upper) ?? 0, level + 1));
        const left = (waitsFor.get(upper) ?? 0) - 1;
        waitsFor.set(upper, left);
        if (left === 0) queue.push(upper);
      }
    }
  };
  const bottom = [...waitsFor].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of [...bottom, ...waitsFor.keys()]) if (!isDone.has(id)) climb(id);
  return levels;
}
