import { describe, expect, it } from 'vitest';
import { changesOfLine } from '../../client/scenario/possible-changes.js';
import { routeCount, routeWords } from '../../client/details/route-words.js';
import { selectionWords, viewOfNode } from '../../client/details/selection.js';
import { citationOf, citationsOf, documentsCited, lineGroups } from '../../client/details/words.js';
import { withoutChanges } from '../../client/scenario/overlay.js';
import { indexNetwork } from '../../client/structure/network.js';
import { warningGroups } from '../../client/details/warning-groups.js';
import { INITIAL_VIEW } from '../../client/view/view.js';
import { world } from '../support/world.js';
import { overlaid } from './overlaid.js';

const network = indexNetwork(
  world({
    sources: { protocol: { title: 'Accountability protocol', date: '2024-05' }, papers: { title: 'Papers' } },
    roles: {
      director: { designations: ['DCS'], accountableTo: ['chief'], source: 'protocol ¶2' },
      chief: { source: 'papers ¶1' },
    },
    duties: {
      schools: { mustReach: ['DCS', 'LMCS'], dischargedBy: ['director'], source: 'protocol ¶3' },
    },
  }),
  1,
);
const gap = {
  duty: { id: 'schools' },
  designation: 'LMCS' as const,
  coveredVia: [],
  brokenAt: [{ at: { id: 'chief' }, reason: 'ENDS' as const }],
};

describe('what is selected', () => {
  it('lists the lines of a post by what they say of it, those upward first', () => {
    expect(lineGroups(network, 'director').map(({ title, lines }) => [title, lines.length])).toEqual([
      ['Accountable to', 1],
      ['Discharges', 1],
    ]);
  });

  it('names the document that a citation begins with', () => {
    expect(citationOf(network, 'protocol ¶2')).toMatchObject({ title: 'Accountability protocol', url: null });
    expect(citationOf(network, 'scenario')).toMatchObject({ title: null });
  });

  it('names every document that a node and its lines cite, each once', () => {
    const keys = (citations: readonly string[]) => documentsCited(network, citations).map(({ key }) => key);
    expect(keys(citationsOf(network, 'director'))).toEqual(['protocol']);
    expect(keys(citationsOf(network, 'chief'))).toEqual(['papers', 'protocol']);
    expect(keys(['papers ¶9', 'papers ¶1'])).toEqual(['papers']);
  });

  it('draws the gap of a duty, before a route that the duty has to another office', () => {
    const duty = network.nodes.get('schools');
    const drawn = viewOfNode({ ...INITIAL_VIEW, through: 'chief', route: 3 }, duty, [gap]);
    expect(drawn).toMatchObject({
      selected: 'schools',
      pair: { duty: 'schools', designation: 'LMCS' },
      route: 1,
      through: null,
    });
    expect(viewOfNode(INITIAL_VIEW, duty, []).pair).toEqual({ duty: 'schools', designation: 'DCS' });
  });

  it('keeps what is drawn when a post is selected', () => {
    const pair = { duty: 'schools', designation: 'LMCS' as const };
    const view = viewOfNode({ ...INITIAL_VIEW, pair }, network.nodes.get('chief'), [gap]);
    expect(view).toMatchObject({ selected: 'chief', pair });
  });

  it('is told to a screen reader with what is drawn of it', () => {
    const pair = { duty: 'schools', designation: 'LMCS' as const };
    const words = (view: object) =>
      selectionWords(withoutChanges(network), { ...INITIAL_VIEW, ...view }, [gap]);
    expect(words({})).toBe('');
    expect(words({ selected: 'nobody' })).toBe('');
    expect(words({ selected: 'chief' })).toMatch(/^Selected: .*, Officer’s post$/);
    expect(words({ selected: 'schools', pair })).toMatch(
      /; drawn: the gap to the Lead Member for Children’s Services$/,
    );
    expect(words({ selected: 'schools', pair: { ...pair, designation: 'DCS' }, route: 'all' })).toMatch(
      /; drawn: all routes to the Director of Children’s Services$/,
    );
    expect(words({ selected: 'ACCOUNTABLE_TO:director:chief' })).toMatch(/is accountable to/);
  });
});

describe('the routes of a duty in words', () => {
  const name = (id: string) => network.nodes.get(id)?.name ?? '';
  const route = (...ids: readonly string[]) => ({
    length: ids.length - 1,
    nodes: ids.map((id) => ({ id })),
    steps: [],
  });

  it('say how many steps there are and who stands between', () => {
    expect(routeWords(network, route('schools', 'director'))).toBe(`1 step: to ${name('director')}`);
    expect(routeWords(network, route('schools', 'director', 'chief'))).toBe(
      `2 steps: by ${name('director')} to ${name('chief')}`,
    );
  });

  it('say when there may be more than were asked for', () => {
    expect([1, 2, 10].map((found) => routeCount(found, 10))).toEqual([
      '1 route',
      '2 routes',
      'The 10 shortest routes',
    ]);
  });
});

describe('what a scenario removes', () => {
  it('is told as removed, with no route or gap of it', () => {
    const duties = { schools: { mustReach: ['DCS'], dischargedBy: ['director'] } } as const;
    const roles = { director: { designations: ['DCS'] } } as const;
    const overlay = overlaid({ roles, duties }, { roles });
    const pair = { duty: 'schools', designation: 'DCS' as const };
    expect(selectionWords(overlay, { ...INITIAL_VIEW, selected: 'schools', pair }, [])).toMatch(
      /^Selected: schools, .*, removed by the scenario$/,
    );
  });
});

describe('a warning', () => {
  const vacant = (id: string) => ({
    code: 'VACANT_ON_EVERY_ROUTE' as const,
    designation: 'DCS' as const,
    at: [{ id }],
    message: `Every route of “${id}” passes a vacant post.`,
  });

  it('is said once for all the duties that it is about', () => {
    const cycle = { code: 'CYCLE' as const, designation: null, at: [{ id: 'chief' }], message: 'A circle.' };
    const groups = warningGroups(network, [vacant('a'), cycle, vacant('b')]);
    expect(groups.map(({ sentence, at }) => [sentence, at])).toEqual([
      ['2 duties reach the DCS only through a vacant post.', ['a', 'b']],
      ['A circle.', ['chief']],
    ]);
  });

  it('about one duty is said as it is', () => {
    expect(warningGroups(network, [vacant('a')])[0]?.sentence).toBe(vacant('a').message);
  });
});

describe('a line', () => {
  it('can be redirected or removed by a scenario, once', () => {
    const [line] = network.above('director');
    if (!line) throw new Error('the director answers to nobody');
    expect(changesOfLine(network, line).map(({ label }) => label)).toEqual(['Redirect it …', 'Remove it']);
    const without = indexNetwork(world({ roles: { director: {}, chief: {} } }), 1);
    expect(changesOfLine(without, line)).toEqual([]);
  });
});
