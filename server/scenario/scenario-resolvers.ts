import { changeValue } from './change-value.js';
import type { Resolvers } from '../graphql/generated/resolver-types.js';
import { adoptScenario } from '../library/adopt-scenario.js';
import { decodeScenario } from '../library/decode-scenario.js';
import { changeMisfit } from '../library/outcomes.js';
import { deleteScenario, saveScenario, scenariosOf, type ScenarioInLibrary } from '../library/scenarios.js';
import { applyChanges } from './apply-changes.js';
import { provenanceOf, writeScenario } from './scenario-file.js';
import { changeSentences } from './sentence.js';

async function firstMisfit({ structure, scenario }: ScenarioInLibrary) {
  const { view } = await structure.open();
  const applied = applyChanges(view.structure, scenario.changes, provenanceOf(scenario));
  return applied.ok ? null : changeMisfit(applied.error);
}

export const scenarioResolvers = {
  Mutation: {
    saveScenario: async (_mutation, { input: { requestId, author, ...given } }, { library }) => {
      const decoded = decodeScenario({ ...given, source: given.source ?? null });
      return 'outcome' in decoded ? decoded : saveScenario(library, decoded, { requestId, author });
    },
    deleteScenario: (_mutation, { input: { structure, id, ...request } }, { library }) =>
      deleteScenario(library, { structure, id }, request),
    adoptScenario: (_mutation, { input: { structure, id, expectedSavedAt, ...request } }, { library }) =>
      adoptScenario(library, { structure, id }, { ...request, expectedSavedAt: expectedSavedAt ?? null }),
  },
  SaveScenarioResult: { __resolveType: ({ outcome }) => outcome },
  DeleteScenarioResult: { __resolveType: ({ outcome }) => outcome },
  AdoptScenarioResult: { __resolveType: ({ outcome }) => outcome },

  Structure: {
    scenarios: (structure, _none, { reading }) => scenariosOf(reading, structure),
  },
  Scenario: {
    id: ({ scenario }) => scenario.id,
    name: ({ scenario }) => scenario.name,
    source: ({ scenario }) => scenario.source,
    sources: ({ scenario }) => scenario.sources,
    baseRevision: ({ saved }) => saved.baseRevision,
    author: ({ saved }) => saved.author,
    savedAt: ({ saved }) => saved.at,
    stillApplies: async (stored) => (await firstMisfit(stored)) === null,
    firstMisfit,
    changes: async ({ structure, scenario }) => {
      const { view } = await structure.open();
      const sentences = changeSentences(scenario.changes, view.structure);
      return scenario.changes.map((change, index) => ({
        index,
        kind: change.kind,
        sentence: sentences[index] ?? '',
        value: changeValue(change),
      }));
    },
    file: ({ scenario }, { format }, { budget }) => budget.spendText(writeScenario(scenario, format)),
  },
} satisfies Resolvers;
