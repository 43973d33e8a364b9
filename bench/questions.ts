import type { Change } from '../server/scenario/change.js';
import { changeValue } from '../server/scenario/change-value.js';

const COUNTS = 'designation required covered missing';

/** Bodies of GraphQL requests. */
function body(query: string, variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ query, variables });
}

/** How many duties reach each office, and every gap. */
export function gapsQuestion(structure: string): string {
  return body(
    `query Gaps($structure: ID!) { structure(id: $structure) {
      revision coverage { ${COUNTS} } gaps { duty { id name } designation coveredVia } } }`,
    { structure },
  );
}

/** The same, and where the walk from each gap stops. */
export function explainedGapsQuestion(structure: string): string {
  return body(
    `query Explained($structure: ID!) { structure(id: $structure) {
      revision coverage { ${COUNTS} }
      gaps { duty { id name } designation coveredVia brokenAt { at { id name } reason } } } }`,
    { structure },
  );
}

/** What changes would do, and which of them would do it. */
export function simulateQuestion(structure: string, changes: readonly Change[]): string {
  return body(
    `query Simulate($structure: ID!, $changes: [ChangeInput!]!) { simulate(structure: $structure, changes: $changes) {
      __typename
      ... on Simulation { before { ${COUNTS} } after { ${COUNTS} }
        lost { duty { id name } designation causedBy } gained { duty { id name } designation causedBy } }
      ... on Problem { message } } }`,
    { structure, changes: changes.map(changeValue) },
  );
}

/** Stores changes as a scenario. */
export function saveQuestion(structure: string, id: string, changes: readonly Change[]): string {
  return body(
    `mutation Save($input: SaveScenarioInput!) { result: saveScenario(input: $input) {
      __typename ... on Problem { message } } }`,
    {
      input: { structure, id, name: id, changes: changes.map(changeValue), requestId: id, author: 'bench' },
    },
  );
}

/** Makes the changes of a stored scenario. */
export function adoptQuestion(structure: string, id: string, expectedRevision: number): string {
  const requestId = `${id}-${expectedRevision}`;
  return body(
    `mutation Adopt($input: AdoptScenarioInput!) { result: adoptScenario(input: $input) {
      __typename ... on Problem { message } } }`,
    { input: { structure, id, expectedRevision, requestId, author: 'bench' } },
  );
}
