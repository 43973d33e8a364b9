import { Command } from 'commander';
import { buildSnapshot } from '../accountability/snapshot.js';
import { differenceOf } from '../scenario/difference.js';
import { effectOf } from '../scenario/simulate.js';
import { title } from './check/sentences.js';
import { EXIT, type ExitCode } from './exit.js';
import { readAllNamed } from './named.js';
import { jsonOption, toOption, viaOption } from './options.js';
import { dataOption } from './store/options.js';
import { briefingFormatOption, writeBriefing, type BriefingOptions } from './whatif/command.js';

/** Compares two structures; what they are is no fault of either, so the exit code is 0. */
async function diff(words: readonly [string, string], options: BriefingOptions): Promise<ExitCode> {
  const [before, after] = await readAllNamed(words, options);
  if (before === undefined || after === undefined) return EXIT.fine;
  const base = buildSnapshot(before);
  const asked = { to: options.to ?? null, via: options.via };
  const delta = differenceOf(before, after);
  const simulation = effectOf(base, { structure: after, delta, steps: [delta] }, asked);
  const heading = `From ${before.name} (${before.id}) to ${after.name} (${after.id})`;
  const about = [...new Set([title(before), title(after)])].join('; ');
  if (before.council !== after.council)
    process.stderr.write(
      `${before.id} is of ${before.council} and ${after.id} of ${after.council}: only what has the same id in both is compared.\n`,
    );
  await writeBriefing(
    { base, simulation, heading, about, steps: [] },
    { before: before.id, after: after.id },
    options,
  );
  return EXIT.fine;
}

/** `answerable diff`. */
export function diffCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('diff')
    .summary('compare two structures')
    .description(
      'Say what is different between two structures of a council, and which duties lost or gained a route.',
    )
    .argument('<a>', 'the earlier structure: a file, or the id of a stored structure')
    .argument('<b>', 'the later structure')
    .addOption(toOption())
    .addOption(viaOption())
    .addOption(dataOption())
    .addOption(jsonOption().conflicts('format'))
    .addOption(briefingFormatOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable diff council-2025.yaml council-2026.yaml
  answerable diff council-2025.yaml council-2026.yaml --json

Exit code: 0 both could be read, whatever is different; 2 wrong usage, 3 a file with errors, 4 the store is away.`,
    )
    .action(async (before: string, after: string, options: BriefingOptions) => {
      finish(await diff([before, after], options));
    });
}
