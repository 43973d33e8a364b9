import { CommanderError } from 'commander';
import { InvalidConfig } from '../config.js';
import { StoreUnavailable } from '../store/errors.js';
import { CommandFailure, EXIT, type ExitCode } from './exit.js';
import { outputFailed, say } from './output.js';

type Act = (finish: (exitCode: ExitCode) => void) => Promise<unknown>;

/** Runs a command line to its end. @returns the exit code; what went wrong has been said by then. */
export async function runToTheEnd(act: Act): Promise<ExitCode> {
  const exitCode = await outcomeOf(act);
  return outputFailed() ? EXIT.fault : exitCode;
}

async function outcomeOf(act: Act): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  try {
    await act((code) => {
      exitCode = code;
    });
    return exitCode;
  } catch (error) {
    const failure = asFailure(error);
    if (failure) say(...failure.lines);
    return failure?.exitCode ?? exitCode;
  }
}

/** What to say of an error, if anything, and the exit code; null when help or the version was asked for. */
function asFailure(error: unknown): CommandFailure | null {
  if (error instanceof CommandFailure) return error;
  if (error instanceof InvalidConfig) return new CommandFailure(EXIT.usage, error.lines);
  if (error instanceof StoreUnavailable) return new CommandFailure(EXIT.unavailable, [error.message]);
  if (!(error instanceof CommanderError)) return new CommandFailure(EXIT.fault, faultLines(error));
  // The parser has said what is wrong by now.
  return error.exitCode === 0 ? null : new CommandFailure(EXIT.usage, []);
}

function faultLines(error: unknown): string[] {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'This is a fault of answerable, not of what you gave it. Please report it with these lines:',
    trace,
  ];
}
