import { describe, expect, it } from 'vitest';
import { differenceWords } from '../../client/scenario/difference-words.js';
import { byCause, effectsOf, verdict } from '../../client/scenario/effect.js';
import { emphasisOfWays } from '../../client/network/emphasis.js';
import { waysIn } from '../../client/scenario/ways.js';
import { overlayOf, type Overlay } from '../../client/scenario/overlay.js';
import { openScenarioText, scenarioText } from '../../client/scenario/scenario-file.js';
import { indexNetwork } from '../../client/structure/network.js';
import type { Pair } from '../../client/view/view.js';
import { world } from '../support/world.js';

const lost = (designation: 'DCS' | 'LMCS', causedBy: number) => ({ designation, causedBy });

describe('what a scenario does to the routes', () => {
  it('is counted by step and office', () => {
    const outcome = { lost: [lost('LMCS', 0), lost('LMCS', 0), lost('DCS', 1)], gained: [lost('LMCS', 1)] };
    expect(effectsOf(outcome, 0)).toEqual([{ designation: 'LMCS', lost: 2, gained: 0 }]);
    expect(effectsOf(outcome, 1)).toEqual([
      { designation: 'DCS', lost: 1, gained: 0 },
      { designation: 'LMCS', lost: 0, gained: 1 },
    ]);
    expect(byCause(outcome.lost).map(({ causedBy, changes }) => [causedBy, changes.length])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  it.each([
    [[], [], 'This scenario costs no duty its route, and gives none.'],
    [
      [lost('LMCS', 0)],
      [],
      'This scenario costs 1 duty its route to the Lead Member for Children’s Services, and gives none.',
    ],
    [
      [lost('DCS', 0), lost('DCS', 0), lost('LMCS', 0)],
      [lost('LMCS', 0)],
      'This scenario costs 2 duties their route to the Director of Children’s Services and 1 duty its route to the Lead Member for Children’s Services, and gives 1 duty a route to the Lead Member for Children’s Services.',
    ],
    [
      [],
      [lost('DCS', 0)],
      'This scenario gives 1 duty a route to the Director of Children’s Services, and costs none.',
    ],
  ])('is told in a sentence', (costs, gives, sentence) => {
    expect(verdict({ lost: costs, gained: gives })).toBe(sentence);
  });
});

describe('what stands out within a scenario', () => {
  const before = indexNetwork(
    world({
      roles: { top: { designations: ['DCS'] }, post: { accountableTo: ['top'] } },
      duties: { d: { dischargedBy: ['post'], mustReach: ['DCS'] } },
    }),
    1,
  );
  const id = 'ACCOUNTABLE_TO:post:top';
  const row = { type: 'Line', id, before: before.lines.get(id), after: null } as const;
  const overlay = overlayOf(before, { added: [], removed: [row], changed: [] });
  const pair = { duty: 'd', designation: 'DCS' } as const;
  const emphasisIn = ({ network, after }: Overlay, { duty, designation }: Pair) =>
    emphasisOfWays(network, duty, waysIn(before, after, { duty, designation }, 'FORMAL'), 1);

  it('is the walk that now ends, with the route that there was behind it', () => {
    const emphasis = emphasisIn(overlay, pair);
    expect(emphasis.isBroken).toBe(true);
    expect(emphasis.ends).toEqual([{ node: 'post', reason: 'ENDS' }]);
    expect([...emphasis.ghostLines]).toEqual([id]);
    expect(emphasis.isFormer).toBe(true);
  });

  it('is the route where there is one', () => {
    const unchanged = overlayOf(before, { added: [], removed: [], changed: [] });
    const emphasis = emphasisIn(unchanged, pair);
    expect(emphasis.isBroken).toBe(false);
    expect([...emphasis.nodes]).toEqual(['d', 'post', 'top']);
  });

  it('is nothing of a duty that the scenario removed', () => {
    const gone = { duty: 'gone', designation: 'DCS' } as const;
    expect(emphasisIn(overlay, gone).ends).toEqual([]);
  });
});

describe('a scenario file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const about = { id: 'mine', structure: 'kent-2014', name: 'Mine', source: null };

  it('holds the steps that count, and opens to the same', () => {
    const opened = openScenarioText(
      'mine.yaml',
      bytes(
        scenarioText(about, {
          steps: [],
          sources: [{ key: 'paper', title: 'A paper', date: '2014', url: null }],
        }),
      ),
      'kent-2014',
    );
    expect(opened).toMatchObject({ ok: true, draft: { steps: [], sources: [{ key: 'paper' }] } });
  });

  it('of another structure is refused with a sentence', () => {
    expect(
      openScenarioText('mine.yaml', bytes(scenarioText(about, { steps: [], sources: [] })), 'bromley'),
    ).toEqual({
      ok: false,
      faults: ['mine.yaml is a scenario of “kent-2014”, and “bromley” is open. Open that council first.'],
    });
  });

  it('with errors is refused with each at its line', () => {
    const opened = openScenarioText(
      'bad.yaml',
      bytes('format: 1\nscenario: { id: A }\nchanges: [{}]\n'),
      'kent-2014',
    );
    expect(opened.ok ? [] : opened.faults.map((fault) => fault.slice(0, 11))).toEqual(
      expect.arrayContaining(['bad.yaml:2:', 'bad.yaml:3:']),
    );
  });
});

describe('what moved between two revisions', () => {
  it('is counted and named', () => {
    const line = { type: 'Line', id: 'x' };
    const board = { type: 'Board', id: 'b', before: { name: 'The board' } };
    expect(differenceWords({ added: [line], removed: [board, line, line], changed: [] })).toBe(
      '1 added: 1 line or source; 3 removed: The board and 2 other lines or sources',
    );
  });
});
