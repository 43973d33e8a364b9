import { explain, type Pair } from '../../accountability/dead-ends.js';
import type { Route } from '../../accountability/routes.js';
import type { Snapshot } from '../../accountability/snapshot.js';
import { LINE_RULES } from '../../structure/line-types.js';
import { title } from '../check/sentences.js';
import { folded, type Page } from '../terminal.js';
import { count, joined, nodeOf, office, POLICY_WORDS, reasonWords, walkNames } from '../words.js';

function routeLines(snapshot: Snapshot, route: Route, number: number, page: Page): string[] {
  const { bold } = page.colours;
  const steps = route.steps.map(({ to, lines }) => {
    const words = lines.map(
      (line) => `${LINE_RULES[line.type].words} (${line.source})${line.note ? `, ${line.note}` : ''}`,
    );
    return folded(page, '     → ', `${bold(nodeOf(snapshot, to).name)}: ${joined(words)}`);
  });
  return [`${String(number).padStart(3)}. ${count(route.length, 'step')}`, ...steps, ''];
}

function noRouteLines(snapshot: Snapshot, pair: Pair, page: Page): string[] {
  const { stops, walkTo } = explain(snapshot, pair);
  return stops.map((stop) => {
    const way = walkNames(snapshot, walkTo(stop)).slice(0, -1);
    const words = reasonWords(snapshot, stop, pair.to, pair.via);
    return folded(
      page,
      `  ${page.colours.red('⊣')} `,
      way.length === 0 ? words : `${words}; the way there: ${way.join(' → ')}`,
    );
  });
}

function headingOf({ to, via }: Pair, found: number, first: number): string {
  const { route, lines } = POLICY_WORDS[via];
  if (found === 0) return `No ${route} to the ${office(to)}.`;
  const way = `by ${lines} to the ${office(to)}`;
  if (found === 1) return `${first === 1 ? 'The shortest route' : '1 route'} ${way}:`;
  const routes = count(found, 'route');
  return `${found === first ? `The first ${routes}` : routes} ${way}, shortest first:`;
}

/** The routes of one duty to one office, or where its line ends, for a reader. */
export function routesText(
  snapshot: Snapshot,
  pair: Pair,
  found: readonly Route[],
  first: number,
  page: Page,
): string {
  const { bold, dim } = page.colours;
  const duty = nodeOf(snapshot, pair.duty);
  const heading = headingOf(pair, found.length, first);
  const lines = [
    bold(folded(page, '', `${duty.name} (${duty.source})`)),
    dim(folded(page, '', title(snapshot.structure))),
    '',
    folded(page, '', heading),
    '',
    ...(found.length === 0
      ? noRouteLines(snapshot, pair, page)
      : found.flatMap((each, place) => routeLines(snapshot, each, place + 1, page))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
