import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A Neo4j that was started here, on loopback and without sign-in. */
export interface StartedNeo4j {
  readonly uri: string;
  /** Resolves when its process has ended. */
  stop(): Promise<void>;
}

/** Milliseconds within which Bolt answers, also on a machine that is busy. */
const START_LIMIT = 180_000;

/** Runs the command until it prints a line that says Bolt answers; what the command starts ends with it. */
export async function startProcess(
  command: string,
  parameters: readonly string[],
  port: number,
  saysReady: (line: string) => boolean,
): Promise<StartedNeo4j> {
  const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'pipe'] });
  await untilReady(child, saysReady);
  return { uri: `bolt://127.0.0.1:${port}`, stop: () => stop(child) };
}

async function untilReady(child: ChildProcess, saysReady: (line: string) => boolean): Promise<void> {
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`Neo4j was not ready within ${START_LIMIT / 1000} seconds:\n${said}`));
    }, START_LIMIT);
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ended before it was ready:\n${said}`));
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        said = `${said}${line}\n`.slice(-2_000);
        if (!saysReady(line)) return;
        clearTimeout(timer);
        resolve();
      });
    }
  });
  return ready;
}

/** Ends this very process, gently and then not. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port on 127.0.0.1');
  return address.port;
}
