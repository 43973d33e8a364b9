import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The structure file of one of the councils that come with the program. */
export function example(council: string): string {
  return join(root, 'examples', council, 'structure.yaml');
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What would make the program behave otherwise for the person who runs the tests. */
const NOT_INHERITED = ['NO_COLOR', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];

/** Runs the compiled command line as a process of its own, its output to pipes. */
export function answerable(
  words: readonly string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name));
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: { ...Object.fromEntries(inherited), ...env },
      maxBuffer: 1 << 28,
      timeout: 60_000,
    };
    const child = execFile(
      process.execPath,
      [join(root, 'dist/server/cli.js'), ...words],
      options,
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number')
          reject(new Error('answerable did not end by itself', { cause: error }));
        else resolve({ exitCode: child.exitCode ?? 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

/** Standard error without what is said of work that takes over a second, which depends on the machine. */
export function withoutProgress(outcome: Outcome): Outcome {
  return { ...outcome, stderr: outcome.stderr.replace(/^.* …\n/gm, '') };
}

/** A new empty folder that goes when the test does. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a new folder and returns its path. */
export async function temporaryFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}
