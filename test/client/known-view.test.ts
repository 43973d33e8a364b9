import { describe, expect, it } from 'vitest';
import { indexNetwork } from '../../client/structure/network.js';
import { knownView } from '../../client/view/known-view.js';
import { INITIAL_VIEW, type View } from '../../client/view/view.js';
import { world } from '../support/world.js';

const network = indexNetwork(
  world({ roles: { post: {} }, duties: { duty: { name: 'A duty', mustReach: ['DCS'] } } }),
  1,
);
const known = (view: Partial<View>) => knownView({ ...INITIAL_VIEW, structure: 'world', ...view }, network);

describe('a link to what is there', () => {
  it('is left as it is', () => {
    const view: View = {
      ...INITIAL_VIEW,
      pair: { duty: 'duty', designation: 'DCS' },
      focus: { node: 'post', distance: 2 },
      toggled: ['~rest', 'post'],
    };
    expect(knownView(view, network)).toEqual({ view, faults: [] });
    expect(knownView(view, network).view).toBe(view);
  });
});

describe('a link to what is not there', () => {
  it.each([
    [{ pair: { duty: 'gone', designation: 'DCS' } }, { pair: null }],
    [{ through: 'gone' }, { through: null }],
    [{ focus: { node: 'gone', distance: 1 } }, { focus: null }],
    [{ only: ['gone'] }, { only: [] }],
    [{ hidden: ['gone', 'post'] }, { hidden: ['post'] }],
    [
      { toggled: ['gone'], dutiesOf: ['gone'] },
      { toggled: [], dutiesOf: [] },
    ],
  ] as const)('leaves %j out and says so', (asked, left) => {
    expect(known(asked)).toMatchObject({
      view: left,
      faults: ['The link names “gone”, which is not in this revision; it is left out.'],
    });
  });

  it('names a scenario that is not saved only with its steps', () => {
    const view: View = { ...INITIAL_VIEW, scenario: 'gone' };
    expect(knownView(view, network, ['mine'])).toMatchObject({
      view: { scenario: null },
      faults: [
        'The link names the scenario “gone”, which is not saved here; the structure is shown as it is.',
      ],
    });
    const withSteps = { ...view, draft: { steps: [], sources: [] } };
    for (const [kept, saved] of [
      [view, null],
      [view, ['gone']],
      [withSteps, []],
    ] as const)
      expect(knownView(kept, network, saved)).toEqual({ view: kept, faults: [] });
  });

  it('asks for no office that a duty need not reach, and for no way of what is no duty', () => {
    expect(known({ pair: { duty: 'duty', designation: 'DPH' } })).toMatchObject({
      view: { pair: null },
      faults: ['The link asks for the way of “A duty” to an office that it need not reach; it is left out.'],
    });
    expect(known({ pair: { duty: 'post', designation: 'DCS' } }).faults).toEqual([
      'The link asks for the way of “post”, which is no duty; it is left out.',
    ]);
  });
});
