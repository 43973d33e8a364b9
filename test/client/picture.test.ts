import { describe, expect, test } from 'vitest';
import { askedOf } from '../../client/network/asked.js';
import { compose, type Wish } from '../../client/network/compose.js';
import { factsOf } from '../../client/network/facts.js';
import { foldTree } from '../../client/network/fold.js';
import { overlayOf } from '../../client/scenario/overlay.js';
import { indexNetwork } from '../../client/structure/network.js';
import { INITIAL_VIEW } from '../../client/view/view.js';
import { randomNetwork } from '../../bench/random-network.js';
import { differenceOf } from '../../server/scenario/difference.js';
import { world, type WorldGiven } from '../support/world.js';

function picture(given: WorldGiven | ReturnType<typeof world>, wish: Partial<Wish> = {}) {
  const network = indexNetwork('nodes' in given ? given : world(given), 1);
  return compose({ network, facts: network, tree: foldTree(network) }, { ...NO_WISH, ...wish });
}

const NO_WISH: Wish = {
  toggled: new Set(),
  needed: new Set(),
  unfolded: new Set(),
  part: null,
  selected: null,
  withoutLines: new Set(),
  isWanted: () => true,
  drawsDutiesOf: () => false,
  gapsOf: () => 0,
  markOf: () => null,
};

/** The picture of one structure turned into another, as a scenario draws it. */
function pictureBetween(before: WorldGiven, after: WorldGiven) {
  const { rows } = differenceOf(world(before), world(after));
  const overlay = overlayOf(indexNetwork(world(before), 1), {
    added: rows.filter((row) => row.before === null),
    removed: rows.filter((row) => row.after === null),
    changed: rows.filter((row) => row.before !== null && row.after !== null),
  });
  const facts = factsOf(overlay.network, overlay.after);
  return compose(
    { network: overlay.network, facts, tree: foldTree(facts) },
    { ...NO_WISH, markOf: overlay.markOf, gapsOf: () => 1 },
  );
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
    // Nor does the card count any more what stands beside it.
    expect(cards.find(({ id }) => id === 'head')).toMatchObject({ folds: 'closed', folded: 0 });
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

  test('of a part that is asked for has all of it open, folded only by hand, and counts within it', () => {
    const structure = randomNetwork({ posts: 2_000, seed: 1 });
    const network = indexNetwork(structure, 1);
    const near = (distance: number) => {
      const focus = { node: 'directorate-3', distance };
      return askedOf(network, { ...INITIAL_VIEW, focus });
    };
    const { part, isWanted } = near(1);
    const drawn = picture(structure, { part, isWanted });
    const cards = (part ?? []).filter((id) => foldTree(network).parent.has(id));
    expect([...drawn.cards, ...drawn.boxes].map(({ id }) => id).toSorted()).toEqual(cards.toSorted());
    expect(drawn.cards.every(({ folds }) => folds !== 'closed')).toBe(true);
    expect(drawn).toMatchObject({ beyond: 0, isCut: false });
    const folded = picture(structure, { part, isWanted, toggled: new Set(['directorate-3']) });
    const rest = folded.cards.find(({ id }) => id === 'directorate-3');
    expect(folded.cards.length + folded.boxes.length + (rest?.folded ?? 0)).toBe(cards.length);
  });

  test('of a part that is too much has the nearest of it, and says how much it leaves out', () => {
    const structure = randomNetwork({ posts: 2_000, seed: 1 });
    const network = indexNetwork(structure, 1);
    const focus = { node: 'directorate-3', distance: 4 };
    const { part, isWanted } = askedOf(network, { ...INITIAL_VIEW, focus });
    const { cards, boxes, beyond } = picture(structure, { part, isWanted });
    const asked = (part ?? []).filter((id) => foldTree(network).parent.has(id));
    expect(cards.length + boxes.length).toBe(700);
    expect(beyond).toBe(asked.length - 700);
    expect([...cards, ...boxes].map(({ id }) => id).toSorted()).toEqual(asked.slice(0, 700).toSorted());
  });

  test('draws the neighbours of a post by themselves when that is asked for', () => {
    const structure = randomNetwork({ posts: 5_000, seed: 1 });
    const network = indexNetwork(structure, 1);
    const { unfolded, isWanted } = askedOf(network, { ...INITIAL_VIEW, expanded: ['lead-member'] });
    const near = unfolded.filter((id) => foldTree(network).parent.has(id));
    const ids = ({ cards, boxes }: ReturnType<typeof picture>) => [...cards, ...boxes].map(({ id }) => id);
    expect(ids(picture(structure))).not.toEqual(expect.arrayContaining(near));
    expect(ids(picture(structure, { unfolded: new Set(unfolded), isWanted }))).toEqual(
      expect.arrayContaining(near),
    );
  });

  test('is the same for the same structure', () => {
    const structure = randomNetwork({ posts: 400, seed: 3 });
    expect(JSON.stringify(picture(structure))).toBe(JSON.stringify(picture(structure)));
  });
});

describe('the picture within a scenario', () => {
  const before: WorldGiven = {
    directorates: { people: { ledBy: 'head' }, places: {} },
    people: { ada: { name: 'Ada' }, bea: { name: 'Bea' } },
    roles: {
      head: { heldBy: 'ada', sitsIn: 'people' },
      other: { sitsIn: 'people', lineManagedBy: ['head'] },
      last: { sitsIn: 'places' },
    },
    duties: { d1: { dischargedBy: ['head'] }, d2: { dischargedBy: ['head'] } },
  };
  const card = (after: WorldGiven, id: string) =>
    pictureBetween(before, after).cards.find((each) => each.id === id);

  test('names who holds a post from then on', () => {
    const { head = {}, ...others } = before.roles ?? {};
    const vacated = { sitsIn: 'people', vacant: true };
    expect(card({ ...before, roles: { head: vacated, ...others } }, 'head')).toMatchObject({
      holder: null,
      vacant: true,
      mark: 'changed',
    });
    expect(card({ ...before, roles: { head: { ...head, heldBy: 'bea' }, ...others } }, 'head')).toMatchObject(
      {
        holder: 'Bea',
        mark: 'changed',
      },
    );
  });

  test('puts a post that moves where it moves to', () => {
    const roles = { ...before.roles, other: { sitsIn: 'places', lineManagedBy: ['head'] } };
    expect(card({ ...before, roles }, 'other')).toMatchObject({ box: 'places', mark: 'changed' });
  });

  test('names who leads a directorate from then on', () => {
    const { boxes } = pictureBetween(before, {
      ...before,
      directorates: { people: { ledBy: 'other' }, places: {} },
    });
    expect(boxes.find(({ id }) => id === 'people')).toMatchObject({ head: 'other', mark: 'changed' });
  });

  test('counts a duty with its gaps where it is discharged from then on', () => {
    const { cards } = pictureBetween(before, {
      ...before,
      duties: { d1: { dischargedBy: ['other'] } },
    });
    const badge = (id: string) => cards.find((each) => each.id === id)?.badge;
    expect(badge('head')).toBeNull();
    expect(badge('other')).toEqual({ duties: 1, gaps: 1 });
  });

  test('still says of a post that it removes who held it and where', () => {
    const { head = {}, last = {} } = before.roles ?? {};
    const gone = card({ ...before, roles: { head, last } }, 'other');
    expect(gone).toMatchObject({ box: 'people', mark: 'removed' });
  });
});
