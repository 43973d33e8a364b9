import type { Route } from '../gaps/queries.js';
import type { Network } from '../structure/network.js';

/** The ids of a route's lines, in the order of its steps. */
export function linesOfRoute(route: Route): readonly string[] {
  return route.steps.flatMap(({ lines }) => lines.map(({ id }) => id));
}

/** "3 steps: by A and B to C". */
export function routeWords(network: Network, { length, nodes }: Route): string {
  const [, ...names] = nodes.map(({ id }) => network.nodes.get(id)?.name ?? id);
  const last = names.at(-1) ?? '';
  const between = names.slice(0, -1);
  const by = between.length === 0 ? '' : `by ${between.join(', ')} `;
  return `${length} ${length === 1 ? 'step' : 'steps'}: ${by}to ${last}`;
}

/** The heading over a list of routes: how many there are, of which the first `most` were asked for. */
export function routeCount(found: number, most: number): string {
  if (found >= most) return `The ${most} shortest routes`;
  return `${found} ${found === 1 ? 'route' : 'routes'}`;
}
