import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { EvaluatorsDisagree, factsOfSnapshot, factsOfStore } from '../../server/library/facts.js';
import { Library } from '../../server/library/library.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { openEmbeddedStore } from '../../server/store/embedded/open.js';
import type { DutyCoverage, Store } from '../../server/store/store.js';
import { nodeId } from '../../server/structure/file/text.js';
import type { Structure } from '../../server/structure/model.js';
import { world } from '../support/world.js';

const [LED, LOST] = [nodeId.parse('led'), nodeId.parse('lost')];

/** A duty that reaches the director through the board alone, and one that nobody discharges. */
function council(chairedBy: string | null): Structure {
  return world({
    roles: { director: { designations: ['DCS'] } },
    boards: { board: chairedBy === null ? {} : { chairedBy } },
    duties: {
      led: { mustReach: ['DCS'], dischargedBy: ['board'] },
      lost: { mustReach: ['DCS'] },
    },
  });
}

describe('the facts that the database finds', () => {
  const snapshot = buildSnapshot(council('director'));
  const found: DutyCoverage = {
    revision: 1,
    covered: new Map([['DCS', [LED]]]),
    required: new Map([['DCS', [LED, LOST]]]),
  };

  test('are those of the snapshot', () => {
    expect(factsOfStore(found, snapshot, 'ASSURED')).toEqual(factsOfSnapshot(snapshot, 'ASSURED'));
  });

  test.each<[string, Partial<DutyCoverage>]>([
    ['misses a route', { covered: new Map() }],
    ['finds a route too many', { covered: new Map([['DCS', [LED, LOST]]]) }],
    ['forgets that a covered duty must reach the office', { required: new Map([['DCS', [LOST]]]) }],
    [
      'has a covered duty reach an office that it need not',
      {
        covered: new Map([
          ['DCS', [LED]],
          ['LMCS', [LED]],
        ]),
        required: new Map([
          ['DCS', [LED, LOST]],
          ['LMCS', [LED]],
        ]),
      },
    ],
    ['takes one gap for another', { covered: new Map([['DCS', [LOST]]]) }],
  ])('are no answer when it %s', (_what, wrong) => {
    expect(() => factsOfStore({ ...found, ...wrong }, snapshot, 'ASSURED')).toThrow(EvaluatorsDisagree);
  });
});

describe('a revision that a request sees', () => {
  async function write(store: Store, before: Structure | null, after: Structure, expectedRevision: number) {
    const request = { requestId: `write-${expectedRevision}`, intent: 'test', author: 'A test' };
    const delta = differenceOf(before, after);
    await store.writeDelta(after.id, delta, { ...request, at: new Date(0), expectedRevision });
  }

  test('has its own facts though it is written to before they are looked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'answerable-facts-'));
    const store = await openEmbeddedStore({ folder, create: true });
    onTestFinished(async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    });
    const [chaired, unchaired] = [council('director'), council(null)];
    await write(store, null, chaired, 0);
    const library = new Library(store, () => new Date(0));
    const pinned = await library.reading().structure('world');
    const seen = await pinned?.open();
    await write(store, chaired, unchaired, 1);

    expect(await seen?.facts('ASSURED')).toEqual(factsOfSnapshot(buildSnapshot(chaired), 'ASSURED'));
    const now = await (await library.reading().structure('world'))?.open();
    expect(await now?.facts('ASSURED')).toEqual(factsOfSnapshot(buildSnapshot(unchaired), 'ASSURED'));
    expect((await now?.gaps(null, 'ASSURED'))?.map(({ duty }) => duty)).toEqual([LED, LOST]);
  });
});
