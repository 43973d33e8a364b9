import ELK from 'elkjs/lib/elk.bundled.js';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { badgeArea } from '../../client/network/attachments.js';
import { compose, DRAWN_LINES, type Wish } from '../../client/network/compose.js';
import { foldTree } from '../../client/network/fold.js';
import { layOutBy } from '../../client/network/lay-out.js';
import { boundsOf, thingsIn, type PlacedCard, type Scene } from '../../client/network/scene.js';
import { TITLE } from '../../client/network/sizes.js';
import { indexNetwork } from '../../client/structure/network.js';
import { readStructureFile } from '../../server/cli/input.js';
import type { Structure } from '../../server/structure/model.js';
import { world } from '../support/world.js';

const COUNCILS = ['kent-2014', 'barnet-2014', 'coventry-2017', 'bromley-2015'] as const;
/** The room for the picture in a window of 1440 by 900 pixels. */
const WINDOW = { width: 705, height: 684 };
const engine = new ELK();
/** About as wide as the face of the page. */
const measure = (text: string, size: number) => text.length * size * 0.53;

async function sceneOf(council: (typeof COUNCILS)[number], wish: Partial<Wish> = {}): Promise<Scene> {
  const path = fileURLToPath(new URL(`../../examples/${council}/structure.yaml`, import.meta.url));
  return sceneOfStructure(await readStructureFile(path), wish);
}

async function sceneOfStructure(structure: Structure, wish: Partial<Wish>): Promise<Scene> {
  const network = indexNetwork(structure, 1);
  const picture = compose(
    { network, facts: network, tree: foldTree(network) },
    {
      toggled: new Set(),
      needed: new Set(),
      unfolded: new Set(),
      part: null,
      selected: null,
      withoutLines: new Set(['MEMBER_OF']),
      isWanted: () => true,
      drawsDutiesOf: () => false,
      gapsOf: () => 1,
      markOf: () => null,
      ...wish,
    },
  );
  return layOutBy((part) => engine.layout(part), picture, measure);
}

const isOffice = ({ card }: PlacedCard) => card.designations.length > 0;

/** The cards of statutory posts that another scene has as well, from left to right. */
function officesInOrder({ cards }: Scene, other: Scene): readonly string[] {
  const there = new Set(other.cards.map(({ card }) => card.id));
  return cards
    .filter((each) => isOffice(each) && there.has(each.card.id))
    .toSorted((left, right) => left.x - right.x || left.y - right.y)
    .map(({ card }) => card.id);
}

describe('the layout', () => {
  it.each(COUNCILS)('shows all of %s in a usual window with names 10 pixels high', async (council) => {
    const { w, h } = boundsOf(thingsIn(await sceneOf(council)), 0);
    const scale = Math.min(WINDOW.width / w, WINDOW.height / h);
    expect(scale * TITLE.size).toBeGreaterThanOrEqual(9.8);
  });

  it.each(COUNCILS)('of %s ends no line under a badge', async (council) => {
    const { cards, edges } = await sceneOf(council);
    for (const placed of cards) {
      if (!placed.card.badge) continue;
      const area = badgeArea(placed.card.badge, placed, measure);
      const hidden = edges.filter(({ edge, points }) => {
        const end = points.at(-1);
        const isUnder = end && Math.abs(end.x - area.x) < area.width / 2 && end.y < area.y + area.height / 2;
        return edge.to === placed.card.id && isUnder && end.y > placed.y;
      });
      expect(hidden.map(({ edge }) => edge.id)).toEqual([]);
    }
  });

  it('is the same for the same picture', async () => {
    expect(JSON.stringify(await sceneOf('kent-2014'))).toBe(JSON.stringify(await sceneOf('kent-2014')));
  });

  it.each([
    ['a duty of two posts is drawn', { needed: new Set(['p10-1-a']) }],
    ['a duty of three posts is drawn', { needed: new Set(['p10-2-a']) }],
    ['a post is hidden', { isWanted: (id: string) => id !== 'cdey' }],
    ['a board is hidden', { isWanted: (id: string) => id !== 'kicsb' }],
    ['all duties are drawn', { drawsDutiesOf: () => true }],
  ] satisfies readonly (readonly [string, Partial<Wish>])[])(
    'leaves the statutory posts in their order when %s',
    async (_what, wish) => {
      const [before, after] = [await sceneOf('kent-2014'), await sceneOf('kent-2014', wish)];
      expect(officesInOrder(after, before)).toEqual(officesInOrder(before, after));
    },
  );

  it.each(COUNCILS)(
    'of %s moves no statutory post when a type of line is shown or taken out',
    async (council) => {
      const placesIn = ({ cards }: Scene) => cards.filter(isOffice).map(({ card, x, y }) => [card.id, x, y]);
      const before = placesIn(await sceneOf(council));
      for (const type of DRAWN_LINES) {
        const withoutLines = new Set(type === 'MEMBER_OF' ? [] : ['MEMBER_OF' as const, type]);
        expect(placesIn(await sceneOf(council, { withoutLines })), type).toEqual(before);
      }
    },
  );

  it('draws every line of membership that is asked for, from card to card', async () => {
    const { edges, cards, straightened } = await sceneOf('kent-2014', { withoutLines: new Set() });
    const memberships = edges.filter(({ edge }) => edge.type === 'MEMBER_OF');
    expect(memberships.length).toBeGreaterThan(10);
    expect(straightened).toBe(0);
    const at = new Map(cards.map((each) => [each.card.id, each]));
    for (const { edge, points } of memberships)
      for (const [id, point] of [
        [edge.from, points[0]],
        [edge.to, points.at(-1)],
      ] as const) {
        const card = at.get(id);
        if (!card || !point) throw new Error(`${edge.id} ends nowhere`);
        const [across, down] = [Math.abs(point.x - card.x), Math.abs(point.y - card.y)];
        expect(Math.max(across / card.width, down / card.height)).toBeCloseTo(0.5, 5);
      }
  });

  it('of posts that all answer to one another draws every line in a few seconds, most of them straight, and the same each time', async () => {
    const names = Array.from({ length: 40 }, (_each, index) => `post-${index}`);
    const roles = names.map((name, index) => [name, { accountableTo: names.slice(0, index) }] as const);
    const structure = world({ roles: Object.fromEntries(roles) });
    const wish = { needed: new Set(names) };
    const scene = await sceneOfStructure(structure, wish);
    expect(scene.edges).toHaveLength((40 * 39) / 2);
    expect(scene.straightened).toBeGreaterThan(500);
    expect(scene.straightened).toBeLessThan(scene.edges.length);
    expect(JSON.stringify(await sceneOfStructure(structure, wish))).toBe(JSON.stringify(scene));
  });
});
