import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { example, root, temporaryFile } from '../support/cli.js';
import { world } from '../support/world.js';

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

describe('the JSON of a large circle of posts', () => {
  const RING = world({
    id: 'ring',
    roles: {
      director: { designations: ['DCS'] },
      ...Object.fromEntries(
        Array.from({ length: 5_000 }, (_, place) => [
          `p${place}`,
          { lineManagedBy: [`p${(place + 1) % 5_000}`] },
        ]),
      ),
    },
    duties: {
      lost: { mustReach: ['DCS'], dischargedBy: ['p0'] },
      led: { mustReach: ['DCS'], dischargedBy: ['director'] },
    },
  });
  const MOVED = `format: 1
scenario: { id: moved, structure: ring, name: Moved }
changes: [{ assign: { duty: led, to: [p0] } }]
`;

  test.each([
    ['check', () => []],
    ['routes', () => ['lost', '--to', 'DCS']],
    ['whatif', async () => [await temporaryFile('moved.yaml', MOVED)]],
  ])('by %s is announced, and written piece by piece', async (command, more) => {
    const ring = await temporaryFile('ring.json', writeStructure(RING, 'JSON'));
    const { exitCode, stderr } = await run([command, ring, ...(await more()), '--json'], 'closed');
    expect(stderr).toMatch(
      /^The JSON will have about \d{3} MB: it gives every member of a circle with the whole way there\. Without --json the report is short\.\n$/,
    );
    expect(exitCode).toBe(1);
  });
});
