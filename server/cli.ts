#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { checkCommand } from './cli/check/command.js';
import { compareCommand } from './cli/compare/command.js';
import { diffCommand } from './cli/diff.js';
import { CommandFailure, EXIT, type ExitCode } from './cli/exit.js';
import { initCommand } from './cli/init.js';
import { endQuietlyWhenNobodyReads, say } from './cli/output.js';
import { routesCommand } from './cli/routes/command.js';
import { schemaCommand } from './cli/schema.js';
import { whatIfCommand } from './cli/whatif/command.js';
import { version } from './version.js';

function program(finish: (exitCode: ExitCode) => void): Command {
  const answerable = new Command('answerable')
    .description(
      'Find the statutory duties that have no route of accountability to the officer and the elected member\nwho must answer for them, from a file that says who answers to whom in a council.',
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
  for (const command of [
    checkCommand,
    routesCommand,
    whatIfCommand,
    compareCommand,
    diffCommand,
    initCommand,
    schemaCommand,
  ]) {
    answerable.addCommand(command(finish));
  }
  for (const command of [answerable, ...answerable.commands]) {
    command.exitOverride().showSuggestionAfterError().showHelpAfterError('(add --help for how to use it)');
  }
  return answerable;
}

/** Runs one command line. @returns the exit code; what went wrong has been said by then. */
async function run(words: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  try {
    await program((code) => {
      exitCode = code;
    }).parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (!(error instanceof CommandFailure)) throw error;
    say(...error.lines);
    return error.exitCode;
  }
}

endQuietlyWhenNobodyReads();
process.exitCode = await run(process.argv.slice(2));
