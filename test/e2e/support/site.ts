import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A server of the built program with the four councils, on a data folder of its own. */
export interface Site {
  /** Such as `http://127.0.0.1:40001`. */
  readonly address: string;
  /** Ends the process at once, as a crash would; what was answered is kept. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and at the same address. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const data = await mkdtemp(join(tmpdir(), 'answerable-e2e-'));
  let running = await start(data, '0');
  const { address } = running;
  const kill = async () => {
    await running.end('SIGKILL');
  };
  return {
    address,
    kill,
    restart: async () => {
      running = await start(data, new URL(address).port);
    },
    stop: async () => {
      await kill();
      await rm(data, { recursive: true });
    },
  };
}

async function start(data: string, port: string) {
  const words = ['dist/server/main.js', '--port', port, '--data', data, '--log-level', 'error'];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /GraphQL, for programs:\s+(\S+)\/graphql/.exec(line)?.[1];
    if (address === undefined) continue;
    // What it says from now on has no reader, and must not fill the pipe.
    child.stdout.resume();
    const end = async (signal: NodeJS.Signals) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    };
    return { address, end };
  }
  throw new Error('the server ended before it answered');
}
