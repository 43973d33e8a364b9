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
  '\n  fragment Accountability on Structure {\n    formal: coverage(via: FORMAL) {\n      designation\n      required\n      covered\n      missing\n    }\n    assured: coverage(via: ASSURED) {\n      designation\n      required\n      covered\n      missing\n    }\n    formalGaps: gaps(via: FORMAL) {\n      ...GapInList\n    }\n    assuredGaps: gaps(via: ASSURED) {\n      ...GapInList\n    }\n    formalWarnings: warnings(via: FORMAL) {\n      ...WarningInList\n    }\n    assuredWarnings: warnings(via: ASSURED) {\n      ...WarningInList\n    }\n  }\n  fragment GapInList on Gap {\n    duty {\n      id\n    }\n    designation\n    coveredVia\n    brokenAt {\n      at {\n        id\n      }\n      reason\n    }\n  }\n  fragment WarningInList on Warning {\n    code\n    at {\n      id\n    }\n    designation\n    message\n  }\n': typeof types.AccountabilityFragmentDoc;
  '\n  query GapWalks($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        gaps(to: [$designation], via: $via) {\n          coveredVia\n          brokenAt {\n            at {\n              id\n            }\n            reason\n            walk {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.GapWalksDocument;
  '\n  query Routes($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        routes(to: $designation, via: $via, first: 10) {\n          length\n          nodes {\n            id\n          }\n          steps {\n            lines {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.RoutesDocument;
  '\n  query FirstRevision($id: ID!) {\n    structure(id: $id) {\n      history(first: 1) {\n        edges {\n          cursor\n          node {\n            number\n            author\n            at\n          }\n        }\n      }\n    }\n  }\n': typeof types.FirstRevisionDocument;
  '\n  query Revisions($id: ID!, $after: String!) {\n    structure(id: $id) {\n      history(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            author\n            at\n            difference {\n              header {\n                after {\n                  id\n                }\n              }\n              added {\n                type\n                id\n              }\n              removed {\n                type\n                id\n              }\n              changed {\n                type\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.RevisionsDocument;
  '\n  query Simulate(\n    $structure: ID!\n    $revision: Int!\n    $changes: [ChangeInput!]!\n    $sources: [SourceInput!]!\n    $via: RoutePolicy!\n  ) {\n    simulate(structure: $structure, revision: $revision, changes: $changes, sources: $sources, via: $via) {\n      __typename\n      ... on Simulation {\n        before {\n          designation\n          required\n          covered\n          missing\n        }\n        after {\n          designation\n          required\n          covered\n          missing\n        }\n        lost {\n          ...GapChangeInList\n        }\n        gained {\n          ...GapChangeInList\n        }\n        gaps {\n          ...GapInList\n        }\n        warnings {\n          ...WarningInList\n        }\n        difference {\n          added {\n            ...RowOfDifference\n          }\n          removed {\n            ...RowOfDifference\n          }\n          changed {\n            ...RowOfDifference\n          }\n        }\n      }\n      ... on ChangeError {\n        index\n        code\n        message\n      }\n      ... on NotFound {\n        message\n      }\n    }\n  }\n  fragment GapChangeInList on GapChange {\n    duty {\n      id\n      name\n    }\n    designation\n    causedBy\n    brokenAt {\n      at {\n        id\n        name\n      }\n      reason\n      walk {\n        id\n      }\n    }\n  }\n  fragment RowOfDifference on DifferenceRow {\n    type\n    id\n    before\n    after\n  }\n': typeof types.SimulateDocument;
  '\n  query SavedScenarios($id: ID!) {\n    structure(id: $id) {\n      revision\n      scenarios {\n        id\n        name\n        source\n        author\n        savedAt\n        baseRevision\n        stillApplies\n        firstMisfit {\n          index\n          message\n        }\n        sources {\n          key\n          title\n          date\n          url\n        }\n        changes {\n          value\n        }\n      }\n    }\n  }\n': typeof types.SavedScenariosDocument;
  '\n  mutation SaveScenario($input: SaveScenarioInput!) {\n    saveScenario(input: $input) {\n      __typename\n      ... on ScenarioSaved {\n        scenario {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.SaveScenarioDocument;
  '\n  mutation DeleteScenario($input: DeleteScenarioInput!) {\n    deleteScenario(input: $input) {\n      __typename\n      ... on ScenarioDeleted {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.DeleteScenarioDocument;
  '\n  mutation AdoptScenario($input: AdoptScenarioInput!) {\n    adoptScenario(input: $input) {\n      __typename\n      ... on ScenarioAdopted {\n        structure {\n          revision\n        }\n      }\n      ... on Conflict {\n        ...ConflictInWords\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n  fragment ConflictInWords on Conflict {\n    expected\n    actual\n    difference {\n      added {\n        type\n        id\n        after\n      }\n      removed {\n        type\n        id\n        before\n      }\n      changed {\n        type\n        id\n        after\n      }\n    }\n  }\n': typeof types.AdoptScenarioDocument;
  '\n  mutation RevertStructure($input: RevertStructureInput!) {\n    revertStructure(input: $input) {\n      __typename\n      ... on StructureReverted {\n        structure {\n          revision\n        }\n      }\n      ... on Conflict {\n        ...ConflictInWords\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.RevertStructureDocument;
  '\n  query Structures {\n    structures {\n      id\n      name\n      council\n      date\n      revision\n      coverage {\n        designation\n        required\n        covered\n        missing\n      }\n      scenarios {\n        id\n        name\n      }\n    }\n  }\n': typeof types.StructuresDocument;
  '\n  query StructureAtRevision($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      id\n      name\n      council\n      date\n      revision\n      sources {\n        key\n        title\n        date\n        url\n      }\n      network {\n        nodes {\n          __typename\n          id\n          name\n          alsoKnownAs\n          source\n          ... on Role {\n            kind\n            designations\n            vacant\n          }\n          ... on Duty {\n            function\n            mustReach\n          }\n        }\n        lines {\n          id\n          source\n          note\n        }\n      }\n      ...Accountability\n    }\n  }\n': typeof types.StructureAtRevisionDocument;
  '\n  query Revision($id: ID!) {\n    structure(id: $id) {\n      id\n      revision\n    }\n  }\n': typeof types.RevisionDocument;
};
const documents: Documents = {
  '\n  fragment Accountability on Structure {\n    formal: coverage(via: FORMAL) {\n      designation\n      required\n      covered\n      missing\n    }\n    assured: coverage(via: ASSURED) {\n      designation\n      required\n      covered\n      missing\n    }\n    formalGaps: gaps(via: FORMAL) {\n      ...GapInList\n    }\n    assuredGaps: gaps(via: ASSURED) {\n      ...GapInList\n    }\n    formalWarnings: warnings(via: FORMAL) {\n      ...WarningInList\n    }\n    assuredWarnings: warnings(via: ASSURED) {\n      ...WarningInList\n    }\n  }\n  fragment GapInList on Gap {\n    duty {\n      id\n    }\n    designation\n    coveredVia\n    brokenAt {\n      at {\n        id\n      }\n      reason\n    }\n  }\n  fragment WarningInList on Warning {\n    code\n    at {\n      id\n    }\n    designation\n    message\n  }\n':
    types.AccountabilityFragmentDoc,
  '\n  query GapWalks($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        gaps(to: [$designation], via: $via) {\n          coveredVia\n          brokenAt {\n            at {\n              id\n            }\n            reason\n            walk {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.GapWalksDocument,
  '\n  query Routes($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {\n    structure(id: $id, revision: $revision) {\n      duty(id: $duty) {\n        routes(to: $designation, via: $via, first: 10) {\n          length\n          nodes {\n            id\n          }\n          steps {\n            lines {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.RoutesDocument,
  '\n  query FirstRevision($id: ID!) {\n    structure(id: $id) {\n      history(first: 1) {\n        edges {\n          cursor\n          node {\n            number\n            author\n            at\n          }\n        }\n      }\n    }\n  }\n':
    types.FirstRevisionDocument,
  '\n  query Revisions($id: ID!, $after: String!) {\n    structure(id: $id) {\n      history(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            author\n            at\n            difference {\n              header {\n                after {\n                  id\n                }\n              }\n              added {\n                type\n                id\n              }\n              removed {\n                type\n                id\n              }\n              changed {\n                type\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.RevisionsDocument,
  '\n  query Simulate(\n    $structure: ID!\n    $revision: Int!\n    $changes: [ChangeInput!]!\n    $sources: [SourceInput!]!\n    $via: RoutePolicy!\n  ) {\n    simulate(structure: $structure, revision: $revision, changes: $changes, sources: $sources, via: $via) {\n      __typename\n      ... on Simulation {\n        before {\n          designation\n          required\n          covered\n          missing\n        }\n        after {\n          designation\n          required\n          covered\n          missing\n        }\n        lost {\n          ...GapChangeInList\n        }\n        gained {\n          ...GapChangeInList\n        }\n        gaps {\n          ...GapInList\n        }\n        warnings {\n          ...WarningInList\n        }\n        difference {\n          added {\n            ...RowOfDifference\n          }\n          removed {\n            ...RowOfDifference\n          }\n          changed {\n            ...RowOfDifference\n          }\n        }\n      }\n      ... on ChangeError {\n        index\n        code\n        message\n      }\n      ... on NotFound {\n        message\n      }\n    }\n  }\n  fragment GapChangeInList on GapChange {\n    duty {\n      id\n      name\n    }\n    designation\n    causedBy\n    brokenAt {\n      at {\n        id\n        name\n      }\n      reason\n      walk {\n        id\n      }\n    }\n  }\n  fragment RowOfDifference on DifferenceRow {\n    type\n    id\n    before\n    after\n  }\n':
    types.SimulateDocument,
  '\n  query SavedScenarios($id: ID!) {\n    structure(id: $id) {\n      revision\n      scenarios {\n        id\n        name\n        source\n        author\n        savedAt\n        baseRevision\n        stillApplies\n        firstMisfit {\n          index\n          message\n        }\n        sources {\n          key\n          title\n          date\n          url\n        }\n        changes {\n          value\n        }\n      }\n    }\n  }\n':
    types.SavedScenariosDocument,
  '\n  mutation SaveScenario($input: SaveScenarioInput!) {\n    saveScenario(input: $input) {\n      __typename\n      ... on ScenarioSaved {\n        scenario {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.SaveScenarioDocument,
  '\n  mutation DeleteScenario($input: DeleteScenarioInput!) {\n    deleteScenario(input: $input) {\n      __typename\n      ... on ScenarioDeleted {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.DeleteScenarioDocument,
  '\n  mutation AdoptScenario($input: AdoptScenarioInput!) {\n    adoptScenario(input: $input) {\n      __typename\n      ... on ScenarioAdopted {\n        structure {\n          revision\n        }\n      }\n      ... on Conflict {\n        ...ConflictInWords\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n  fragment ConflictInWords on Conflict {\n    expected\n    actual\n    difference {\n      added {\n        type\n        id\n        after\n      }\n      removed {\n        type\n        id\n        before\n      }\n      changed {\n        type\n        id\n        after\n      }\n    }\n  }\n':
    types.AdoptScenarioDocument,
  '\n  mutation RevertStructure($input: RevertStructureInput!) {\n    revertStructure(input: $input) {\n      __typename\n      ... on StructureReverted {\n        structure {\n          revision\n        }\n      }\n      ... on Conflict {\n        ...ConflictInWords\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.RevertStructureDocument,
  '\n  query Structures {\n    structures {\n      id\n      name\n      council\n      date\n      revision\n      coverage {\n        designation\n        required\n        covered\n        missing\n      }\n      scenarios {\n        id\n        name\n      }\n    }\n  }\n':
    types.StructuresDocument,
  '\n  query StructureAtRevision($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      id\n      name\n      council\n      date\n      revision\n      sources {\n        key\n        title\n        date\n        url\n      }\n      network {\n        nodes {\n          __typename\n          id\n          name\n          alsoKnownAs\n          source\n          ... on Role {\n            kind\n            designations\n            vacant\n          }\n          ... on Duty {\n            function\n            mustReach\n          }\n        }\n        lines {\n          id\n          source\n          note\n        }\n      }\n      ...Accountability\n    }\n  }\n':
    types.StructureAtRevisionDocument,
  '\n  query Revision($id: ID!) {\n    structure(id: $id) {\n      id\n      revision\n    }\n  }\n':
    types.RevisionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Accountability on Structure {\n    formal: coverage(via: FORMAL) {\n      designation\n      required\n      covered\n      missing\n    }\n    assured: coverage(via: ASSURED) {\n      designation\n      required\n      covered\n      missing\n    }\n    formalGaps: gaps(via: FORMAL) {\n      ...GapInList\n    }\n    assuredGaps: gaps(via: ASSURED) {\n      ...GapInList\n    }\n    formalWarnings: warnings(via: FORMAL) {\n      ...WarningInList\n    }\n    assuredWarnings: warnings(via: ASSURED) {\n      ...WarningInList\n    }\n  }\n  fragment GapInList on Gap {\n    duty {\n      id\n    }\n    designation\n    coveredVia\n    brokenAt {\n      at {\n        id\n      }\n      reason\n    }\n  }\n  fragment WarningInList on Warning {\n    code\n    at {\n      id\n    }\n    designation\n    message\n  }\n',
): typeof import('./graphql').AccountabilityFragmentDoc;
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
  source: '\n  query FirstRevision($id: ID!) {\n    structure(id: $id) {\n      history(first: 1) {\n        edges {\n          cursor\n          node {\n            number\n            author\n            at\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').FirstRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Revisions($id: ID!, $after: String!) {\n    structure(id: $id) {\n      history(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            author\n            at\n            difference {\n              header {\n                after {\n                  id\n                }\n              }\n              added {\n                type\n                id\n              }\n              removed {\n                type\n                id\n              }\n              changed {\n                type\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Simulate(\n    $structure: ID!\n    $revision: Int!\n    $changes: [ChangeInput!]!\n    $sources: [SourceInput!]!\n    $via: RoutePolicy!\n  ) {\n    simulate(structure: $structure, revision: $revision, changes: $changes, sources: $sources, via: $via) {\n      __typename\n      ... on Simulation {\n        before {\n          designation\n          required\n          covered\n          missing\n        }\n        after {\n          designation\n          required\n          covered\n          missing\n        }\n        lost {\n          ...GapChangeInList\n        }\n        gained {\n          ...GapChangeInList\n        }\n        gaps {\n          ...GapInList\n        }\n        warnings {\n          ...WarningInList\n        }\n        difference {\n          added {\n            ...RowOfDifference\n          }\n          removed {\n            ...RowOfDifference\n          }\n          changed {\n            ...RowOfDifference\n          }\n        }\n      }\n      ... on ChangeError {\n        index\n        code\n        message\n      }\n      ... on NotFound {\n        message\n      }\n    }\n  }\n  fragment GapChangeInList on GapChange {\n    duty {\n      id\n      name\n    }\n    designation\n    causedBy\n    brokenAt {\n      at {\n        id\n        name\n      }\n      reason\n      walk {\n        id\n      }\n    }\n  }\n  fragment RowOfDifference on DifferenceRow {\n    type\n    id\n    before\n    after\n  }\n',
): typeof import('./graphql').SimulateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SavedScenarios($id: ID!) {\n    structure(id: $id) {\n      revision\n      scenarios {\n        id\n        name\n        source\n        author\n        savedAt\n        baseRevision\n        stillApplies\n        firstMisfit {\n          index\n          message\n        }\n        sources {\n          key\n          title\n          date\n          url\n        }\n        changes {\n          value\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SavedScenariosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveScenario($input: SaveScenarioInput!) {\n    saveScenario(input: $input) {\n      __typename\n      ... on ScenarioSaved {\n        scenario {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeleteScenario($input: DeleteScenarioInput!) {\n    deleteScenario(input: $input) {\n      __typename\n      ... on ScenarioDeleted {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): typeof import('./graphql').DeleteScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdoptScenario($input: AdoptScenarioInput!) {\n    adoptScenario(input: $input) {\n      __typename\n      ... on ScenarioAdopted {\n        structure {\n          revision\n        }\n      }\n      ... on Conflict {\n        ...ConflictInWords\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n  fragment ConflictInWords on Conflict {\n    expected\n    actual\n    difference {\n      added {\n        type\n        id\n        after\n      }\n      removed {\n        type\n        id\n        before\n      }\n      changed {\n        type\n        id\n        after\n      }\n    }\n  }\n',
): typeof import('./graphql').AdoptScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevertStructure($input: RevertStructureInput!) {\n    revertStructure(input: $input) {\n      __typename\n      ... on StructureReverted {\n        structure {\n          revision\n        }\n      }\n      ... on Conflict {\n        ...ConflictInWords\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): typeof import('./graphql').RevertStructureDocument;
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
  source: '\n  query StructureAtRevision($id: ID!, $revision: Int) {\n    structure(id: $id, revision: $revision) {\n      id\n      name\n      council\n      date\n      revision\n      sources {\n        key\n        title\n        date\n        url\n      }\n      network {\n        nodes {\n          __typename\n          id\n          name\n          alsoKnownAs\n          source\n          ... on Role {\n            kind\n            designations\n            vacant\n          }\n          ... on Duty {\n            function\n            mustReach\n          }\n        }\n        lines {\n          id\n          source\n          note\n        }\n      }\n      ...Accountability\n    }\n  }\n',
): typeof import('./graphql').StructureAtRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Revision($id: ID!) {\n    structure(id: $id) {\n      id\n      revision\n    }\n  }\n',
): typeof import('./graphql').RevisionDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
