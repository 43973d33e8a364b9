import type { Check } from '../../accountability/check.js';
import { explain, type Explanation } from '../../accountability/dead-ends.js';
import type { Gap } from '../../accountability/gaps.js';
import { dutyAt, dutyIndex, linesFrom } from '../../accountability/snapshot.js';
import type { Warning } from '../../accountability/warnings.js';
import type { Designation } from '../../structure/designation.js';
import type { NodeId } from '../../structure/ids.js';
import type { Duty } from '../../structure/model.js';

/** Gaps that break in the same way: the same office, the same dischargers, and so the same ends. */
export interface GapGroup {
  readonly coveredVia: Gap['coveredVia'];
  readonly explanation: Explanation;
  readonly dischargers: readonly NodeId[];
  readonly duties: readonly Duty[];
}

function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The gaps of one office, those that break in the same way together. */
export function gapGroups({ snapshot, gaps, via }: Check, designation: Designation): GapGroup[] {
  const dischargers = (duty: NodeId) => linesFrom(snapshot, dutyIndex(snapshot, duty)).map((line) => line.to);
  const ofOffice = gaps.filter((gap) => gap.designation === designation);
  return grouped(ofOffice, (gap) => [...dischargers(gap.duty), ...gap.coveredVia].join(' ')).map((group) => ({
    coveredVia: group[0].coveredVia,
    explanation: explain(snapshot, { duty: group[0].duty, to: designation, via }),
    dischargers: dischargers(group[0].duty),
    duties: group.map((gap) => dutyAt(snapshot, dutyIndex(snapshot, gap.duty))),
  }));
}

/** Warnings that say the same of one or several duties, or one warning about something else. */
export type WarningGroup =
  | { readonly about: 'duties'; readonly warning: Warning; readonly duties: readonly Duty[] }
  | { readonly about: 'other'; readonly warning: Warning };

const ABOUT_DUTIES: readonly Warning['code'][] = ['VACANT_ON_EVERY_ROUTE', 'PARTIAL', 'NOTHING_REQUIRED'];

/** The warnings in their order, those that say the same of several duties together. */
export function warningGroups({ snapshot, warnings }: Check): WarningGroup[] {
  const keyOf = ({ code, designation, at }: Warning) =>
    [code, designation ?? '', ...(ABOUT_DUTIES.includes(code) ? at.slice(1) : at)].join(' ');
  return grouped(warnings, keyOf).map(([warning, ...others]) => {
    if (!ABOUT_DUTIES.includes(warning.code)) return { about: 'other', warning };
    const duties = [warning, ...others].flatMap(({ at }) => at.slice(0, 1));
    return {
      about: 'duties',
      warning,
      duties: duties.map((id) => dutyAt(snapshot, dutyIndex(snapshot, id))),
    };
  });
}
