import type { Check } from '../../accountability/check.js';
import type { Coverage } from '../../accountability/coverage.js';
import { dateWords } from '../../structure/dates.js';
import { otherPolicies } from '../../accountability/snapshot.js';
import type { RoutePolicy } from '../../structure/line-types.js';
import type { Designation } from '../../structure/designation.js';
import type { Structure } from '../../structure/model.js';
import { count, joined, nodeOf, office, POLICY_WORDS, reasonWords, walkNames } from '../words.js';
import type { GapGroup, WarningGroup } from './groups.js';

const MOST_STOPS = 6;

/** What was checked: `Kent County Council, as at 15 May 2014`. */
export function title({ council, date }: Structure): string {
  return `${council}, as at ${dateWords(date)}`;
}

/** The scope of a check in a line. */
export function scope({ snapshot, via }: Check): string {
  const { name, id } = snapshot.structure;
  return `${name} (${id}): ${count(snapshot.duties.length, 'duty', 'duties')}, by ${POLICY_WORDS[via].lines}`;
}

/** What the number of covered duties means, in a sentence without a full stop. */
export function coverageWords(
  { designation, required, covered, missing }: Coverage,
  via: Check['via'],
): string {
  if (required === 0) return `no duty must reach the ${office(designation)}`;
  if (missing === 0)
    return `every duty that must reach the ${office(designation)} has a ${POLICY_WORDS[via].route}`;
  const route = `${POLICY_WORDS[via].route} to the ${office(designation)}`;
  if (required === 1) return `the one duty that must reach it has no ${route}`;
  return covered === 0
    ? `none of the ${required} duties has a ${route}`
    : `${missing} of ${required} duties ${missing === 1 ? 'has' : 'have'} no ${route}`;
}

/** What the duties of a group share: by whom they are discharged. */
export function sharedWords({ snapshot }: Check, { dischargers, duties }: GapGroup): string {
  const number = count(duties.length, 'duty', 'duties');
  if (dischargers.length === 0) return `${number} that nobody is named to discharge:`;
  return `${number} discharged by ${joined(dischargers.map((id) => nodeOf(snapshot, id).name))}:`;
}

/** Where the line of a group of gaps ends, a clause for each place. */
export function endings(
  { snapshot, via }: Check,
  designation: Designation,
  { explanation }: GapGroup,
): string[] {
  const shown = explanation.stops.slice(0, MOST_STOPS).map((stop) => {
    const way = walkNames(snapshot, explanation.walkTo(stop)).slice(0, -1);
    const words = reasonWords(snapshot, stop, designation, via);
    return way.length === 0 ? words : `${words}; the way there: ${way.join(' → ')}`;
  });
  const rest = explanation.stops.length - shown.length;
  return rest > 0 ? [...shown, `and at ${count(rest, 'more place')} (all with --json)`] : shown;
}

/** How else a group of gaps is covered, or that it is not. */
export function otherwise({ via }: Check, { coveredVia }: Pick<GapGroup, 'coveredVia'>): string {
  const words = (policies: readonly RoutePolicy[]) =>
    joined(policies.map((policy) => POLICY_WORDS[policy].otherwise));
  if (coveredVia.length > 0) return `Covered ${words(coveredVia)}.`;
  return `Not covered ${words(otherPolicies(via))} either.`;
}

/** A group of warnings as a sentence; where it is about several duties, they are listed after it. */
export function warningWords({ snapshot }: Check, group: WarningGroup): string {
  const { warning } = group;
  if (group.about === 'other' || group.duties.length === 1) return warning.message;
  const duties = count(group.duties.length, 'duty', 'duties');
  const designation = warning.designation ?? '';
  switch (warning.code) {
    case 'PARTIAL': {
      const without = joined(warning.at.slice(1).map((id) => nodeOf(snapshot, id).name));
      return `${duties} have a route to the ${designation}, but not through ${without}:`;
    }
    case 'VACANT_ON_EVERY_ROUTE':
      return `${duties} reach the ${designation} only through a vacant post:`;
    case 'NOTHING_REQUIRED':
      return `${duties} need not reach any office, so no gap is looked for:`;
    default:
      return warning.message;
  }
}
