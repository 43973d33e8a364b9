import type { NodeType } from './model.js';

/** Which lines count as a route: the formal ones alone, or those of assurance as well. */
export const ROUTE_POLICIES = ['FORMAL', 'ASSURED'] as const;
export type RoutePolicy = (typeof ROUTE_POLICIES)[number];

/** Every type of line, in the order in which parallel lines are listed. */
export const LINE_TYPES = [
  'DISCHARGED_BY',
  'ACCOUNTABLE_TO',
  'LINE_MANAGED_BY',
  'LED_BY',
  'ASSURES',
  'CHAIRED_BY',
  'MEMBER_OF',
  'SITS_IN',
  'PART_OF',
  'HELD_BY',
] as const;
export type LineType = (typeof LINE_TYPES)[number];

export interface LineRule {
  readonly from: readonly NodeType[];
  readonly to: readonly NodeType[];
  /** Whether a node has at most one line of this type leaving it. */
  readonly single: boolean;
  /** PART_OF joins a directorate to a directorate or a board to a board, never across. */
  readonly sameType: boolean;
  readonly policies: readonly RoutePolicy[];
  /** The key under which a structure file lists these lines at their lower end. */
  readonly key: string;
  /** How a sentence joins the two ends: "A … B". */
  readonly words: string;
}

const ROLE_OR_BOARD: readonly NodeType[] = ['Role', 'Board'];
const EVERY_POLICY: readonly RoutePolicy[] = ROUTE_POLICIES;
const ASSURED_ONLY: readonly RoutePolicy[] = ['ASSURED'];

function rule(
  key: string,
  words: string,
  from: readonly NodeType[],
  to: readonly NodeType[],
  policies: readonly RoutePolicy[],
  options: { single?: boolean; sameType?: boolean } = {},
): LineRule {
  return {
    key,
    words,
    from,
    to,
    policies,
    single: options.single ?? false,
    sameType: options.sameType ?? false,
  };
}

/** The one table of what each line type may join, how often, and under which policy it makes a route. */
export const LINE_RULES: Readonly<Record<LineType, LineRule>> = {
  DISCHARGED_BY: rule(
    'dischargedBy',
    'is discharged by',
    ['Duty'],
    ['Role', 'Board', 'Directorate'],
    EVERY_POLICY,
  ),
  ACCOUNTABLE_TO: rule('accountableTo', 'is accountable to', ROLE_OR_BOARD, ROLE_OR_BOARD, EVERY_POLICY),
  LINE_MANAGED_BY: rule('lineManagedBy', 'is line managed by', ['Role'], ['Role'], EVERY_POLICY),
  LED_BY: rule('ledBy', 'is led by', ['Directorate'], ['Role'], EVERY_POLICY, { single: true }),
  ASSURES: rule('assures', 'gives assurance to', ROLE_OR_BOARD, ROLE_OR_BOARD, ASSURED_ONLY),
  CHAIRED_BY: rule('chairedBy', 'is chaired by', ['Board'], ['Role'], ASSURED_ONLY, { single: true }),
  MEMBER_OF: rule('memberOf', 'is a member of', ['Role'], ['Board'], []),
  SITS_IN: rule('sitsIn', 'sits in', ['Role'], ['Directorate'], [], { single: true }),
  PART_OF: rule('partOf', 'is part of', ['Directorate', 'Board'], ['Directorate', 'Board'], [], {
    single: true,
    sameType: true,
  }),
  HELD_BY: rule('heldBy', 'is held by', ['Role'], ['Person'], [], { single: true }),
};

/** Position of a line type in the order of {@link LINE_TYPES}. */
export function lineTypeRank(type: LineType): number {
  return LINE_TYPES.indexOf(type);
}

/** The line types that a policy lets a route take, in order. */
export function allowedLineTypes(policy: RoutePolicy): LineType[] {
  return LINE_TYPES.filter((type) => LINE_RULES[type].policies.includes(policy));
}

const FROM: Readonly<Record<NodeType, readonly LineType[]>> = {
  Role: leaving('Role'),
  Person: leaving('Person'),
  Directorate: leaving('Directorate'),
  Board: leaving('Board'),
  Duty: leaving('Duty'),
};

function leaving(nodeType: NodeType): LineType[] {
  return LINE_TYPES.filter((type) => LINE_RULES[type].from.includes(nodeType));
}

/** The line types that leave a node of the given type, in order. */
export function lineTypesFrom(nodeType: NodeType): readonly LineType[] {
  return FROM[nodeType];
}
