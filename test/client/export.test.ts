import { expect, test } from 'vitest';
import { csvOf } from '../../client/export/csv.js';
import { shownScenario } from '../../client/export/shown-scenario.js';
import { nodeId } from '../../server/structure/file/text.js';
import { INITIAL_VIEW, type View } from '../../client/view/view.js';

test('a cell that a spreadsheet would run as a formula is text', () => {
  expect(csvOf([['=1+1', '+44', '-3', '@name', 7, -3]])).toBe("\uFEFF'=1+1,'+44,'-3,'@name,7,-3\r\n");
});

test('a cell with commas, quotes or lines is one cell', () => {
  expect(csvOf([['a, b', 'say "c"', 'd\ne']])).toBe('\uFEFF"a, b","say ""c""","d\ne"\r\n');
});

const draft: View['draft'] = {
  sources: [],
  steps: ['board', 'panel'].map((id) => ({
    change: { kind: 'remove', value: { id: nodeId.parse(id) } },
    passedOver: false,
  })),
};

test('what is taken away without a simulation is of the structure as it is stored, whatever steps there are', () => {
  const shown = { view: { ...INITIAL_VIEW, draft }, simulation: null, misfit: null };
  expect(shownScenario(shown, { saved: null, isSaved: false })).toBeNull();
});

test('what is taken away of a scenario names it, with the steps that it comes of', () => {
  const simulation = { before: [], after: [], lost: [], gained: [], gaps: [], warnings: [] };
  const difference = { added: [], removed: [], changed: [] };
  const shown = {
    view: { ...INITIAL_VIEW, draft },
    simulation: { __typename: 'Simulation' as const, ...simulation, difference },
    misfit: { __typename: 'ChangeError' as const, index: 1, code: 'NO_SUCH_NODE' as const, message: '' },
  };
  expect(shownScenario(shown, { saved: null, isSaved: false })).toMatchObject({
    slug: 'scenario-part',
    words: 'a scenario that is not saved, of which only the first 1 of 2 steps fit',
    steps: [{ change: { value: { id: 'board' } } }],
  });
});
