// Written by codegen/graphql.ts from the queries in client/. Change those, then run: npm run codegen
/* eslint-disable */
import * as types from './graphql';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query Accountability($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      revision\n      formal: coverage(via: FORMAL) {\n        designation\n        required\n        covered\n        missing\n      }\n      assured: coverage(via: ASSURED) {\n        designation\n        required\n        covered\n        missing\n      }\n      formalGaps: gaps(via: FORMAL) {\n        ...GapInList\n      }\n      assuredGaps: gaps(via: ASSURED) {\n        ...GapInList\n      }\n      formalWarnings: warnings(via: FORMAL) {\n        ...WarningInList\n      }\n      assuredWarnings: warnings(via: ASSURED) {\n        ...WarningInList\n      }\n    }\n  }\n  fragment GapInList on Gap {\n    duty {\n      id\n    }\n    designation\n    coveredVia\n    brokenAt {\n      at {\n        id\n      }\n      reason\n    }\n  }\n  fragment WarningInList on Warning {\n    code\n    at {\n      id\n    }\n    designation\n    message\n  }\n': typeof types.AccountabilityDocument;
  '\n  query GapWalks($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        gaps(to: [$designation], via: $via) {\n          coveredVia\n          brokenAt {\n            at {\n              id\n            }\n            reason\n            walk {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.GapWalksDocument;
  '\n  query Routes($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        routes(to: $designation, via: $via, first: 10) {\n          length\n          nodes {\n            id\n          }\n          steps {\n            lines {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.RoutesDocument;
  '\n  query Simulate($structure: ID!, $changes: [ChangeInput!]!, $sources: [SourceInput!]!, $via: RoutePolicy!) {\n    simulate(structure: $structure, changes: $changes, sources: $sources, via: $via) {\n      __typename\n      ... on Simulation {\n        before {\n          designation\n          required\n          covered\n          missing\n        }\n        after {\n          designation\n          required\n          covered\n          missing\n        }\n        lost {\n          ...GapChangeInList\n        }\n        gained {\n          ...GapChangeInList\n        }\n        gaps {\n          ...GapInList\n        }\n        difference {\n          added {\n            ...RowOfDifference\n          }\n          removed {\n            ...RowOfDifference\n          }\n          changed {\n            ...RowOfDifference\n          }\n        }\n      }\n      ... on ChangeError {\n        index\n        code\n        message\n      }\n      ... on NotFound {\n        message\n      }\n    }\n  }\n  fragment GapChangeInList on GapChange {\n    duty {\n      id\n      name\n    }\n    designation\n    causedBy\n    brokenAt {\n      at {\n        id\n        name\n      }\n      reason\n      walk {\n        id\n      }\n    }\n  }\n  fragment RowOfDifference on DifferenceRow {\n    type\n    id\n    before\n    after\n  }\n': typeof types.SimulateDocument;
  '\n  query Structures {\n    structures {\n      id\n      name\n      council\n      date\n      revision\n      coverage {\n        designation\n        required\n        covered\n        missing\n      }\n      scenarios {\n        id\n        name\n      }\n    }\n  }\n': typeof types.StructuresDocument;
  '\n  query Network($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      id\n      name\n      council\n      date\n      revision\n      sources {\n        key\n        title\n        date\n        url\n      }\n      network {\n        nodes {\n          __typename\n          id\n          name\n          alsoKnownAs\n          source\n          ... on Role {\n            kind\n            designations\n            vacant\n          }\n          ... on Duty {\n            function\n            mustReach\n          }\n        }\n        lines {\n          id\n          source\n          note\n        }\n      }\n    }\n  }\n': typeof types.NetworkDocument;
  '\n  query Revision($id: ID!) {\n    structure(id: $id) {\n      id\n      revision\n    }\n  }\n': typeof types.RevisionDocument;
};
const documents: Documents = {
  '\n  query Accountability($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      revision\n      formal: coverage(via: FORMAL) {\n        designation\n        required\n        covered\n        missing\n      }\n      assured: coverage(via: ASSURED) {\n        designation\n        required\n        covered\n        missing\n      }\n      formalGaps: gaps(via: FORMAL) {\n        ...GapInList\n      }\n      assuredGaps: gaps(via: ASSURED) {\n        ...GapInList\n      }\n      formalWarnings: warnings(via: FORMAL) {\n        ...WarningInList\n      }\n      assuredWarnings: warnings(via: ASSURED) {\n        ...WarningInList\n      }\n    }\n  }\n  fragment GapInList on Gap {\n    duty {\n      id\n    }\n    designation\n    coveredVia\n    brokenAt {\n      at {\n        id\n      }\n      reason\n    }\n  }\n  fragment WarningInList on Warning {\n    code\n    at {\n      id\n    }\n    designation\n    message\n  }\n':
    types.AccountabilityDocument,
  '\n  query GapWalks($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        gaps(to: [$designation], via: $via) {\n          coveredVia\n          brokenAt {\n            at {\n              id\n            }\n            reason\n            walk {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.GapWalksDocument,
  '\n  query Routes($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        routes(to: $designation, via: $via, first: 10) {\n          length\n          nodes {\n            id\n          }\n          steps {\n            lines {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.RoutesDocument,
  '\n  query Simulate($structure: ID!, $changes: [ChangeInput!]!, $sources: [SourceInput!]!, $via: RoutePolicy!) {\n    simulate(structure: $structure, changes: $changes, sources: $sources, via: $via) {\n      __typename\n      ... on Simulation {\n        before {\n          designation\n          required\n          covered\n          missing\n        }\n        after {\n          designation\n          required\n          covered\n          missing\n        }\n        lost {\n          ...GapChangeInList\n        }\n        gained {\n          ...GapChangeInList\n        }\n        gaps {\n          ...GapInList\n        }\n        difference {\n          added {\n            ...RowOfDifference\n          }\n          removed {\n            ...RowOfDifference\n          }\n          changed {\n            ...RowOfDifference\n          }\n        }\n      }\n      ... on ChangeError {\n        index\n        code\n        message\n      }\n      ... on NotFound {\n        message\n      }\n    }\n  }\n  fragment GapChangeInList on GapChange {\n    duty {\n      id\n      name\n    }\n    designation\n    causedBy\n    brokenAt {\n      at {\n        id\n        name\n      }\n      reason\n      walk {\n        id\n      }\n    }\n  }\n  fragment RowOfDifference on DifferenceRow {\n    type\n    id\n    before\n    after\n  }\n':
    types.SimulateDocument,
  '\n  query Structures {\n    structures {\n      id\n      name\n      council\n      date\n      revision\n      coverage {\n        designation\n        required\n        covered\n        missing\n      }\n      scenarios {\n        id\n        name\n      }\n    }\n  }\n':
    types.StructuresDocument,
  '\n  query Network($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      id\n      name\n      council\n      date\n      revision\n      sources {\n        key\n        title\n        date\n        url\n      }\n      network {\n        nodes {\n          __typename\n          id\n          name\n          alsoKnownAs\n          source\n          ... on Role {\n            kind\n            designations\n            vacant\n          }\n          ... on Duty {\n            function\n            mustReach\n          }\n        }\n        lines {\n          id\n          source\n          note\n        }\n      }\n    }\n  }\n':
    types.NetworkDocument,
  '\n  query Revision($id: ID!) {\n    structure(id: $id) {\n      id\n      revision\n    }\n  }\n':
    types.RevisionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Accountability($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      revision\n      formal: coverage(via: FORMAL) {\n        designation\n        required\n        covered\n        missing\n      }\n      assured: coverage(via: ASSURED) {\n        designation\n        required\n        covered\n        missing\n      }\n      formalGaps: gaps(via: FORMAL) {\n        ...GapInList\n      }\n      assuredGaps: gaps(via: ASSURED) {\n        ...GapInList\n      }\n      formalWarnings: warnings(via: FORMAL) {\n        ...WarningInList\n      }\n      assuredWarnings: warnings(via: ASSURED) {\n        ...WarningInList\n      }\n    }\n  }\n  fragment GapInList on Gap {\n    duty {\n      id\n    }\n    designation\n    coveredVia\n    brokenAt {\n      at {\n        id\n      }\n      reason\n    }\n  }\n  fragment WarningInList on Warning {\n    code\n    at {\n      id\n    }\n    designation\n    message\n  }\n',
): typeof import('./graphql').AccountabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GapWalks($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        gaps(to: [$designation], via: $via) {\n          coveredVia\n          brokenAt {\n            at {\n              id\n            }\n            reason\n            walk {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').GapWalksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Routes($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        routes(to: $designation, via: $via, first: 10) {\n          length\n          nodes {\n            id\n          }\n          steps {\n            lines {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RoutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Simulate($structure: ID!, $changes: [ChangeInput!]!, $sources: [SourceInput!]!, $via: RoutePolicy!) {\n    simulate(structure: $structure, changes: $changes, sources: $sources, via: $via) {\n      __typename\n      ... on Simulation {\n        before {\n          designation\n          required\n          covered\n          missing\n        }\n        after {\n          designation\n          required\n          covered\n          missing\n        }\n        lost {\n          ...GapChangeInList\n        }\n        gained {\n          ...GapChangeInList\n        }\n        gaps {\n          ...GapInList\n        }\n        difference {\n          added {\n            ...RowOfDifference\n          }\n          removed {\n            ...RowOfDifference\n          }\n          changed {\n            ...RowOfDifference\n          }\n        }\n      }\n      ... on ChangeError {\n        index\n        code\n        message\n      }\n      ... on NotFound {\n        message\n      }\n    }\n  }\n  fragment GapChangeInList on GapChange {\n    duty {\n      id\n      name\n    }\n    designation\n    causedBy\n    brokenAt {\n      at {\n        id\n        name\n      }\n      reason\n      walk {\n        id\n      }\n    }\n  }\n  fragment RowOfDifference on DifferenceRow {\n    type\n    id\n    before\n    after\n  }\n',
): typeof import('./graphql').SimulateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Structures {\n    structures {\n      id\n      name\n      council\n      date\n      revision\n      coverage {\n        designation\n        required\n        covered\n        missing\n      }\n      scenarios {\n        id\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql').StructuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Network($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      id\n      name\n      council\n      date\n      revision\n      sources {\n        key\n        title\n        date\n        url\n      }\n      network {\n        nodes {\n          __typename\n          id\n          name\n          alsoKnownAs\n          source\n          ... on Role {\n            kind\n            designations\n            vacant\n          }\n          ... on Duty {\n            function\n            mustReach\n          }\n        }\n        lines {\n          id\n          source\n          note\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').NetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Revision($id: ID!) {\n    structure(id: $id) {\n      id\n      revision\n    }\n  }\n',
): typeof import('./graphql').RevisionDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
