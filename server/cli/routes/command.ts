import { Command } from 'commander';
import type { Pair } from '../../accountability/dead-ends.js';
import { routes, type Route } from '../../accountability/routes.js';
import { buildSnapshot, type Snapshot } from '../../accountability/snapshot.js';
import type { Designation } from '../../structure/designation.js';
import type { NodeId } from '../../structure/ids.js';
import type { RoutePolicy } from '../../structure/line-types.js';
import { suggestion } from '../../structure/file/did-you-mean.js';
import { brokenAtPieces, warnOfSize } from '../dead-ends-json.js';
import { CommandFailure, EXIT, type ExitCode } from '../exit.js';
import { readNamed } from '../named.js';
import { firstOption, jsonOption, oneOfficeOption, viaOption } from '../options.js';
import { writeOut } from '../output.js';
import type { DataOptions } from '../store/place.js';
import { dataOption } from '../store/options.js';
import { pageOf } from '../terminal.js';
import { joined } from '../words.js';
import { routesText } from './text.js';

/** Duties that are named to someone who named none of them. */
const MOST_NAMED = 10;

interface Options extends DataOptions {
  readonly to: Designation;
  readonly via: RoutePolicy;
  readonly first: number;
  readonly json?: true;
}

function dutyNamed(snapshot: Snapshot, word: string): NodeId {
  const { nodes } = snapshot.structure;
  const node = nodes.find(({ id }) => id === word);
  if (node?.type === 'Duty') return node.id;
  if (node) {
    throw new CommandFailure(EXIT.invalid, [
      `"${word}" is a ${node.type.toLowerCase()}, not a duty; name a duty of ${snapshot.structure.id}`,
    ]);
  }
  const duties = nodes.filter(({ type }) => type === 'Duty').map(({ id }) => id);
  const meant = suggestion(word, duties) || among(duties);
  throw new CommandFailure(EXIT.invalid, [`${snapshot.structure.id} has no duty "${word}"${meant}`]);
}

/** What could have been named, as the end of a sentence. */
function among(duties: readonly string[]): string {
  if (duties.length === 0) return ', nor any other';
  const more = duties.length - MOST_NAMED;
  return `; its duties are ${joined(more > 1 ? [...duties.slice(0, MOST_NAMED), `${more} more`] : duties)}`;
}

/** The routes of a duty as JSON, in pieces. */
function* routesPieces(snapshot: Snapshot, pair: Pair, found: readonly Route[]): Generator<string> {
  warnOfSize([{ snapshot, pairs: [pair] }]);
  const head = { structure: snapshot.structure.id, ...pair, routes: found };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "brokenAt": `;
  yield* brokenAtPieces(snapshot, pair);
  yield '\n}\n';
}

/** Prints the routes of a duty; exit code 1 when there is none. */
async function findRoutes(
  word: string,
  dutyWord: string,
  { json, first, data, ...options }: Options,
): Promise<ExitCode> {
  const snapshot = buildSnapshot(await readNamed(word, { data }));
  const pair: Pair = { duty: dutyNamed(snapshot, dutyWord), to: options.to, via: options.via };
  const found = routes(snapshot, { ...pair, first });
  if (json) {
    await writeOut(routesPieces(snapshot, pair, found));
  } else {
    await writeOut([routesText(snapshot, pair, found, first, pageOf(process.stdout, process.env))]);
  }
  return found.length > 0 ? EXIT.fine : EXIT.found;
}

/** `answerable routes`. */
export function routesCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('routes')
    .summary('show the routes of one duty to an office')
    .description('Show how a duty reaches an office, shortest route first, or where its line ends.')
    .argument('<file|id>', 'a structure file, or the id of a stored structure')
    .argument('<duty>', 'the id of a duty')
    .addOption(oneOfficeOption())
    .addOption(viaOption())
    .addOption(firstOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable routes examples/kent-2014/structure.yaml p10-2-a --to DCS
  answerable routes examples/kent-2014/structure.yaml p07-a --to LMCS --via assured --first 3

Exit code: 0 a route, 1 none, 2 wrong usage, 3 a file with errors or an unknown duty, 4 the store is away.`,
    )
    .action(async (word: string, dutyWord: string, options: Options) => {
      finish(await findRoutes(word, dutyWord, options));
    });
}
