#!/usr/bin/env node
import './production.js';
import { Command } from 'commander';
import type { ExitCode } from './cli/exit.js';
import { endWellWhenOutputEnds } from './cli/output.js';
import { runToTheEnd } from './cli/run.js';
import { version } from './version.js';

type CommandFactory = (finish: (exitCode: ExitCode) => void) => Command;

/** Every command, in the order of the help. Loaded when it is called for: half of the start would go to the others. */
const COMMANDS: ReadonlyMap<string, () => Promise<CommandFactory>> = new Map([
  ['check', async () => (await import('./cli/check/command.js')).checkCommand],
  ['routes', async () => (await import('./cli/routes/command.js')).routesCommand],
  ['whatif', async () => (await import('./cli/whatif/command.js')).whatIfCommand],
  ['compare', async () => (await import('./cli/compare/command.js')).compareCommand],
  ['diff', async () => (await import('./cli/diff.js')).diffCommand],
  ['load', async () => (await import('./cli/load/command.js')).loadCommand],
  ['list', async () => (await import('./cli/list.js')).listCommand],
  ['export', async () => (await import('./cli/export.js')).exportCommand],
  ['serve', async () => (await import('./cli/serve.js')).serveCommand],
  ['init', async () => (await import('./cli/init.js')).initCommand],
  ['schema', async () => (await import('./cli/schema.js')).schemaCommand],
]);

/** The command that a command line begins with; all of them when it is none, for the help and for suggestions. */
async function commandsFor(words: readonly string[]): Promise<CommandFactory[]> {
  const named = COMMANDS.get(words[0] ?? '');
  return named ? [await named()] : Promise.all(Array.from(COMMANDS.values(), (load) => load()));
}

function program(commands: readonly CommandFactory[], finish: (exitCode: ExitCode) => void): Command {
  const answerable = new Command('answerable')
    .description(
      'Find the statutory duties that have no route of accountability to the officer and the elected member who must answer for them, from a file that says who answers to whom in a council.',
    )
    .version(version)
    .addHelpText(
      'after',
      `
Examples:
  answerable init my-council-2026
  answerable check my-council-2026.yaml
  answerable routes my-council-2026.yaml school-places --to LMCS

See answerable <command> --help for more.`,
    );
  for (const command of commands) answerable.addCommand(command(finish));
  for (const command of [answerable, ...answerable.commands]) {
    command.exitOverride().showSuggestionAfterError().showHelpAfterError('(add --help for how to use it)');
  }
  return answerable;
}

endWellWhenOutputEnds();
const words = process.argv.slice(2);
const commands = await commandsFor(words);
process.exitCode = await runToTheEnd((finish) =>
  program(commands, finish).parseAsync(words, { from: 'user' }),
);
