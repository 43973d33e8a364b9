import { Command } from 'commander';
import { coverage } from '../../accountability/coverage.js';
import { gaps } from '../../accountability/gaps.js';
import { buildSnapshot } from '../../accountability/snapshot.js';
import { differingPairs, type Option } from '../../scenario/compare.js';
import { CommandFailure, EXIT, type ExitCode } from '../exit.js';
import { forAll } from '../input.js';
import { readNamed } from '../named.js';
import { jsonOption, toOption, viaOption } from '../options.js';
import { writeOut } from '../output.js';
import { readScenarioFile, simulateScenario, type NamedScenario } from '../scenario-input.js';
import { dataOption } from '../store/options.js';
import { pageOf } from '../terminal.js';
import { snapshotAfter } from '../whatif/effect.js';
import { briefingFormatOption, type BriefingOptions } from '../whatif/command.js';
import { inDesignationOrder } from '../../structure/designation.js';
import { compareJson, compareMarkdown, compareText, type Comparison } from './report.js';

/** Simulates several scenarios of one structure side by side; exit code 1 when one of them would lose a route. */
async function compare(word: string, paths: readonly string[], options: BriefingOptions): Promise<ExitCode> {
  const [structure, named] = await Promise.all([readNamed(word, options), forAll(paths, readScenarioFile)]);
  requireOwnIds(named);
  const base = buildSnapshot(structure);
  const simulateAll = (to: BriefingOptions['to']) =>
    forAll(named, (each) =>
      Promise.resolve(simulateScenario(base, each, { to: to ?? null, via: options.via })),
    );
  // Every option is asked about the same offices: all that matter before or after any of them.
  const to = options.to ?? inDesignationOrder((await simulateAll(undefined)).flatMap((each) => each.to));
  const simulations = await simulateAll(to);
  const compared: Option[] = simulations.map((simulation, place) => ({
    scenario: named[place]?.scenario.id ?? '',
    simulation,
    gaps: gaps(snapshotAfter(simulation), simulation),
  }));
  const comparison: Comparison = {
    base,
    to,
    via: options.via,
    before: coverage(base, { to, via: options.via }),
    options: compared.map((option, place) => ({
      ...option,
      changes: named[place]?.scenario.changes.length ?? 0,
    })),
    differing: differingPairs(compared),
  };
  if (options.json) await writeOut([compareJson(comparison)]);
  else if (options.format === 'markdown') await writeOut([compareMarkdown(comparison)]);
  else await writeOut([compareText(comparison, pageOf(process.stdout, process.env))]);
  return simulations.some(({ lost }) => lost.length > 0) ? EXIT.found : EXIT.fine;
}

/** @throws CommandFailure (invalid) when two options have one id, by which the answer tells them apart */
function requireOwnIds(named: readonly NamedScenario[]): void {
  const first = new Map<string, string>();
  for (const { path, scenario } of named) {
    const other = first.get(scenario.id);
    if (other === path)
      throw new CommandFailure(EXIT.invalid, [`${path}: is given twice; name each option once`]);
    if (other !== undefined)
      throw new CommandFailure(EXIT.invalid, [
        `${path}: has the id "${scenario.id}", as ${other} has; give one of the two another id to compare them`,
      ]);
    first.set(scenario.id, path);
  }
}

/** `answerable compare`. */
export function compareCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('compare')
    .summary('hold several scenarios side by side')
    .description(
      'Simulate several scenarios of one structure and say what each would cost, and where they differ.',
    )
    .argument('<file|id>', 'a structure file, or the id of a stored structure')
    .argument('<scenario-file...>', 'scenario files for that structure')
    .addOption(toOption())
    .addOption(viaOption())
    .addOption(dataOption())
    .addOption(jsonOption().conflicts('format'))
    .addOption(briefingFormatOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable compare examples/kent-2014/structure.yaml examples/kent-2014/scenarios/*.yaml --via assured
  answerable compare council.yaml option-1.yaml option-2.yaml --to LMCS --json

Exit code: 0 no option would lose a route, 1 one of them would, 2 wrong usage,
3 a file with errors or a change that does not fit, 4 the store is away.`,
    )
    .action(async (word: string, paths: string[], options: BriefingOptions) => {
      finish(await compare(word, paths, options));
    });
}
