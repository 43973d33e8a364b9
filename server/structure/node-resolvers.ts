import type { Resolvers } from '../graphql/generated/resolver-types.js';
import type { NodeParent } from '../graphql/parents.js';
import { above, allAbove, allBelow, below, lineIn, oneAbove } from '../graphql/walk.js';

/** What every kind of node has. */
const common = {
  id: ({ node }: NodeParent) => node.id,
  key: ({ view, node }: NodeParent) => `${view.key}/${node.id}`,
  name: ({ node }: NodeParent) => node.name,
  alsoKnownAs: ({ node }: NodeParent) => node.alsoKnownAs,
  source: ({ node }: NodeParent) => node.source,
  lines: ({ view, node }: NodeParent) => view.linesFrom(node).map((line) => lineIn(view, line)),
  linesFromBelow: ({ view, node }: NodeParent) => view.linesTo(node).map((line) => lineIn(view, line)),
};

export const nodeResolvers = {
  Node: { __resolveType: ({ node }) => node.type },
  Role: {
    ...common,
    kind: ({ node }) => node.kind,
    designations: ({ node }) => node.designations,
    vacant: ({ node }) => node.vacant,
    heldBy: (role) => oneAbove(role, 'HELD_BY', 'Person'),
    sitsIn: (role) => oneAbove(role, 'SITS_IN', 'Directorate'),
    accountableTo: (role) => above(role, 'ACCOUNTABLE_TO'),
    lineManagedBy: (role) => allAbove(role, 'LINE_MANAGED_BY', 'Role'),
    assures: (role) => above(role, 'ASSURES'),
    assuredBy: (role) => below(role, 'ASSURES'),
    memberOf: (role) => allAbove(role, 'MEMBER_OF', 'Board'),
    chairs: (role) => allBelow(role, 'CHAIRED_BY', 'Board'),
    leads: (role) => allBelow(role, 'LED_BY', 'Directorate'),
    discharges: (role) => allBelow(role, 'DISCHARGED_BY', 'Duty'),
    answeredToBy: (role) => below(role, 'ACCOUNTABLE_TO', 'LINE_MANAGED_BY'),
  },
  Person: { ...common, roles: (person) => allBelow(person, 'HELD_BY', 'Role') },
  Directorate: {
    ...common,
    ledBy: (directorate) => oneAbove(directorate, 'LED_BY', 'Role'),
    roles: (directorate) => allBelow(directorate, 'SITS_IN', 'Role'),
    partOf: (directorate) => oneAbove(directorate, 'PART_OF', 'Directorate'),
    parts: (directorate) => allBelow(directorate, 'PART_OF', 'Directorate'),
    discharges: (directorate) => allBelow(directorate, 'DISCHARGED_BY', 'Duty'),
  },
  Board: {
    ...common,
    members: (board) => allBelow(board, 'MEMBER_OF', 'Role'),
    chairedBy: (board) => oneAbove(board, 'CHAIRED_BY', 'Role'),
    assures: (board) => above(board, 'ASSURES'),
    assuredBy: (board) => below(board, 'ASSURES'),
    accountableTo: (board) => above(board, 'ACCOUNTABLE_TO'),
    answeredToBy: (board) => below(board, 'ACCOUNTABLE_TO'),
    partOf: (board) => oneAbove(board, 'PART_OF', 'Board'),
    parts: (board) => allBelow(board, 'PART_OF', 'Board'),
    discharges: (board) => allBelow(board, 'DISCHARGED_BY', 'Duty'),
  },
  Duty: {
    ...common,
    function: ({ node }) => node.function,
    mustReach: ({ node }) => node.mustReach,
    dischargedBy: (duty) => above(duty, 'DISCHARGED_BY'),
  },
} satisfies Resolvers;
