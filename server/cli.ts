#!/usr/bin/env node
import { Command } from 'commander';
import { checkCommand } from './cli/check/command.js';
import { compareCommand } from './cli/compare/command.js';
import { diffCommand } from './cli/diff.js';
import type { ExitCode } from './cli/exit.js';
import { exportCommand } from './cli/export.js';
import { initCommand } from './cli/init.js';
import { listCommand } from './cli/list.js';
import { loadCommand } from './cli/load/command.js';
import { endQuietlyWhenNobodyReads } from './cli/output.js';
import { routesCommand } from './cli/routes/command.js';
import { runToTheEnd } from './cli/run.js';
import { schemaCommand } from './cli/schema.js';
import { serveCommand } from './cli/serve.js';
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
    loadCommand,
    listCommand,
    exportCommand,
    serveCommand,
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

endQuietlyWhenNobodyReads();
process.exitCode = await runToTheEnd((finish) =>
  program(finish).parseAsync(process.argv.slice(2), { from: 'user' }),
);
