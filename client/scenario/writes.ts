import { graphql } from '../generated/gql.js';

export const SAVE_SCENARIO = graphql(`
  mutation SaveScenario($input: SaveScenarioInput!) {
    saveScenario(input: $input) {
      __typename
      ... on ScenarioSaved {
        scenario {
          id
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const DELETE_SCENARIO = graphql(`
  mutation DeleteScenario($input: DeleteScenarioInput!) {
    deleteScenario(input: $input) {
      __typename
      ... on ScenarioDeleted {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const ADOPT_SCENARIO = graphql(`
  mutation AdoptScenario($input: AdoptScenarioInput!) {
    adoptScenario(input: $input) {
      __typename
      ... on ScenarioAdopted {
        structure {
          revision
        }
      }
      ... on Conflict {
        ...ConflictInWords
      }
      ... on Problem {
        message
      }
    }
  }
  fragment ConflictInWords on Conflict {
    expected
    actual
    difference {
      added {
        type
        id
        after
      }
      removed {
        type
        id
        before
      }
      changed {
        type
        id
        after
      }
    }
  }
`);

export const REVERT_STRUCTURE = graphql(`
  mutation RevertStructure($input: RevertStructureInput!) {
    revertStructure(input: $input) {
      __typename
      ... on StructureReverted {
        structure {
          revision
        }
      }
      ... on Conflict {
        ...ConflictInWords
      }
      ... on Problem {
        message
      }
    }
  }
`);
