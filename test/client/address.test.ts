import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../client/view/address.js';
import { INITIAL_VIEW, type View } from '../../client/view/view.js';

function read(address: string) {
  const { pathname, search, hash } = new URL(address, 'http://127.0.0.1');
  return readAddress({ pathname, search, hash });
}

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const ids = fc.array(id, { maxLength: 4 });

const views: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom('explore', 'compare'),
  structure: id,
  revision: fc.option(fc.integer({ min: 1, max: 99 })),
  via: fc.constantFrom('FORMAL', 'ASSURED'),
  to: fc.option(fc.constantFrom('DCS', 'LMCS', 'HEAD_OF_PAID_SERVICE')),
  panel: fc.constantFrom('gaps', 'duties', 'what-if'),
  shows: fc.constantFrom('canvas', 'outline'),
  selected: fc.option(fc.oneof(id, fc.constant('LED_BY:a:b'))),
  pair: fc.option(fc.record({ duty: id, designation: fc.constantFrom('DCS', 'LMCS') })),
  route: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant('all' as const)),
  duties: fc.constantFrom('counted', 'drawn'),
  dutiesOf: ids,
  withoutLines: fc.subarray(['ASSURES', 'MEMBER_OF', 'CHAIRED_BY'] as const),
  toggled: fc.array(fc.oneof(id, fc.constantFrom('~others', '~alone')), { maxLength: 4 }),
  folded: ids,
  expanded: ids,
  hidden: ids,
  only: ids,
  focus: fc.option(fc.record({ node: id, distance: fc.integer({ min: 1, max: 9 }) })),
  through: fc.option(id),
  find: fc.string({ maxLength: 40 }),
  group: fc.constantFrom('none', 'function', 'broken-at', 'designation'),
  sort: fc.constantFrom('name', 'citation', 'length'),
  scenario: fc.option(id),
  draft: fc.constant(null),
  compared: ids,
  differing: fc.constantFrom('first', 'only'),
});

describe('the address', () => {
  test('holds the whole view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeAddress(view))).toEqual({ view, faults: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('holds the steps of a scenario, those passed over and what they cite', () => {
    const hash = encodeURIComponent(
      JSON.stringify({
        steps: [
          { remove: { id: 'kicsb' } },
          { off: { rename: { id: 'dcs', name: 'Director, née % # & ?' } } },
        ],
        sources: { options: { title: 'Options paper', date: '2014-04' } },
      }),
    );
    const address = `/structures/kent-2014#scenario=${hash}`;
    const { view, faults } = read(address);
    expect(faults).toEqual([]);
    expect(view.draft?.steps.map(({ passedOver }) => passedOver)).toEqual([false, true]);
    expect(read(writeAddress(view)).view).toEqual(view);
  });

  test('of any text whatever is read, with a sentence for what cannot be', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), fc.webFragments(), (pathname, query, fragment) => {
        const { view } = readAddress({ pathname, search: `?${query}`, hash: `#scenario=${fragment}` });
        expect(read(writeAddress(view)).view).toEqual(view);
      }),
    );
  });

  test('says which part of a link means nothing', () => {
    expect(read('/structures/kent-2014?via=maybe&colour=red&focus=a:99').faults).toEqual([
      'The link says via=maybe, which cannot be shown; it is left out.',
      'The link says focus=a:99, which cannot be shown; it is left out.',
      'The link has a part "colour" that means nothing here; it is left out.',
    ]);
    expect(read('/structures/kent-2014?hidden=A!,kicsb&without=assures,rope').faults).toEqual([
      'The link says without=assures,rope, which cannot be shown; it is left out.',
      'The link says hidden=A!,kicsb, which cannot be shown; it is left out.',
    ]);
    expect(read('/structures/kent-2014?hidden=&selected=~alone')).toMatchObject({
      view: { hidden: [], selected: null },
      faults: [],
    });
    expect(read('/nowhere').view).toEqual(INITIAL_VIEW);
  });
});
