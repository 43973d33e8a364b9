import { Command, Option } from 'commander';
import { checkStructure, type Check } from '../../accountability/check.js';
import { buildSnapshot } from '../../accountability/snapshot.js';
import type { Designation } from '../../structure/designation.js';
import type { RoutePolicy } from '../../structure/line-types.js';
import { EXIT, type ExitCode } from '../exit.js';
import { readAllNamed } from '../named.js';
import { jsonOption, toOption, viaOption } from '../options.js';
import { writeOut } from '../output.js';
import type { DataOptions } from '../store/place.js';
import { dataOption } from '../store/options.js';
import { pageOf } from '../terminal.js';
import { csvReport } from './csv.js';
import { jsonReport } from './json.js';
import { markdownReport } from './markdown.js';
import { textReport, textSummary } from './text.js';

interface Options extends DataOptions {
  readonly to?: Designation[];
  readonly via: RoutePolicy;
  readonly json?: true;
  readonly format?: 'text' | 'markdown' | 'csv';
}

function* report(checks: readonly Check[], options: Options): Generator<string> {
  if (options.json) {
    yield* jsonReport(checks);
    return;
  }
  const page = pageOf(process.stdout, process.env);
  const [only, second] = checks;
  switch (options.format ?? 'text') {
    case 'csv':
      yield* csvReport(checks);
      return;
    case 'markdown':
      for (const [place, check] of checks.entries()) yield `${place > 0 ? '\n' : ''}${markdownReport(check)}`;
      return;
    case 'text':
      yield only !== undefined && second === undefined ? textReport(only, page) : textSummary(checks, page);
  }
}

/** Checks the named structures and prints what was found; exit code 1 when there is a gap. */
async function check(words: readonly string[], options: Options): Promise<ExitCode> {
  const structures = await readAllNamed(words, options);
  const checks = structures.map((structure) =>
    checkStructure(buildSnapshot(structure), { to: options.to ?? null, via: options.via }),
  );
  await writeOut(report(checks, options));
  return checks.some(({ gaps }) => gaps.length > 0) ? EXIT.found : EXIT.fine;
}

/** `answerable check`. */
export function checkCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('check')
    .summary('find the duties that nobody answers for')
    .description(
      'Find every duty that must reach an office and has no route to it, and say where each line ends. One structure gives a full report, several a line each.',
    )
    .argument(
      '<file|id...>',
      'structure files (.json is JSON, anything else YAML), or ids of stored structures',
    )
    .addOption(toOption())
    .addOption(viaOption())
    .addOption(dataOption())
    .addOption(jsonOption().conflicts('format'))
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'markdown', 'csv']))
    .addHelpText(
      'after',
      `
Examples:
  answerable check examples/kent-2014/structure.yaml
  answerable check examples/kent-2014/structure.yaml --via assured --to LMCS
  answerable check examples/*/structure.yaml
  answerable check council.yaml --format csv > gaps.csv
  answerable check kent-2014

Exit code: 0 no gap, 1 a gap, 2 wrong usage, 3 a file with errors, 4 the store is away.`,
    )
    .action(async (words: string[], options: Options) => {
      finish(await check(words, options));
    });
}
