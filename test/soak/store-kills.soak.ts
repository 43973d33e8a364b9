import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { freshId, temporaryFolder } from '../contract/support/engines.js';
import { expectNothingLost } from '../contract/support/kills.js';

it('keeps every answered write through 120 kills of the process that writes', async () => {
  const folder = await temporaryFolder();
  const id = freshId();
  let revision = 0;
  for (let kill = 0; kill < 120; kill++) {
    // A prime step spreads the moment of the kill over the whole of a write.
    const reached = await expectNothingLost(folder, id, (kill * 37) % 211);
    expect(reached).toBeGreaterThan(revision);
    revision = reached;
  }
  await rm(folder, { recursive: true });
});
