import { describe, expect, it } from 'vitest';
import { cellWords, pairRows, summaryRows, tableRows, type Option } from '../../client/compare/table.js';
import type { Designation } from '../../server/structure/designation.js';
import { world } from '../support/world.js';

type PairGiven = readonly [duty: string, designation: Designation];

function duties(given: Readonly<Record<string, readonly Designation[]>>): Option['duties'] {
  const structure = world({
    duties: Object.fromEntries(Object.entries(given).map(([id, mustReach]) => [id, { mustReach }])),
  });
  return new Map(structure.nodes.flatMap((node) => (node.type === 'Duty' ? [[node.id, node] as const] : [])));
}

function option(
  id: string,
  given: { gaps?: PairGiven[]; lost?: PairGiven[]; duties: Option['duties'] },
): Option {
  const pairs = (list: readonly PairGiven[] = []) =>
    list.map(([duty, designation]) => ({ duty: { id: duty }, designation }));
  return {
    id,
    name: id,
    changes: id === '' ? null : 1,
    coverage: [{ designation: 'DCS', required: 2, covered: 1, missing: given.gaps?.length ?? 0 }],
    gaps: pairs(given.gaps),
    lost: pairs(given.lost),
    gained: [],
    duties: given.duties,
  };
}

const both = duties({ a: ['DCS'], b: ['DCS'] });
const before = option('', { duties: both });
const after = option('cut', { gaps: [['b', 'DCS']], lost: [['b', 'DCS']], duties: both });
const without = option('less', { duties: duties({ a: ['DCS'] }) });

describe('scenarios side by side', () => {
  it('show first what differs', () => {
    const rows = pairRows([before, after]);
    expect(rows.map(({ duty, differs }) => [duty, differs])).toEqual([
      ['b', true],
      ['a', false],
    ]);
    expect(rows[0]?.cells.map(cellWords)).toEqual(['route', 'gap, lost']);
  });

  it('say of a duty that an option removes that it is not required there', () => {
    const [row] = pairRows([before, without]);
    expect(row?.cells.map(cellWords)).toEqual(['route', 'not required']);
  });

  it('count gaps by office, and routes lost and gained by option', () => {
    const rows = summaryRows([before, after], (designation) => designation);
    expect(rows.map(({ title, values }) => [title, ...values])).toEqual([
      ['Changes', null, 1],
      ['Gaps, DCS', 0, 1],
      ['Lost routes', null, 1],
      ['Gained routes', null, 0],
    ]);
  });

  it('become rows of cells under the names of the options', () => {
    const options = [before, after];
    const [heading, first] = tableRows(options, [], pairRows(options));
    expect(heading).toEqual(['Office', 'Duty', 'Id', 'Citation', '', 'cut']);
    expect(first?.slice(4)).toEqual(['route', 'gap, lost']);
  });
});
