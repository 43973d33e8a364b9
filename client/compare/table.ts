import { DESIGNATIONS, type Designation } from '../../server/structure/designation.js';
import { compareIds } from '../../server/structure/ids.js';
import type { Duty } from '../../server/structure/model.js';
import type { Coverage } from '../gaps/queries.js';
import type { Pair } from '../view/view.js';

/** One of the arrangements that are compared: as it stands, or as a scenario leaves it. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** How many changes lead to it; null as it stands. */
  readonly changes: number | null;
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly GapPair[];
  readonly lost: readonly GapPair[];
  readonly gained: readonly GapPair[];
  /** Its duties, by id. */
  readonly duties: ReadonlyMap<string, Duty>;
}

interface GapPair {
  readonly duty: { readonly id: string };
  readonly designation: Designation;
}

/** What a pair is under an option; `none` when no route is required, or there is no such duty. */
export interface Cell {
  readonly state: 'gap' | 'route' | 'none';
  /** What the option did to it. */
  readonly change: 'lost' | 'gained' | null;
}

export interface PairRow extends Pair {
  readonly name: string;
  readonly citation: string;
  /** In the order of the options. */
  readonly cells: readonly Cell[];
  readonly differs: boolean;
}

/** Every pair that some option requires: those that differ between the options first, then by office and duty. */
export function pairRows(options: readonly Option[]): readonly PairRow[] {
  const cellOf = options.map(cellsOf);
  const rows = DESIGNATIONS.flatMap((designation) =>
    dutiesOf(options, designation).map((duty): PairRow => {
      const cells = cellOf.map((of) => of(duty.id, designation));
      const differs = cells.some(({ state }) => state !== cells[0]?.state);
      return { duty: duty.id, designation, name: duty.name, citation: duty.source, cells, differs };
    }),
  );
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

function dutiesOf(options: readonly Option[], designation: Designation): Duty[] {
  const duties = new Map<string, Duty>();
  for (const option of options)
    for (const duty of option.duties.values())
      if (duty.mustReach.includes(designation) && !duties.has(duty.id)) duties.set(duty.id, duty);
  return [...duties.values()].sort((left, right) => compareIds(left.id, right.id));
}

function cellsOf(option: Option): (duty: string, designation: Designation) => Cell {
  const [gaps, lost, gained] = [option.gaps, option.lost, option.gained].map(keysOf);
  return (duty, designation) => {
    const key = `${duty}:${designation}`;
    if (!option.duties.get(duty)?.mustReach.includes(designation)) return { state: 'none', change: null };
    const change = lost?.has(key) ? 'lost' : gained?.has(key) ? 'gained' : null;
    return { state: gaps?.has(key) ? 'gap' : 'route', change };
  };
}

function keysOf(pairs: readonly GapPair[]): ReadonlySet<string> {
  return new Set(pairs.map(({ duty, designation }) => `${duty.id}:${designation}`));
}

/** A line of numbers about the options. */
export interface SummaryRow {
  readonly title: string;
  /** Null: not counted for this option. */
  readonly values: readonly (number | null)[];
  readonly differs: boolean;
}

/** How many changes, gaps by office, lost and gained routes each option has. */
export function summaryRows(
  options: readonly Option[],
  officeName: (designation: Designation) => string,
): readonly SummaryRow[] {
  const offices = DESIGNATIONS.filter((designation) =>
    options.some(({ coverage }) => coverage.some((each) => each.designation === designation)),
  );
  const missing = (option: Option, designation: Designation) =>
    option.coverage.find((each) => each.designation === designation)?.missing ?? 0;
  return [
    row(
      'Changes',
      options.map(({ changes }) => changes),
    ),
    ...offices.map((designation) =>
      row(
        `Gaps, ${officeName(designation)}`,
        options.map((option) => missing(option, designation)),
      ),
    ),
    row(
      'Lost routes',
      options.map(({ changes, lost }) => (changes === null ? null : lost.length)),
    ),
    row(
      'Gained routes',
      options.map(({ changes, gained }) => (changes === null ? null : gained.length)),
    ),
  ];
}

function row(title: string, values: readonly (number | null)[]): SummaryRow {
  const counted = values.filter((value) => value !== null);
  return { title, values, differs: new Set(counted).size > 1 };
}

/** A cell in words. */
export function cellWords({ state, change }: Cell): string {
  if (state === 'none') return 'not required';
  return change === null ? state : `${state}, ${change}`;
}

/** The table as rows of cells, its heading first. */
export function tableRows(
  options: readonly Option[],
  summary: readonly SummaryRow[],
  pairs: readonly PairRow[],
): (string | number)[][] {
  return [
    ['Office', 'Duty', 'Id', 'Citation', ...options.map(({ name }) => name)],
    ...summary.map(({ title, values }) => ['', title, '', '', ...values.map((value) => value ?? '')]),
    ...pairs.map(({ designation, name, duty, citation, cells }) => [
      designation,
      name,
      duty,
      citation,
      ...cells.map(cellWords),
    ]),
  ];
}
