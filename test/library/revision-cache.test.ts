import { describe, expect, test } from 'vitest';
import { OpenStructure } from '../../server/library/open-structure.js';
import { RevisionCache } from '../../server/library/revision-cache.js';
import { structureId } from '../../server/structure/file/text.js';
import { world, type WorldGiven } from '../support/world.js';

/** A cache whose every opening is noted, and waits until it is let go on. */
function cacheOf(largest: number) {
  const cache = new RevisionCache(largest);
  const openings: string[] = [];
  const get = (id: string, opened: Promise<OpenStructure | null>) =>
    cache.get(structureId.parse(id), 1, () => {
      openings.push(id);
      return opened;
    });
  return {
    openings,
    get,
    /** Has a structure of so many posts opened, which with its one source counts two more. */
    open: (id: string, posts = 8) => get(id, Promise.resolve(structureOf(id, postsOf(posts)))),
    /** Which of the structures are still there; looked at in this order, those that are not being opened again. */
    held: async (...ids: readonly string[]) => {
      const before = openings.length;
      for (const id of ids) await get(id, Promise.resolve(null));
      const missing = openings.splice(before);
      return ids.filter((id) => !missing.includes(id));
    },
  };
}

function postsOf(count: number): WorldGiven {
  return { roles: Object.fromEntries(Array.from({ length: count }, (_, place) => [`r${place}`, {}])) };
}

function structureOf(id: string, given: WorldGiven): OpenStructure {
  return new OpenStructure(world({ id, ...given }), 1, null);
}

/** A structure that is there once it is told to come. */
function later(structure: OpenStructure) {
  let come = (): void => undefined;
  const promise = new Promise<OpenStructure>((resolve) => {
    come = () => {
      resolve(structure);
    };
  });
  return {
    promise,
    come: () => {
      come();
    },
  };
}

describe('revisions that were opened', () => {
  test('are opened once for all who ask at the same time', async () => {
    const { openings, open } = cacheOf(100);
    const [one, other] = await Promise.all([open('a'), open('a')]);
    expect(openings).toEqual(['a']);
    expect(other).toBe(one);
  });

  test('go once there are too many, those first that were used longest ago', async () => {
    const { open, held } = cacheOf(30);
    for (const id of ['a', 'b', 'c', 'a', 'd']) await open(id);
    expect(await held('a', 'b', 'c', 'd')).toEqual(['a', 'c', 'd']);
  });

  test('make room for one that was longer in being opened than they were', async () => {
    const { get, open, held } = cacheOf(20);
    const slow = later(structureOf('slow', postsOf(8)));
    const first = get('slow', slow.promise);
    await open('a');
    await open('b');
    slow.come();
    await first;
    expect(await held('slow', 'a', 'b')).toEqual(['slow', 'b']);
  });

  test('do not go while they are being opened, so that nobody opens them a second time', async () => {
    const { get, open, held } = cacheOf(20);
    const slow = later(structureOf('slow', postsOf(8)));
    const first = get('slow', slow.promise);
    for (const id of ['a', 'b', 'c']) await open(id);
    const second = get('slow', Promise.resolve(null));
    slow.come();
    expect(await second).toBe(await first);
    expect(await held('slow', 'c', 'b')).toEqual(['slow', 'c']);
  });

  test('stay alone when they are larger than all that there may be', async () => {
    const { open, held } = cacheOf(20);
    await open('a');
    await open('large', 50);
    expect(await held('a', 'large')).toEqual(['large']);
    await open('b');
    expect(await held('large', 'b')).toEqual(['b']);
  });

  test('count though they have no parts, and with their lines, names and texts', async () => {
    const names = {
      roles: { r: { alsoKnownAs: Array.from({ length: 20 }, (_, place) => `Name ${place}`) } },
    };
    const texts = { roles: { r: { alsoKnownAs: Array.from({ length: 40 }, () => 'N'.repeat(500)) } } };
    const upper = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [`u${place}`, {}]));
    const lines = { roles: { ...upper, r: { lineManagedBy: Object.keys(upper) } } };
    const sources = Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`s${place}`, {}]));
    for (const [given, most] of [
      [{ sources: {} }, 2],
      [names, 25],
      [texts, 60],
      [lines, 25],
      [{ sources }, 25],
    ] as const) {
      const { get, held } = cacheOf(most);
      for (const id of ['a', 'b', 'c']) await get(id, Promise.resolve(structureOf(id, given)));
      expect(await held('c', 'a')).toEqual(['c']);
    }
  });

  test('are asked for again when there was none, or it failed', async () => {
    const { openings, get, open } = cacheOf(100);
    expect(await get('a', Promise.resolve(null))).toBeNull();
    await expect(get('a', Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect((await open('a'))?.revision).toBe(1);
    expect(openings).toEqual(['a', 'a', 'a']);
  });
});
