import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openEmbeddedStore } from '../../../server/store/embedded/open.js';
import type { StructureId } from '../../../server/structure/ids.js';

const WRITER = fileURLToPath(new URL('writer-process.mjs', import.meta.url));

/**
 * Lets a process write to a folder, kills it -9 the given milliseconds after its first answer, and expects that every
 * write that was answered is there, that each revision is whole, and that the history has them all.
 *
 * @returns the revision that the structure is at
 */
export async function expectNothingLost(folder: string, id: StructureId, after: number): Promise<number> {
  const answered = await killedWriter(folder, id, after);
  const store = await openEmbeddedStore({ folder, create: false });
  try {
    const stored = await store.readStructure(id);
    const revision = stored?.revision ?? 0;
    expect(revision).toBeGreaterThanOrEqual(answered);
    expect(stored?.structure.nodes.length).toBe(revision);
    const { total, revisions } = await store.history(id, revision, 0);
    expect([total, revisions.length]).toEqual([revision, revision]);
    return revision;
  } finally {
    await store.close();
  }
}

/** The last revision that a writer was answered for before it was killed. */
async function killedWriter(folder: string, id: StructureId, after: number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, folder, id], { stdio: ['ignore', 'pipe', 'pipe'] });
  let answered = 0;
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  createInterface(child.stdout).on('line', (line) => {
    if (answered === 0) setTimeout(() => child.kill('SIGKILL'), after);
    answered = Number(line.replace('answered ', ''));
  });
  await once(child, 'close');
  if (child.signalCode !== 'SIGKILL') throw new Error(`the writer ended by itself:\n${said}`);
  return answered;
}
