import { describe, expect, it } from 'vitest';
import { documentsCited } from '../../client/details/words.js';
import { withSteps } from '../../client/scenario/draft.js';
import {
  citationFault,
  documentFaults,
  documentOf,
  documentValues,
  recited,
  stepsThatCite,
  withDocument,
  withoutDocument,
} from '../../client/scenario/documents.js';
import { overlayOf } from '../../client/scenario/overlay.js';
import { indexNetwork } from '../../client/structure/network.js';
import { changes } from '../support/changes.js';
import { world } from '../support/world.js';

const paper = { key: 'paper', title: 'Options paper', date: null, url: null };
const written = { ...documentValues(null, ''), title: ' Options paper ', key: 'paper' };

describe('a document of a scenario', () => {
  it('needs a title and a key of its own, and no more', () => {
    expect(documentOf(written)).toEqual(paper);
    expect(Object.values(documentFaults(written, []))).toEqual([null, null, null, null]);
    expect(documentFaults(documentValues(null, ''), [])).toMatchObject({
      title: expect.stringContaining('“Title” is empty') as unknown,
      key: expect.stringContaining('“Key” is empty') as unknown,
    });
    expect(documentFaults(written, [paper]).key).toBe('“Key” is taken by “Options paper”: write another.');
  });

  it('is told at each field what cannot be written', () => {
    expect(documentFaults({ ...written, key: 'A', date: '2014-02-30', url: 'paper.pdf' }, [])).toMatchObject({
      key: expect.stringContaining('small letters') as unknown,
      date: '“Date” is not a day of the calendar; it may be empty.',
      url: expect.stringContaining('https://') as unknown,
    });
  });

  it('may keep its key when it is changed', () => {
    expect(documentFaults(documentValues(paper, 'paper'), [paper]).key).toBeNull();
    const draft = withDocument(withDocument(null, paper), { ...paper, title: 'Another' });
    expect(draft.sources).toEqual([{ ...paper, title: 'Another' }]);
    expect(withoutDocument(draft, 'paper').sources).toEqual([]);
  });

  it('is cited by steps, with themselves or with their lines', () => {
    const draft = withSteps(
      null,
      changes(
        { addPerson: { id: 'n', name: 'N', source: 'paper p1' } },
        { remove: { id: 'a' } },
        { addBoard: { id: 'b', name: 'B', chairedBy: { to: 'a', source: 'paper' } } },
      ),
    );
    expect(stepsThatCite(draft, 'paper')).toEqual([1, 3]);
  });

  it('has to be listed before it is cited', () => {
    expect(citationFault('paper ¶5', [paper])).toBeNull();
    expect(citationFault('', [])).toBeNull();
    expect(citationFault('papr ¶5', [paper])).toMatch(/^“Citation” begins with “papr”/);
  });

  it('takes its new key into the citation, which keeps the place', () => {
    expect(recited('papr ¶5', 'papr', 'paper')).toBe('paper ¶5');
    expect(recited('', '', 'paper')).toBe('paper');
    expect(recited('other ¶5', 'papr', 'paper')).toBe('other ¶5');
  });

  it('is a document of what the scenario leaves, once a step cites it', () => {
    const base = indexNetwork(world({ roles: { a: {} } }), 1);
    const row = { type: 'Source', id: 'paper', before: null, after: paper } as const;
    const { network, after, markOf } = overlayOf(base, { added: [row], removed: [], changed: [] });
    for (const each of [network, after]) expect(documentsCited(each, ['paper ¶5'])).toEqual([paper]);
    expect(markOf('paper')).toBeNull();
  });
});
