import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answerable, root, temporaryFolder } from '../support/cli.js';

const COUNCILS = ['barnet-2014', 'bromley-2015', 'coventry-2017', 'kent-2014'];

interface Start {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly exit: Promise<number | null>;
}

/** Runs what `npm start` runs. */
function start(data: string, ...words: string[]): Start {
  const script = join(root, 'dist/server/main.js');
  const child = spawn(process.execPath, [script, '--data', data, ...words], {
    env: { ...process.env, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (said.stderr += String(chunk)));
  const exit = once(child, 'exit').then(() => child.exitCode);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, stdout: () => said.stdout, stderr: () => said.stderr, exit };
}

async function untilIntroduced({ stdout, exit, stderr }: Start): Promise<string> {
  const ended = exit.then((code) => {
    throw new Error(`npm start ended with exit code ${String(code)}: ${stderr()}`);
  });
  await Promise.race([expect.poll(stdout, { timeout: 20_000 }).toContain('Ctrl-C'), ended]);
  return stdout();
}

describe('npm start', () => {
  test('stores the councils once, tells their gaps and where to ask, and stops at Ctrl-C', async () => {
    const data = join(await temporaryFolder(), 'data');
    const first = start(data, '--port', '0');
    const said = await untilIntroduced(first);
    expect(first.stderr()).toContain(
      'Stored the examples barnet-2014, bromley-2015, coventry-2017 and kent-2014',
    );
    for (const council of COUNCILS)
      expect(said).toMatch(new RegExp(`^${council} +\\d+ duties +\\d+ gaps?`, 'm'));
    expect(said).toMatch(/^kent-2014 +36 duties +24 gaps +DCS 36\/36 +LMCS 12\/36$/m);
    const address = /http:\S+(?=\/graphql)/.exec(said)?.[0] ?? '';
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const listed = await answerable(['list', '--json', '--data', data]);
    expect(JSON.parse(listed.stdout)).toMatchObject([
      { id: 'barnet-2014', scenarios: ['cut-education-skills-line', 'level-3-escalation'] },
      { id: 'bromley-2015' },
      { id: 'coventry-2017' },
      { id: 'kent-2014', revision: 1 },
    ]);
    first.child.kill('SIGINT');
    expect(await first.exit).toBe(0);

    const own = (await answerable(['export', 'kent-2014', '--data', data])).stdout.replace(
      'Kent County',
      'Own',
    );
    const replace = ['load', '--replace', '--data', data];
    const file = join(await temporaryFolder(), 'own.yaml');
    await writeFile(file, own);
    expect((await answerable([...replace, file])).stderr).toContain('as revision 2.');
    const second = start(data, '--port', '0');
    await untilIntroduced(second);
    expect(second.stderr()).toBe('');
    expect((await answerable(['export', 'kent-2014', '--data', data])).stdout).toBe(own);
    second.child.kill('SIGTERM');
    expect(await second.exit).toBe(0);
  });

  test('says what to do when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const bound = taken.address();
    const port = String(typeof bound === 'object' && bound ? bound.port : 0);
    const { exit, stderr, stdout } = start(join(await temporaryFolder(), 'data'), '--port', port);
    expect(await exit).toBe(4);
    expect(stdout()).toBe('');
    expect(stderr()).toContain(
      `Cannot listen at 127.0.0.1:${port}: it is in use; stop what uses it, or give another with --port. For example: npm start -- --port 4001`,
    );
  });

  test('does not let other machines in unless that is meant', async () => {
    const { exit, stderr } = start(join(await temporaryFolder(), 'data'), '--host', '0.0.0.0');
    expect(await exit).toBe(2);
    expect(stderr()).toContain('there is no sign-in');
  });
});
