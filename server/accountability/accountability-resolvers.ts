import { cypherOf } from '../graphql/cypher.js';
import type { Resolvers } from '../graphql/generated/resolver-types.js';
import type { DeadEndParent } from '../graphql/parents.js';
import { dutyIn, lineIn, nodeIn } from '../graphql/walk.js';
import type { View } from '../library/view.js';
import { inDesignationOrder } from '../structure/designation.js';
import { explain, type Pair } from './dead-ends.js';
import { gaps } from './gaps.js';
import { routes } from './routes.js';
import { warnings } from './warnings.js';

/** Where the walk of a pair stops; each walk is worked out when it is asked for. */
export function deadEndsIn(view: View, pair: Pair): DeadEndParent[] {
  const { stops, walkTo } = explain(view.snapshot, pair);
  return stops.map((stop) => ({ view, stop, walkTo }));
}

export const accountabilityResolvers = {
  Structure: {
    coverage: async (structure, { to, via }) => (await structure.open()).coverage(to ?? null, via),
    gaps: async (structure, { to, via }) => {
      const open = await structure.open();
      const found = await open.gaps(to ?? null, via);
      return found.map((gap) => ({ view: open.view, gap, via }));
    },
    warnings: async (structure, { to, via }) => {
      const open = await structure.open();
      const { view } = open;
      const found = warnings(view.snapshot, { to: open.designations(to ?? null), via });
      return found.map((warning) => ({ view, warning }));
    },
    cypher: ({ header }, { via }) => cypherOf(header.id, via),
  },
  Duty: {
    gaps: ({ view, node }, { to, via }) =>
      gaps(view.snapshot, { to: inDesignationOrder(to ?? node.mustReach), via })
        .filter(({ duty }) => duty === node.id)
        .map((gap) => ({ view, gap, via })),
    routes: ({ view, node }, { to, via, first }, { budget }) =>
      routes(view.snapshot, { duty: node.id, to, via, first }, budget.goOn).map((route) => ({ view, route })),
  },
  Gap: {
    duty: ({ view, gap }) => dutyIn(view, gap.duty),
    designation: ({ gap }) => gap.designation,
    coveredVia: ({ gap }) => gap.coveredVia,
    brokenAt: ({ view, gap, via }) => deadEndsIn(view, { duty: gap.duty, to: gap.designation, via }),
  },
  DeadEnd: {
    at: ({ view, stop }) => nodeIn(view, stop.at),
    reason: ({ stop }) => stop.reason,
    walk: ({ view, stop, walkTo }) => walkTo(stop).map((line) => lineIn(view, line)),
  },
  Route: {
    length: ({ route }) => route.length,
    nodes: ({ view, route }) => route.nodes.map((id) => nodeIn(view, id)),
    steps: ({ view, route }) => route.steps.map((step) => ({ view, step })),
  },
  Step: {
    from: ({ view, step }) => nodeIn(view, step.from),
    to: ({ view, step }) => nodeIn(view, step.to),
    lines: ({ view, step }) => step.lines.map((line) => lineIn(view, line)),
  },
  Warning: {
    code: ({ warning }) => warning.code,
    at: ({ view, warning }) => warning.at.map((id) => nodeIn(view, id)),
    designation: ({ warning }) => warning.designation ?? null,
    message: ({ warning }) => warning.message,
  },
} satisfies Resolvers;
