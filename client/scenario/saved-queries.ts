import { queryOptions } from '@tanstack/react-query';
import { changeEntry } from '../../server/scenario/change.js';
import { ask } from '../api/ask.js';
import { graphql } from '../generated/gql.js';
import type { SavedScenariosQuery } from '../generated/graphql.js';
import type { ScenarioDraft } from '../view/view.js';

const SAVED_SCENARIOS = graphql(`
  query SavedScenarios($id: ID!) {
    structure(id: $id) {
      revision
      scenarios {
        id
        name
        source
        author
        savedAt
        baseRevision
        stillApplies
        firstMisfit {
          index
          message
        }
        sources {
          key
          title
          date
          url
        }
        changes {
          value
        }
      }
    }
  }
`);

type Answered = NonNullable<SavedScenariosQuery['structure']>['scenarios'][number];

/** A scenario that is stored with its structure. */
export interface SavedScenario extends Omit<Answered, 'changes' | 'sources'> {
  readonly draft: ScenarioDraft;
  /** The revision for which it is known whether it still applies: the current one when it was asked. */
  readonly askedAt: number;
}

/** The scenarios that are stored with a structure, by id. */
export function savedScenariosQuery(id: string) {
  return queryOptions({
    queryKey: ['scenarios', id],
    queryFn: async ({ signal }): Promise<readonly SavedScenario[]> => {
      const { structure } = await ask(SAVED_SCENARIOS, { id }, signal);
      return structure?.scenarios.map((each) => savedScenario(each, structure.revision)) ?? [];
    },
  });
}

function savedScenario({ changes, sources, ...about }: Answered, askedAt: number): SavedScenario {
  const steps = changes.map(({ value }) => ({ change: changeEntry.parse(value), passedOver: false }));
  return { ...about, askedAt, draft: { steps, sources } };
}
