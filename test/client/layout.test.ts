import ELK from 'elkjs/lib/elk.bundled.js';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { badgeArea } from '../../client/network/attachments.js';
import { compose, type Wish } from '../../client/network/compose.js';
import { foldTree } from '../../client/network/fold.js';
import { layOutBy } from '../../client/network/lay-out.js';
import { boundsOf, thingsIn, type PlacedCard, type Scene } from '../../client/network/scene.js';
import { TITLE } from '../../client/network/sizes.js';
import { indexNetwork } from '../../client/structure/network.js';
import { readStructureFile } from '../../server/cli/input.js';

const COUNCILS = ['kent-2014', 'barnet-2014', 'coventry-2017', 'bromley-2015'] as const;
/** The room for the picture in a window of 1440 by 900 pixels. */
const WINDOW = { width: 705, height: 684 };
const engine = new ELK();
/** About as wide as the face of the page. */
const measure = (text: string, size: number) => text.length * size * 0.53;

async function sceneOf(council: (typeof COUNCILS)[number], wish: Partial<Wish> = {}): Promise<Scene> {
  const path = fileURLToPath(new URL(`../../examples/${council}/structure.yaml`, import.meta.url));
  const network = indexNetwork(await readStructureFile(path), 1);
  const picture = compose(
    { network, facts: network, tree: foldTree(network) },
    {
      toggled: new Set(),
      needed: new Set(),
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

  it('leaves officers with an office left of members with one when membership is drawn', async () => {
    const { cards } = await sceneOf('kent-2014', { withoutLines: new Set() });
    const places = (kind: string) => cards.filter((each) => isOffice(each) && each.card.kind === kind);
    const rightmost = Math.max(...places('officer').map(({ x }) => x));
    expect(Math.min(...places('member').map(({ x }) => x))).toBeGreaterThan(rightmost);
  });

  it('sets no board above a statutory post that is its member', async () => {
    const { cards, edges } = await sceneOf('kent-2014', { withoutLines: new Set() });
    const at = new Map(cards.map((each) => [each.card.id, each]));
    const above = edges.filter(({ edge: { type, from, to } }) => {
      const [member, board] = [at.get(from), at.get(to)];
      return type === 'MEMBER_OF' && member && board && isOffice(member) && board.y < member.y;
    });
    expect(above.map(({ edge }) => edge.id)).toEqual([]);
  });
});
