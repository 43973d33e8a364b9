import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../client/search/match.js';
import { withoutChanges } from '../../client/scenario/overlay.js';
import { indexNetwork } from '../../client/structure/network.js';
import { world } from '../support/world.js';
import { overlaid } from './overlaid.js';

const network = indexNetwork(
  world({
    people: { zoe: { name: 'Zoë Ábel' } },
    roles: {
      'head-of-schools': { name: 'Head of Schools', alsoKnownAs: ['Chief Education Officer'] },
      'schools-director': { name: 'Schools Director', heldBy: 'zoe', designations: ['DCS'] },
      'schools-clerk': { name: 'Schools Clerk', source: 'protocol ¶9(f)' },
      preschools: { name: 'Preschools Lead' },
    },
  }),
  1,
);
const search = searchIndex(withoutChanges(network));
const found = (words: string) => search(words, 10).map(({ node }) => node.id);

describe('a search', () => {
  it('puts names that begin with the words first, statutory posts before others, then words, then parts of words', () => {
    expect(found('schools')).toEqual(['schools-director', 'schools-clerk', 'head-of-schools', 'preschools']);
  });

  it('finds a post by its holder, another name, its office, its id and its citation', () => {
    expect(found('zoe abel')).toEqual(['zoe', 'schools-director']);
    expect(found('chief education')).toEqual(['head-of-schools']);
    expect(found('dcs')).toEqual(['schools-director']);
    expect(found('schools-cl')).toEqual(['schools-clerk']);
    expect(found('¶9(f)')).toEqual(['schools-clerk']);
  });

  it('within a scenario finds a post by who holds it then, and not by who did', () => {
    const people = { ada: { name: 'Ada' }, zoe: { name: 'Zoe' } };
    const overlay = overlaid(
      { people, roles: { head: { heldBy: 'ada' } } },
      { people, roles: { head: { heldBy: 'zoe' } } },
    );
    const posts = (words: string) =>
      searchIndex(overlay)(words, 10).map(({ node, holder }) => [node.id, holder]);
    expect(posts('zoe')).toContainEqual(['head', 'Zoe']);
    expect(posts('ada')).toEqual([['ada', null]]);
  });

  it('wants every word, in any order', () => {
    expect(found('director schools')).toEqual(['schools-director']);
    expect(found('director clerk')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect([found(''), found('  ')]).toEqual([[], []]);
  });

  it('lists no more than asked for', () => {
    expect(search('schools', 2)).toHaveLength(2);
  });
});
