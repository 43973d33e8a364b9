import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, root } from '../support/cli.js';

/** Where nothing can be written, as on a full disk; only some systems have it. */
const FULL = '/dev/full';

interface Ended {
  readonly exitCode: number | null;
  readonly stderr: string;
}

/** Runs the program with an output that ends early. */
function run(words: readonly string[], output: 'closed' | 'full'): Promise<Ended> {
  const out = output === 'full' ? openSync(FULL, 'w') : 'pipe';
  const child = spawn(process.execPath, [join(root, 'dist/server/cli.js'), ...words], {
    stdio: ['ignore', out, 'pipe'],
  });
  // What is read of it is nothing at all.
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (exitCode) => {
      resolve({ exitCode, stderr });
    });
  });
}

describe('output that nobody takes', () => {
  test.each([[[]], [['--json']]])(
    'changes no exit code: check %j of a council with gaps is 1',
    async (words) => {
      expect(await run(['check', example('kent-2014'), ...words], 'closed')).toEqual({
        exitCode: 1,
        stderr: '',
      });
    },
  );

  test.skipIf(!existsSync(FULL))('that cannot be written is said, and is no answer', async () => {
    const { exitCode, stderr } = await run(['check', example('kent-2014')], 'full');
    expect(exitCode).toBe(70);
    expect(stderr).toMatch(/^The output could not be written: .*no space left.*\.\n$/);
  });
});
