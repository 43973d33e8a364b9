import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { root } from './cli.js';

const started = z.object({ address: z.string(), pid: z.number() });

export interface ServerProcess {
  /** Such as `http://127.0.0.1:40001`. */
  readonly address: string;
  readonly pid: number;
  /** Sends the signal and waits for the end. @returns the exit code, null when the signal killed it */
  readonly stop: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

/** Runs `answerable serve` on a data folder as a process of its own, at a free port, until the test is over. */
export async function serveAsProcess(data: string): Promise<ServerProcess> {
  const env = { ...process.env, NEO4J_URI: '' };
  const words = ['serve', '--json', '--port', '0', '--log-level', 'error', '--data', data];
  const child = spawn(process.execPath, [join(root, 'dist/server/cli.js'), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  onTestFinished(async () => {
    await stop(child, 'SIGKILL');
  });
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => String(first)),
    once(child, 'exit').then(() => null),
  ]);
  if (line === null) throw new Error(`the server ended: ${said.join('')}`);
  return { ...started.parse(JSON.parse(line)), stop: (signal) => stop(child, signal) };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
  return child.exitCode;
}
