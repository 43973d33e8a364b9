import { describe, expect, test } from 'vitest';
import { compose, type Wish } from '../../client/network/compose.js';
import { foldTree } from '../../client/network/fold.js';
import { indexNetwork } from '../../client/structure/network.js';
import { randomNetwork } from '../../bench/random-network.js';
import { world, type WorldGiven } from '../support/world.js';

function picture(given: WorldGiven | ReturnType<typeof world>, wish: Partial<Wish> = {}) {
  const network = indexNetwork('nodes' in given ? given : world(given), 1);
  return compose(network, foldTree(network), {
    toggled: new Set(),
    needed: new Set(),
    selected: null,
    withoutLines: new Set(),
    isWanted: () => true,
    drawsDutiesOf: () => false,
    gapsOf: () => 0,
    markOf: () => null,
    ...wish,
  });
}

const SMALL: WorldGiven = {
  directorates: { people: { ledBy: 'dcs' } },
  roles: {
    dcs: { designations: ['DCS'], sitsIn: 'people', lineManagedBy: ['chief'] },
    chief: {},
    head: { sitsIn: 'people', lineManagedBy: ['dcs'] },
    officer: { sitsIn: 'people', lineManagedBy: ['head'] },
  },
  duties: { d1: { dischargedBy: ['officer'] }, d2: { dischargedBy: ['officer', 'people'] } },
};

describe('the picture', () => {
  test('of a small council shows every post, in its directorate', () => {
    const { cards, boxes } = picture(SMALL);
    expect(cards.map(({ id, box }) => [id, box])).toEqual([
      ['chief', null],
      ['dcs', 'people'],
      ['head', 'people'],
      ['officer', 'people'],
    ]);
    expect(boxes.map(({ id }) => id)).toEqual(['people']);
  });

  test('counts the duties and gaps of a post on it', () => {
    const { cards, boxes } = picture(SMALL, { gapsOf: (duty) => (duty === 'd1' ? 2 : 0) });
    expect(cards.find(({ id }) => id === 'officer')?.badge).toEqual({ duties: 2, gaps: 2 });
    expect(boxes[0]?.badge).toEqual({ duties: 1, gaps: 0 });
  });

  test('rolls the lines and duties of what is folded up to the post above it', () => {
    const { cards } = picture(SMALL, { toggled: new Set(['head']) });
    expect(cards.map(({ id }) => id)).not.toContain('officer');
    expect(cards.find(({ id }) => id === 'head')).toMatchObject({ folded: 1, badge: { duties: 2, gaps: 0 } });
  });

  test('draws no line between a directorate and its head within it, which its name says', () => {
    const { edges, boxes } = picture(SMALL);
    expect(edges.map(({ type }) => type)).not.toContain('LED_BY');
    expect(boxes[0]?.head).toBe('dcs');
  });

  test('shows what is needed whatever is folded', () => {
    const { cards } = picture(SMALL, { toggled: new Set(['head']), needed: new Set(['officer']) });
    expect(cards.map(({ id }) => id)).toContain('officer');
  });

  test('leaves out what is hidden, and its lines', () => {
    const { cards, edges } = picture(SMALL, { isWanted: (id) => id !== 'chief' });
    expect(cards.map(({ id }) => id)).not.toContain('chief');
    expect(edges.some(({ to }) => to === 'chief')).toBe(false);
  });

  test('puts duties with the same dischargers on one stack', () => {
    const { stacks } = picture(SMALL, { drawsDutiesOf: () => true });
    expect(stacks.map(({ duties }) => duties.map(({ id }) => id))).toEqual([['d1'], ['d2']]);
  });

  test('of a circle of posts shows them all', () => {
    const { cards, edges } = picture({
      roles: { a: { lineManagedBy: ['b'] }, b: { lineManagedBy: ['c'] }, c: { lineManagedBy: ['a'] } },
    });
    expect(cards).toHaveLength(3);
    expect(edges).toHaveLength(3);
  });

  test('of 5,000 posts has at most 300 things in it, with the statutory posts among them, and loses count of nobody', () => {
    const structure = randomNetwork({ posts: 5_000, seed: 1 });
    const { cards, boxes, edges, leftOut } = picture(structure);
    expect(cards.length + boxes.length + edges.length).toBeLessThanOrEqual(300);
    expect(cards.flatMap(({ designations }) => designations)).toEqual(
      expect.arrayContaining(['DCS', 'LMCS']),
    );
    expect(leftOut).toBeGreaterThan(0);
    const drawable = structure.nodes.filter(({ type }) => type !== 'Person' && type !== 'Duty').length;
    const counted = cards.reduce(
      (sum, { folded, kind }) => sum + folded + (kind === 'remainder' ? 0 : 1),
      boxes.length,
    );
    // What is behind the card of the others counts once, whatever is folded into it.
    expect(counted).toBeLessThanOrEqual(drawable);
    expect(counted).toBeGreaterThan(drawable * 0.9);
  });

  test('is the same for the same structure', () => {
    const structure = randomNetwork({ posts: 400, seed: 3 });
    expect(JSON.stringify(picture(structure))).toBe(JSON.stringify(picture(structure)));
  });
});
