import type { RoleKind, Node, Line, Source } from '../../server/structure/model.js';
import { citedSource } from '../../server/structure/model.js';
import { LINE_TYPES, type LineType } from '../../server/structure/line-types.js';
import { counted } from '../app/phrases.js';
import type { GapInList } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';

const ROLE_KINDS: Readonly<Record<RoleKind, string>> = {
  officer: 'Officer’s post',
  member: 'Member’s post',
  independent: 'Independent post',
  external: 'Post outside the council',
};

/** What a node is, in words. */
export function kindWords(node: Node): string {
  switch (node.type) {
    case 'Role':
      return ROLE_KINDS[node.kind];
    case 'Person':
      return 'Person';
    case 'Directorate':
      return 'Directorate or unit';
    case 'Board':
      return 'Board';
    case 'Duty':
      return node.function === null ? 'Duty' : `Duty, ${node.function.replaceAll('-', ' ')}`;
  }
}

/** "17 duties, no gap", "1 duty with 2 gaps", "5 duties, 3 gaps on 2 of them": a duty has a gap for each office it lacks. */
export function dutiesWords(duties: number, gaps: readonly GapInList[]): string {
  const all = counted(duties, 'duty', 'duties');
  if (gaps.length === 0) return `${all}, no gap.`;
  const count = counted(gaps.length, 'gap', 'gaps');
  const open = new Set(gaps.map(({ duty }) => duty.id)).size;
  if (open === duties) return `${all} with ${count}.`;
  return `${all}, ${count} on ${open === 1 ? 'one' : open.toLocaleString('en-GB')} of them.`;
}

const UP: Readonly<Record<LineType, string>> = {
  DISCHARGED_BY: 'Discharged by',
  ACCOUNTABLE_TO: 'Accountable to',
  LINE_MANAGED_BY: 'Line managed by',
  LED_BY: 'Led by',
  ASSURES: 'Gives assurance to',
  CHAIRED_BY: 'Chaired by',
  MEMBER_OF: 'Member of',
  SITS_IN: 'Sits in',
  PART_OF: 'Part of',
  HELD_BY: 'Held by',
};

const DOWN: Readonly<Record<LineType, string>> = {
  DISCHARGED_BY: 'Discharges',
  ACCOUNTABLE_TO: 'Accountable to it',
  LINE_MANAGED_BY: 'Line manages',
  LED_BY: 'Leads',
  ASSURES: 'Has assurance from',
  CHAIRED_BY: 'Chairs',
  MEMBER_OF: 'Members',
  SITS_IN: 'Posts in it',
  PART_OF: 'Parts of it',
  HELD_BY: 'Holds',
};

export interface LineGroup {
  readonly title: string;
  readonly lines: readonly { readonly line: Line; readonly other: string }[];
}

/** The lines of a node by what they say of it, those upward first. */
export function lineGroups(network: Network, id: string): readonly LineGroup[] {
  const up = network.above(id);
  const down = network.below(id);
  return [
    ...LINE_TYPES.map((type) => group(UP[type], up, type, ({ to }) => to)),
    ...LINE_TYPES.map((type) => group(DOWN[type], down, type, ({ from }) => from)),
  ].filter(({ lines }) => lines.length > 0);
}

function group(
  title: string,
  lines: readonly Line[],
  type: LineType,
  other: (line: Line) => string,
): LineGroup {
  return {
    title,
    lines: lines.filter((line) => line.type === type).map((line) => ({ line, other: other(line) })),
  };
}

export interface Citation {
  /** As the structure writes it. */
  readonly text: string;
  /** Null when no document has the key. */
  readonly title: string | null;
  readonly url: string | null;
}

/** A citation with the document that its key names. */
export function citationOf(network: Network, text: string): Citation {
  const source = network.structure.sources.find(({ key }) => key === citedSource(text));
  return { text, title: source?.title ?? null, url: source?.url ?? null };
}

/** What a node and its lines cite. */
export function citationsOf(network: Network, id: string): readonly string[] {
  return [
    network.nodes.get(id)?.source ?? '',
    ...[...network.above(id), ...network.below(id)].map(({ source }) => source),
  ];
}

/** Whether a document is one that the scenario at hand brings along. */
export function isOfScenario(stored: Network, key: string): boolean {
  return !stored.structure.sources.some((each) => each.key === key);
}

/** The documents that citations name, each once, in the order of their keys. */
export function documentsCited(network: Network, citations: readonly string[]): readonly Source[] {
  const cited = new Set(citations.map(citedSource));
  return network.structure.sources.filter(({ key }) => cited.has(key));
}
