import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { counted } from '../app/phrases.js';
import type { DeadEndReason } from '../generated/graphql.js';
import type { Network } from '../structure/network.js';
import type { View } from '../view/view.js';
import type { Coverage, GapInList } from './queries.js';

/** "24 of 36 duties have no formal route to the Lead Member for Children’s Services." */
export function summarySentence(
  coverage: readonly Coverage[],
  { via, to }: Pick<View, 'via' | 'to'>,
): string {
  const missing = coverage.filter((each) => each.missing > 0 && (to === null || each.designation === to));
  const kind = via === 'FORMAL' ? 'formal route' : 'route, even with assurance,';
  const asked = coverage.filter((each) => to === null || each.designation === to);
  if (asked.every(({ required }) => required === 0)) {
    const office = to === null ? 'an office' : `the ${DESIGNATION_TITLES[to]}`;
    return `No duty here must reach ${office}.`;
  }
  if (missing.length === 0) {
    const route = via === 'FORMAL' ? 'formal route' : 'route, by line or by assurance,';
    return to === null
      ? `Every duty has a ${route} to every office that it must reach.`
      : `Every duty that must reach the ${DESIGNATION_TITLES[to]} has a ${route} to that office.`;
  }
  return missing
    .map(
      (each) =>
        `${each.missing} of ${each.required} ${each.required === 1 ? 'duty has' : 'duties have'} no ${kind} to the ${DESIGNATION_TITLES[each.designation]}.`,
    )
    .join(' ');
}

interface Listed {
  readonly listed: number;
  /** Gaps to the office that the list is about, whatever is searched. */
  readonly found: number;
  readonly isSearched: boolean;
}

/** How many gaps a list has, or why it has none. */
export function listedWords(
  { listed, found, isSearched }: Listed,
  coverage: readonly Coverage[],
  to: View['to'],
): string {
  if (listed > 0) {
    const number = counted(listed, 'gap', 'gaps');
    return isSearched
      ? `${number} of ${found.toLocaleString('en-GB')} found by these words.`
      : `${number} listed.`;
  }
  if (found > 0) return 'No gap is found by these words. Clear the search, or choose another office above.';
  const required = coverage.filter((each) => to === null || each.designation === to);
  if (required.every((each) => each.required === 0)) return 'No gaps, since no duty must reach it.';
  if (to === null) return 'No gaps: every duty reaches every office that it must reach.';
  return `No gaps: every duty that must reach the ${DESIGNATION_TITLES[to]} does.`;
}

/** Where the line of a gap ends, in a few words. */
export function endSentence(network: Network, { brokenAt }: Pick<GapInList, 'brokenAt'>): string {
  const name = (id: string) => network.nodes.get(id)?.name ?? id;
  const [first, ...others] = brokenAt;
  if (!first) return 'no route';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  switch (first.reason) {
    case 'UNASSIGNED':
      return 'discharged by nobody';
    case 'NOT_DESIGNATED':
      return 'no post carries the office';
    case 'ENDS':
      return `ends at ${name(first.at.id)}${more}`;
    case 'CYCLE':
      return `goes round in a circle at ${name(first.at.id)}${more}`;
  }
}

/** Why a walk ends at a node, and so which step is missing. */
export function endCaption(
  network: Network,
  end: { readonly node: string; readonly reason: DeadEndReason },
  via: RoutePolicy,
): string {
  const node = network.nodes.get(end.node);
  const name = node?.name ?? end.node;
  switch (end.reason) {
    case 'UNASSIGNED':
      return 'nobody discharges this duty';
    case 'NOT_DESIGNATED':
      return 'no post in this structure carries the office';
    case 'CYCLE':
      return `goes round in a circle here: ${name} answers only to those who answer to it`;
    case 'ENDS': {
      const hasOther =
        via === 'FORMAL' &&
        network.above(end.node).some(({ type }) => type === 'ASSURES' || type === 'CHAIRED_BY');
      if (node?.type === 'Directorate') return `ends here: nobody leads ${name} in this structure`;
      if (hasOther) return `ends here: ${name} answers to no one by a formal line, only by assurance`;
      return `ends here: ${name} answers to no one in this structure`;
    }
  }
}
