import type { Duty } from '../../server/structure/model.js';
import type { Pair, View } from '../view/view.js';
import type { GapInList, Route } from './queries.js';

/** Whether a pair is one of the gaps. */
export function isGap(gaps: readonly GapInList[], { duty, designation }: Pair): boolean {
  return gaps.some((gap) => gap.duty.id === duty && gap.designation === designation);
}

/**
 * The office by which a duty is shown when only the duty is chosen: the one that the lists are about, if the duty must
 * reach it; else that of its first gap; else the first that it must reach. Null when it need reach none.
 */
export function pairOfDuty({ id, mustReach }: Duty, to: View['to'], gaps: readonly GapInList[]): Pair | null {
  const open = gaps.find(({ duty }) => duty.id === id)?.designation;
  const designation = mustReach.find((each) => each === to) ?? open ?? mustReach[0];
  return designation === undefined ? null : { duty: id, designation };
}

/** The routes drawn of those found: all, or the one of a number from 1, or the last where there are not so many. */
export function routesDrawn(routes: readonly Route[], route: View['route']): readonly Route[] {
  if (route === 'all') return routes;
  const number = Math.min(route, routes.length);
  return routes.slice(Math.max(0, number - 1), number);
}
