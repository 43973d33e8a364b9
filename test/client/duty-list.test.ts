import { describe, expect, test } from 'vitest';
import { listDuties, type DutyGrouping } from '../../client/duties/duty-list.js';
import type { GapInList } from '../../client/gaps/queries.js';
import { indexNetwork } from '../../client/structure/network.js';
import type { View } from '../../client/view/view.js';
import { world } from '../support/world.js';

const NETWORK = indexNetwork(
  world({
    roles: { director: { name: 'Director' }, head: { name: 'Head of schools' } },
    duties: {
      places: { dischargedBy: ['head'], function: 'education', source: 'protocol ¶10', mustReach: ['DCS'] },
      safeguarding: { dischargedBy: ['director', 'head'], function: 'social-care', source: 'protocol ¶9' },
      forgotten: { source: 'protocol ¶11', mustReach: [] },
    },
  }),
  1,
);

const GAPS: readonly GapInList[] = [gap('safeguarding', 'DCS', []), gap('safeguarding', 'LMCS', ['ASSURED'])];

function gap(duty: string, designation: 'DCS' | 'LMCS', coveredVia: 'ASSURED'[]): GapInList {
  return { duty: { id: duty }, designation, coveredVia, brokenAt: [] };
}

function listed(view: Partial<View> = {}, grouping: DutyGrouping = 'none') {
  return listDuties(NETWORK, GAPS, { to: null, find: '', hidden: [], ...view }, grouping);
}

function ids(view: Partial<View> = {}) {
  return listed(view).flatMap(({ duties }) => duties.map(({ duty }) => duty.id));
}

describe('the list of duties', () => {
  test('has every duty, in the order of the paragraphs by number', () => {
    expect(ids()).toEqual(['safeguarding', 'places', 'forgotten']);
  });

  test('says of each office whether it is reached, not reached, or reached with assurance alone', () => {
    const [group] = listed();
    expect(group?.duties.map(({ offices }) => offices)).toEqual([
      [
        { designation: 'DCS', status: 'gap' },
        { designation: 'LMCS', status: 'assurable' },
      ],
      [{ designation: 'DCS', status: 'route' }],
      [],
    ]);
  });

  test('is narrowed by words of the name, the paragraph, the function or who discharges the duty', () => {
    expect(ids({ find: ' SAFEG ' })).toEqual(['safeguarding']);
    expect(ids({ find: '¶11' })).toEqual(['forgotten']);
    expect(ids({ find: 'education' })).toEqual(['places']);
    expect(ids({ find: 'head of' })).toEqual(['safeguarding', 'places']);
    expect(ids({ find: 'nothing such' })).toEqual([]);
  });

  test('is narrowed to an office, and leaves out what is hidden', () => {
    expect(ids({ to: 'LMCS' })).toEqual(['safeguarding']);
    expect(ids({ hidden: ['places'] })).toEqual(['safeguarding', 'forgotten']);
  });

  test('can be grouped by function', () => {
    expect(listed({}, 'function').map(({ title }) => title)).toEqual([
      'social-care',
      'education',
      'no function recorded',
    ]);
  });

  test('grouped by who discharges them has a shared duty with each', () => {
    const groups = listed({}, 'discharger').map(({ title, duties }) => [
      title,
      duties.map(({ duty }) => duty.id),
    ]);
    expect(groups).toEqual([
      ['Director', ['safeguarding']],
      ['Head of schools', ['safeguarding', 'places']],
      ['discharged by nobody', ['forgotten']],
    ]);
  });

  test('is empty without groups when nothing is found', () => {
    expect(listed({ find: 'nothing such' }, 'function')).toEqual([]);
  });
});
