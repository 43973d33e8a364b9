/** What the process tells its caller by its exit code. */
export const EXIT = {
  /** Nothing to report. */
  fine: 0,
  /** A gap, a lost route, no route. */
  found: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A file or an id that cannot be used. */
  invalid: 3,
  /** The store cannot be used now. */
  unavailable: 4,
  /** A fault of this program; EX_SOFTWARE of sysexits.h, so that it cannot be taken for an answer. */
  fault: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command cannot do what was asked; `lines` say why and what to do, one message a line. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    readonly exitCode: ExitCode,
    readonly lines: readonly string[],
  ) {
    super(lines.join('\n'));
  }
}

/** The words on the command line do not fit; `message` says what would. */
export function usage(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, [message]);
}
