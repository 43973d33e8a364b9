import { GraphQLError } from 'graphql';
import { deadEndsIn } from '../accountability/accountability-resolvers.js';
import { warnings } from '../accountability/warnings.js';
import type { Resolvers } from '../graphql/generated/resolver-types.js';
import type { DifferingPairParent, GapChangeParent } from '../graphql/parents.js';
import { dutyIn } from '../graphql/walk.js';
import { compareScenarios } from '../library/comparison.js';
import { simulateChanges, type SimulatedStructure } from '../library/simulation.js';
import type { GapChange } from './simulate.js';

/** The most scenarios that are compared at once. */
const MOST_COMPARED = 30;

function changesIn(
  { after, simulation }: SimulatedStructure,
  changes: readonly GapChange[],
): GapChangeParent[] {
  return changes.map((change) => ({ view: after, change, via: simulation.via }));
}

export const simulationResolvers = {
  Query: {
    simulate: (_query, { structure, revision, changes, sources, to, via }, { reading, budget }) =>
      simulateChanges(
        reading,
        { structure, revision: revision ?? null },
        { changes, sources },
        { to: to ?? null, via, goOn: budget.goOn },
      ),
    compare: (_query, { structure, scenarios, to, via }, { reading, budget }) => {
      if (scenarios.length > MOST_COMPARED)
        throw new GraphQLError(
          `${scenarios.length} scenarios are too many to compare at once; at most ${MOST_COMPARED}.`,
          {
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          },
        );
      const twice = scenarios.find((id, place) => scenarios.indexOf(id) < place);
      if (twice !== undefined)
        throw new GraphQLError(`The scenario "${twice}" is named twice; name each once.`, {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
      return compareScenarios(reading, structure, scenarios, { to: to ?? null, via, goOn: budget.goOn });
    },
  },
  SimulateResult: { __resolveType: ({ outcome }) => outcome },
  CompareResult: { __resolveType: ({ outcome }) => outcome },

  Simulation: {
    to: ({ simulation }) => simulation.to,
    before: ({ simulation }) => simulation.before,
    after: ({ simulation }) => simulation.after,
    lost: (simulated) => changesIn(simulated, simulated.simulation.lost),
    gained: (simulated) => changesIn(simulated, simulated.simulation.gained),
    difference: ({ simulation }) => simulation.delta,
    network: ({ after }) => after,
    gaps: ({ after, gaps, simulation }) => gaps.map((gap) => ({ view: after, gap, via: simulation.via })),
    warnings: ({ after, simulation }) =>
      warnings(after.snapshot, simulation).map((warning) => ({ view: after, warning })),
  },
  GapChange: {
    duty: ({ view, change }) => dutyIn(view, change.duty),
    designation: ({ change }) => change.designation,
    causedBy: ({ change }) => change.causedBy,
    brokenAt: ({ view, change, via }) => deadEndsIn(view, { duty: change.duty, to: change.designation, via }),
  },
  Comparison: {
    differing: ({ scenarios, differing }) =>
      differing.flatMap(({ duty, designation, gapIn }): DifferingPairParent[] => {
        // An option can remove the duty: it is shown as the first option that keeps it has it.
        const view = scenarios.map(({ simulated }) => simulated.after).find((after) => after.node(duty));
        const node = view?.node(duty);
        return view && node?.type === 'Duty' ? [{ view, duty: node, designation, gapIn }] : [];
      }),
  },
  ComparedScenario: {
    scenario: ({ stored }) => stored,
    changes: ({ stored }) => stored.scenario.changes.length,
    after: ({ simulated }) => simulated.simulation.after,
    lost: ({ simulated }) => changesIn(simulated, simulated.simulation.lost),
    gained: ({ simulated }) => changesIn(simulated, simulated.simulation.gained),
  },
  DifferingPair: {
    duty: ({ view, duty }) => ({ view, node: duty }),
  },
} satisfies Resolvers;
