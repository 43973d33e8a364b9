import { describe, expect, it } from 'vitest';
import { changesOfDrop } from '../../client/scenario/dropped.js';
import { changesOf, type PossibleChange } from '../../client/scenario/possible-changes.js';
import { indexNetwork } from '../../client/structure/network.js';
import { applyChanges } from '../../server/scenario/apply-changes.js';
import type { Change } from '../../server/scenario/change.js';
import { plainSource } from '../support/changes.js';
import { world } from '../support/world.js';

const structure = world({
  roles: {
    head: { designations: ['DCS'], heldBy: 'somebody' },
    post: { accountableTo: ['head'], sitsIn: 'here', memberOf: ['board'] },
    empty: { vacant: true },
  },
  directorates: { here: { ledBy: 'head' }, there: {}, within: { partOf: 'there' } },
  boards: { board: { chairedBy: 'head' } },
  people: { somebody: {} },
  duties: { done: { dischargedBy: ['post'] }, open: {} },
});
const network = indexNetwork(structure, 1);
const ids = structure.nodes.map(({ id }) => id);
const provenance = { citation: 'scenario', sources: [plainSource('scenario')] };

function atOnce(changes: readonly PossibleChange[]): Change[] {
  return changes.flatMap(({ does }) => {
    if ('change' in does) return [does.change];
    return 'among' in does ? atOnce(does.among) : [];
  });
}

function fits(change: Change): boolean {
  return applyChanges(structure, [change], provenance).ok;
}

describe('the menu of a node', () => {
  it.each(ids)('of %s holds only changes that fit', (id) => {
    expect(atOnce(changesOf(network, id)).filter((change) => !fits(change))).toEqual([]);
  });

  it('names every change once', () => {
    const labels = changesOf(network, 'post').map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('Move to a directorate …');
  });

  it('leaves a post vacant only when it is not', () => {
    const vacates = (id: string) => changesOf(network, id).some((each) => each.id === 'vacate');
    expect([vacates('head'), vacates('empty')]).toEqual([true, false]);
  });

  it('of what the scenario has removed is empty', () => {
    expect(changesOf(network, 'gone')).toEqual([]);
  });
});

describe('dropping one on another', () => {
  const pairs = ids.flatMap((dragged) => ids.map((onto) => ({ dragged, onto })));

  it('offers only changes that fit', () => {
    for (const { dragged, onto } of pairs)
      expect(
        atOnce(changesOfDrop(network, dragged, onto)).filter((change) => !fits(change)),
        `${dragged} on ${onto}`,
      ).toEqual([]);
  });

  it.each([
    ['post', 'there', ['move']],
    ['there', 'here', ['group', 'merge']],
    ['done', 'board', ['assign', 'assign-also']],
    ['open', 'post', ['assign']],
    [
      'post',
      'empty',
      ['redirect-ACCOUNTABLE_TO-head', 'add-LINE_MANAGED_BY', 'add-ACCOUNTABLE_TO', 'add-ASSURES', 'merge'],
    ],
    ['there', 'within', ['merge']],
    ['post', 'here', []],
    ['somebody', 'post', []],
  ])('of %s on %s offers %j', (dragged, onto, offered) => {
    expect(changesOfDrop(network, dragged, onto).map(({ id }) => id)).toEqual(offered);
  });
});
