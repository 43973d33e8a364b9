import { Command, Option } from 'commander';
import { buildSnapshot } from '../../accountability/snapshot.js';
import { changeSentences } from '../../scenario/sentence.js';
import type { Designation } from '../../structure/designation.js';
import type { RoutePolicy } from '../../structure/line-types.js';
import { title } from '../check/sentences.js';
import { EXIT, type ExitCode } from '../exit.js';
import { readNamed } from '../named.js';
import { jsonOption, toOption, viaOption } from '../options.js';
import { writeOut } from '../output.js';
import { readScenarioFile, simulateScenario } from '../scenario-input.js';
import type { DataOptions } from '../store/place.js';
import { dataOption } from '../store/options.js';
import { pageOf } from '../terminal.js';
import { snapshotAfter } from './effect.js';
import { simulationPieces } from './json.js';
import { markdownBriefing } from './markdown.js';
import { briefing, type Briefing } from './text.js';

export interface BriefingOptions extends DataOptions {
  readonly to?: Designation[];
  readonly via: RoutePolicy;
  readonly json?: true;
  readonly format?: 'text' | 'markdown';
}

/** `--format` of the commands that print a briefing. */
export const briefingFormatOption = () =>
  new Option('--format <format>', 'how to print').choices(['text', 'markdown']);

/** Prints a briefing in the form asked for. @param head what comes first in JSON */
export async function writeBriefing(
  shown: Briefing,
  head: Readonly<Record<string, unknown>>,
  { json, format }: Pick<BriefingOptions, 'json' | 'format'>,
): Promise<void> {
  if (json) await writeOut(simulationPieces(head, shown.simulation, snapshotAfter(shown.simulation)));
  else if (format === 'markdown') await writeOut([markdownBriefing(shown)]);
  else await writeOut([briefing(shown, pageOf(process.stdout, process.env))]);
}

/** Simulates one scenario; exit code 1 when a route would be lost. */
async function whatIf(word: string, path: string, options: BriefingOptions): Promise<ExitCode> {
  const [structure, named] = await Promise.all([readNamed(word, options), readScenarioFile(path)]);
  const base = buildSnapshot(structure);
  const { scenario } = named;
  const simulation = simulateScenario(base, named, { to: options.to ?? null, via: options.via });
  const models = scenario.source === null ? '' : `; ${scenario.source}`;
  const heading = `What if: ${scenario.name} (${scenario.id}${models})`;
  const steps = changeSentences(scenario.changes, structure);
  await writeBriefing(
    { base, simulation, heading, about: title(structure), steps },
    { structure: structure.id, scenario: scenario.id },
    options,
  );
  return simulation.lost.length > 0 ? EXIT.found : EXIT.fine;
}

/** `answerable whatif`. */
export function whatIfCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('whatif')
    .summary('say what a restructure would do to the routes')
    .description(
      'Apply a scenario to a structure in memory and say which duties would lose or gain their routes, and which step would cause it. Nothing is changed.',
    )
    .argument('<file|id>', 'a structure file, or the id of a stored structure')
    .argument('<scenario-file>', 'a scenario file for that structure')
    .addOption(toOption())
    .addOption(viaOption())
    .addOption(dataOption())
    .addOption(jsonOption().conflicts('format'))
    .addOption(briefingFormatOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable whatif examples/kent-2014/structure.yaml examples/kent-2014/scenarios/dissolve-kicsb.yaml --via assured
  answerable whatif council.yaml option-2.yaml --format markdown > option-2.md

Exit code: 0 no route would be lost, 1 a route would be lost, 2 wrong usage,
3 a file with errors or a change that does not fit, 4 the store is away.`,
    )
    .action(async (word: string, path: string, options: BriefingOptions) => {
      finish(await whatIf(word, path, options));
    });
}
